import { expect, test } from 'vitest'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { readRecipeText, recipeFileOf, recipeText } from '#shared/recipes/recipeFile.ts'

const own: Recipe = { ...defaultRecipe, own: [{ name: 'half', formula: 'monetary / 2' }], seed: 7 }

test('a recipe that is written reads as it was', () => {
  expect(readRecipeText(recipeText(recipeFileOf(own))).file).toEqual(recipeFileOf(own))
})

test('no customer is named in a recipe for other data; how many were is said', () => {
  const file = recipeFileOf({
    ...own,
    cleaning: [{ kind: 'duplicates' }, { kind: 'customers', keys: ['jane@example.com', 'joe@example.com'] }]
  })
  expect(recipeText(file)).not.toContain('example.com')
  expect(file.withoutCustomers).toBe(2)
  expect(file.recipe.cleaning).toEqual([{ kind: 'duplicates' }])
})

test('a run.json and a bare recipe are recipes too', () => {
  expect(readRecipeText(JSON.stringify({ engineVersion: '1', recipe: own })).file?.recipe).toEqual(own)
  expect(readRecipeText(JSON.stringify(own)).file?.recipe).toEqual(own)
})

test('a byte order mark before it changes nothing', () => {
  expect(readRecipeText(`\uFEFF${recipeText(recipeFileOf(own))}`)).toEqual({ file: recipeFileOf(own) })
})

test.each([
  ['', /JSON/],
  ['{', /JSON/],
  ['[]', /object/],
  ['{"beach":true}', /version/],
  ['{"recipe":{}}', /version/],
  [JSON.stringify({ recipe: { ...own, shiny: 1 } }), /shiny/],
  [JSON.stringify({ ...recipeFileOf(own), recipe: { ...own, basis: ['blah'] } }), /basis/]
])('%j is none, and says what is wrong with it', (text, detail) => {
  expect(readRecipeText(text)).toMatchObject({ refused: { code: 'notARecipe', detail: expect.stringMatching(detail) } })
})

test.each([{ ...recipeFileOf(own), version: 2 }, { recipe: { ...own, version: 2 } }, { ...own, version: 2, shiny: 1 }])(
  'a recipe of a newer version is said to be newer, not taken for one of this',
  (newer) => {
    expect(readRecipeText(JSON.stringify(newer)).refused?.code).toBe('newerRecipe')
  }
)
