import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CleaningStep } from '#shared/model/cleaning.ts'
import { defaultRecipe, type FeatureId } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let tessera: TestBackend
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())
beforeEach(() => tessera.createProject())

async function importText(name: string, text: string): Promise<void> {
  const { id: file } = await tessera.grantText(name, text)
  const { mapping, currency } = await tessera.call('imports.preview', { file })
  const job = await tessera.runJob('imports.start', { file, mapping, currency, replace: null })
  expect(job.state).toBe('done')
}

const review = (cleaning: CleaningStep[]) =>
  tessera.call('cleaning.review', { asOf: null, returns: 'exclude', cleaning })
const catalogue = (cleaning: CleaningStep[]) =>
  tessera.call('features.catalogue', { asOf: null, returns: 'exclude', cleaning })
const featureOf = async (id: FeatureId, cleaning: CleaningStep[]) =>
  (await catalogue(cleaning)).features.find((feature) => feature.id === id)
const categoryOf = async (id: FeatureId, cleaning: CleaningStep[]) =>
  (await catalogue(cleaning)).categories.find((category) => category.id === id)

/** Forty customers with two orders each; the last line stands there twice, one is of 1970, one of 2099, one of a trial. */
const orders = [
  'Order,Customer,Date,Amount',
  ...Array.from({ length: 80 }, (_, n) => `${n + 1},c${n % 40},2024-0${1 + (n % 6)}-1${n % 10},${10 + n}`),
  '80,c39,2024-02-19,89',
  '900,c1,1970-01-01,5',
  '901,c2,2099-12-31,5',
  '902,test customer,2024-03-01,7'
].join('\n')

describe('cleaning of orders', () => {
  beforeEach(() => importText('orders.csv', orders))

  test('is proposed with what it changes, and a step that was taken is not proposed again', async () => {
    const { proposals } = await review([])
    expect(proposals.map(({ step, effect, why }) => [step, effect, why.code])).toEqual([
      [{ kind: 'period', from: '2024-01-10', to: 'imported' }, { n: 2, of: 'rows' }, 'periodBoth'],
      [{ kind: 'duplicates' }, { n: 1, of: 'rows' }, 'repeatedRows'],
      [{ kind: 'customers', keys: ['test customer'] }, { n: 1, of: 'rows' }, 'testCustomers']
    ])
    const steps = proposals.map(({ step }) => step)
    expect(await review(steps)).toEqual({
      effects: [
        { n: 2, of: 'rows' },
        { n: 1, of: 'rows' },
        { n: 1, of: 'rows' }
      ],
      proposals: []
    })
  })

  test('a line that two steps leave out counts for the first of them, whichever comes first', async () => {
    const period: CleaningStep = { kind: 'period', from: '2024-01-10', to: 'imported' }
    const customers: CleaningStep = { kind: 'customers', keys: ['c1', 'c2'] }
    const counted = async (steps: CleaningStep[]) => (await review(steps)).effects.map((effect) => effect?.n)
    expect(await counted([period, customers])).toEqual([2, 4])
    expect(await counted([customers, period])).toEqual([6, 0])
  })

  test('changes what is looked at, and what is counted adds up', async () => {
    const steps = (await review([])).proposals.map(({ step }) => step)
    expect((await catalogue([])).asOf).toBe('2100-01-01')
    expect((await catalogue(steps)).asOf).toBe('2024-06-20')
    expect(await featureOf('frequency', steps)).toMatchObject({ min: 2, max: 2 })
    expect((await featureOf('monetary', []))!.max).toBe(49 + 89 + 89)
    expect((await featureOf('monetary', steps))!.max).toBe(49 + 89)
    const recipe = { ...defaultRecipe, method: { kind: 'kmeans', k: 2 } as const, bootstrap: 0, cleaning: steps }
    const run = await tessera.runJob('segments.start', { recipe })
    const { rows, customersLeftOut } = await tessera.call('segments.view', {
      runId: (run.result as { runId: number }).runId
    })
    expect(rows).toEqual({
      read: 84,
      kept: 80,
      leftOut: [
        { reason: 'outsidePeriod', rows: 2 },
        { reason: 'repeatedRow', rows: 1 },
        { reason: 'chosenCustomer', rows: 1 }
      ]
    })
    expect(customersLeftOut).toEqual([{ reason: 'noOrders', customers: 1 }])
  })

  test('holds for what is imported later', async () => {
    const steps: CleaningStep[] = [{ kind: 'period', from: null, to: '2024-12-31' }, { kind: 'duplicates' }]
    await importText(
      'more.csv',
      'Order,Customer,Date,Amount\n1,n1,2024-05-01,5\n1,n1,2024-05-01,5\n2,n1,2098-01-01,5\n'
    )
    expect((await review(steps)).effects).toEqual([
      { n: 2, of: 'rows' },
      { n: 2, of: 'rows' }
    ])
  })
})

const list = [
  'Customer,Age,Income,State',
  ...Array.from({ length: 60 }, (_, n) => {
    const state = ['Victoria', 'VIC', 'Tasmania'][n % 3]
    return `p${n},${n % 10 === 0 ? '' : 20 + n},${n === 59 ? 9_000_000 : 30_000 + 100 * n},${n === 7 ? '' : state}`
  })
].join('\n')
const age: FeatureId = 'attribute:Age'
const income: FeatureId = 'attribute:Income'
const state: FeatureId = 'category:State'

describe('cleaning of a customer list', () => {
  beforeEach(() => importText('list.csv', list))

  test('is proposed for words that mean the same, for gaps, and for a value far beyond all others', async () => {
    const { proposals } = await review([])
    expect(proposals.map(({ step, effect, why }) => [step, effect, why.code])).toEqual([
      [{ kind: 'words', feature: state, words: ['VIC'], into: 'Victoria' }, { n: 19, of: 'customers' }, 'sameWords'],
      [{ kind: 'missing', feature: age, with: 'median', flag: true }, { n: 6, of: 'customers' }, 'missingValues'],
      [{ kind: 'missing', feature: state, with: 'group', flag: false }, { n: 1, of: 'customers' }, 'missingValues'],
      [
        { kind: 'outliers', feature: income, act: 'setApart', percentile: 98.31 },
        { n: 1, of: 'customers' },
        'standsApart'
      ]
    ])
  })

  test('makes words one, in any step order', async () => {
    const step: CleaningStep = { kind: 'words', feature: state, words: ['VIC'], into: 'Victoria' }
    expect((await categoryOf(state, [step]))!.levels).toEqual([
      { value: 'Victoria', customers: 39 },
      { value: 'Tasmania', customers: 20 }
    ])
    const later: CleaningStep = { kind: 'words', feature: state, words: ['Victoria'], into: 'Vic.' }
    expect((await categoryOf(state, [step, later]))!.levels[0]).toEqual({ value: 'Vic.', customers: 39 })
    expect((await categoryOf(state, [later, step]))!.levels.map(({ value }) => value).sort()).toEqual([
      'Tasmania',
      'Vic.',
      'Victoria'
    ])
  })

  test('fills gaps with the middle value and says who had none, or with a group of their own', async () => {
    const step: CleaningStep = { kind: 'missing', feature: age, with: 'median', flag: true }
    const before = (await featureOf(age, []))!
    expect(before.missing).toBe(6)
    expect(await featureOf(age, [step])).toMatchObject({ missing: 0, median: before.median })
    expect((await categoryOf('category:@missing Age', [step]))!.levels).toEqual([
      { value: 'known', customers: 54 },
      { value: 'missing', customers: 6 }
    ])
    const group: CleaningStep = { kind: 'missing', feature: state, with: 'group', flag: false }
    expect((await categoryOf(state, [group]))!.levels.at(-1)).toEqual({ value: '–', customers: 1 })
  })

  test('cuts outliers or sets them apart, and a run says so', async () => {
    const cap: CleaningStep = { kind: 'outliers', feature: income, act: 'cap', percentile: 95 }
    expect((await featureOf(income, [cap]))!.max).toBeLessThan(40_000)
    const apart: CleaningStep = { ...cap, act: 'setApart' }
    expect((await review([apart])).effects).toEqual([{ n: 3, of: 'customers' }])
    const run = await tessera.runJob('segments.start', {
      recipe: {
        ...defaultRecipe,
        method: { kind: 'kmeans', k: 2 },
        basis: [income],
        bootstrap: 0,
        cleaning: [apart]
      }
    })
    const view = await tessera.call('segments.view', { runId: (run.result as { runId: number }).runId })
    expect(view.customersLeftOut).toEqual([{ reason: 'exceptional', customers: 3 }])
    expect(view.customers).toBe(57)
  })

  test('of a feature that is not there changes nothing', async () => {
    const step: CleaningStep = { kind: 'missing', feature: 'attribute:Gone', with: 'median', flag: true }
    expect((await review([step])).effects).toEqual([null])
  })
})

test('years in which nobody was born count as missing, and names of people are never made one', async () => {
  const people = Array.from({ length: 60 }, (_, n) => {
    const year = n < 2 ? 1893 : n === 2 ? 2999 : 1950 + (n % 50)
    return `p${n},${year},${n === 5 ? 'Lindner' : n % 2 ? 'Lindnar' : 'Meier'},${n === 7 ? 'Blonde' : 'Blond'}`
  })
  await importText('people.csv', ['Customer,Year_Birth,Family name,Hair', ...people].join('\n'))
  const { proposals } = await review([])
  const [step] = proposals.map((one) => one.step).filter(({ kind }) => kind === 'range')
  expect(proposals.map((one) => [one.step.kind, one.effect, one.why.code])).toEqual([
    ['words', { n: 1, of: 'customers' }, 'sameWords'],
    ['range', { n: 3, of: 'customers' }, 'impossibleBirth']
  ])
  const years = await featureOf('attribute:Year_Birth', [step!])
  expect(years).toMatchObject({ missing: 3, min: 1950, max: 1999, unit: 'year' })
  const after = await review([step!])
  expect(after.effects).toEqual([{ n: 3, of: 'customers' }])
  expect(after.proposals.map((one) => one.step.kind).sort()).toEqual(['missing', 'words'])
})
