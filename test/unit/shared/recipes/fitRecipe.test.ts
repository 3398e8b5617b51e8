import { describe, expect, test } from 'vitest'
import { defaultMethods, defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { fitRecipe } from '#shared/recipes/fitRecipe.ts'
import { type Known, needsOf } from '#shared/recipes/needs.ts'

/** A shop with orders and a customer list of its own. */
const known: Known = {
  numbers: ['recency', 'frequency', 'monetary', 'attribute:Alter', 'attribute:Household size'],
  categories: ['category:Land'],
  sources: ['orders', 'lines']
}
const whole: Recipe = {
  ...defaultRecipe,
  own: [
    { name: 'per year', formula: 'monetary / Age' },
    { name: 'doubled', formula: '[per year] * 2' },
    { name: 'visits', formula: 'events | count' }
  ],
  basis: ['recency', 'attribute:Age', 'category:Country', 'own:doubled'],
  method: defaultMethods.mixed,
  cleaning: [
    { kind: 'duplicates' },
    { kind: 'outliers', feature: 'attribute:Age', act: 'cap', percentile: 99 },
    { kind: 'missing', feature: 'attribute:Agee', with: 'median', flag: true }
  ]
}
const ids = (recipe: Recipe) => needsOf(recipe, known).map(({ id }) => id)

describe('what a recipe lacks in another project', () => {
  test('nothing, where all that it speaks of is there', () => {
    expect(needsOf(defaultRecipe, known)).toEqual([])
  })

  test('each feature once with all of its uses, columns of formulas and kinds of files as well', () => {
    expect(needsOf(whole, known).map(({ id, uses }) => [id, uses])).toEqual([
      ['attribute:Age', ['basis', 'own', 'cleaning']],
      ['category:Country', ['basis']],
      ['own:visits', ['own']],
      ['attribute:Agee', ['cleaning']]
    ])
  })

  test('numbers take the place of numbers, words of words, and nothing that of a kind of file', () => {
    const candidates = Object.fromEntries(needsOf(whole, known).map((need) => [need.id, need.candidates]))
    expect(candidates['attribute:Age']).toEqual(known.numbers)
    expect(candidates['category:Country']).toEqual(['category:Land'])
    expect(candidates['own:visits']).toEqual([])
  })

  test('the column that is probably meant is named: case and slips do not count', () => {
    const likely = (id: `attribute:${string}`) => needsOf({ ...defaultRecipe, basis: [id] }, known)[0]?.likely
    expect(likely('attribute:household size')).toBe('attribute:Household size')
    expect(likely('attribute:Housohold size')).toBe('attribute:Household size')
    expect(likely('attribute:Shoe size')).toBeNull()
  })
})

describe('a recipe fitted to another project', () => {
  const answers = {
    'attribute:Age': 'attribute:Alter',
    'category:Country': 'category:Land',
    'own:visits': null,
    'attribute:Agee': 'attribute:Household size'
  }

  test('has every answer in its basis, formulas and steps, and lacks nothing any more', () => {
    const { recipe, leftOut } = fitRecipe(whole, known, answers)
    expect(recipe).toEqual({
      ...whole,
      own: [
        { name: 'per year', formula: 'monetary / Alter' },
        { name: 'doubled', formula: '[per year] * 2' }
      ],
      basis: ['recency', 'attribute:Alter', 'category:Land', 'own:doubled'],
      cleaning: [
        { kind: 'duplicates' },
        { kind: 'outliers', feature: 'attribute:Alter', act: 'cap', percentile: 99 },
        { kind: 'missing', feature: 'attribute:Household size', with: 'median', flag: true }
      ]
    })
    expect(leftOut).toEqual({ basis: [], own: ['visits'], steps: [], rules: false, mixed: false })
    expect(ids(recipe!)).toEqual([])
  })

  test('says all that goes with a column that is left out, down to what is worked out from it', () => {
    const { recipe, leftOut } = fitRecipe(whole, known, { ...answers, 'attribute:Age': null })
    expect(leftOut).toEqual({
      basis: ['attribute:Age', 'own:doubled'],
      own: ['visits', 'per year', 'doubled'],
      steps: [whole.cleaning[1]],
      rules: false,
      mixed: false
    })
    expect(recipe?.basis).toEqual(['recency', 'category:Land'])
    expect(recipe?.own).toEqual([])
  })

  test('is none where nothing is left to form segments', () => {
    expect(
      fitRecipe({ ...defaultRecipe, basis: ['attribute:Age'] }, known, { 'attribute:Age': null }).recipe
    ).toBeNull()
  })

  test('two columns that become one form segments once', () => {
    const two: Recipe = { ...defaultRecipe, basis: ['attribute:Age', 'attribute:Years'] }
    const same = { 'attribute:Age': 'attribute:Alter', 'attribute:Years': 'attribute:Alter' }
    expect(fitRecipe(two, known, same).recipe?.basis).toEqual(['attribute:Alter'])
  })

  test('a flag of missing values follows the column that it is about', () => {
    const flagged: Recipe = {
      ...defaultRecipe,
      basis: ['recency', 'category:@missing Age'],
      cleaning: [{ kind: 'missing', feature: 'attribute:Age', with: 'median', flag: true }]
    }
    expect(ids(flagged)).toEqual(['attribute:Age'])
    expect(fitRecipe(flagged, known, { 'attribute:Age': 'attribute:Alter' }).recipe?.basis).toEqual([
      'recency',
      'category:@missing Alter'
    ])
    expect(fitRecipe(flagged, known, { 'attribute:Age': null }).recipe?.basis).toEqual(['recency'])
  })

  test('rules without orders ask for what takes the place of recency, frequency and money', () => {
    const list: Known = { numbers: ['attribute:Age', 'attribute:Spent'], categories: [], sources: [] }
    const rules: Recipe = { ...defaultRecipe, method: defaultMethods.rfm }
    expect(needsOf(rules, list).map(({ id }) => id)).toEqual(defaultRecipe.basis)
    const answers = { recency: null, frequency: 'attribute:Age', monetary: 'attribute:Spent' }
    expect(fitRecipe(rules, list, answers).recipe?.basis).toEqual(['attribute:Age', 'attribute:Spent'])
    expect(needsOf(rules, { ...list, numbers: ['recency', 'frequency', 'monetary'] })).toEqual([])
  })

  test('numbers and words together without any word left are left to Tessera, and that is said', () => {
    const list: Known = { numbers: ['attribute:Age'], categories: ['category:City'], sources: [] }
    const mixed: Recipe = {
      ...defaultRecipe,
      method: defaultMethods.mixed,
      basis: ['attribute:Age', 'category:Tariff']
    }
    const without = fitRecipe(mixed, list, { 'category:Tariff': null })
    expect([without.recipe?.method.kind, without.leftOut.mixed]).toEqual(['auto', true])
    const replaced = fitRecipe(mixed, list, { 'category:Tariff': 'category:City' })
    expect([replaced.recipe?.method.kind, replaced.leftOut.mixed]).toEqual(['mixed', false])
  })

  test('rules without orders are left to Tessera, and that is said', () => {
    const list: Known = { numbers: ['attribute:Alter'], categories: [], sources: [] }
    const rules: Recipe = { ...defaultRecipe, method: defaultMethods.rfm, basis: ['attribute:Alter'] }
    const { recipe, leftOut } = fitRecipe(rules, list, {})
    expect(recipe?.method).toEqual({ kind: 'auto' })
    expect(leftOut.rules).toBe(true)
  })
})
