import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultRecipe, type FeatureId, type Recipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

/**
 * Ann sends back a whole order and half of a line of another; Bob returns what he never bought here; Cleo sends back
 * everything; Dora buys, and returns after the moment that some tests look from.
 */
const shop = `Invoice,Customer,Date,Product,Quantity,Price,Cost
1,ann,2024-01-10,Vase,2,15.00,10
1,ann,2024-01-10,Bowl,10,4.00,20
2,ann,2024-02-10,Lamp,1,80.00,50
C3,ann,2024-02-12,Lamp,-1,80.00,
C4,ann,2024-03-01,Bowl,-5,4.00,
5,bob,2024-01-20,Vase,1,15.00,5
C6,bob,2024-01-25,Lamp,-1,80.00,
7,cleo,2024-02-01,Vase,1,15.00,5
C8,cleo,2024-02-05,Vase,-1,15.00,
9,dora,2024-01-05,Bowl,3,4.00,6
C10,dora,2024-03-10,Bowl,-3,4.00,
`
let t: TestBackend
beforeAll(async () => {
  t = await startTestBackend()
  await t.createProject()
  const { id: file } = await t.grantText('shop.csv', shop)
  const { mapping, currency } = await t.call('imports.preview', { file })
  const job = await t.runJob('imports.start', { file, mapping, currency, replace: null })
  expect(job.state).toBe('done')
})
afterAll(() => t.close())

const own = [
  { name: 'Kept', formula: 'lines | sum quantity' },
  { name: 'Orders kept', formula: 'orders | count' }
]
const basis: FeatureId[] = ['recency', 'frequency', 'monetary']

async function viewOf(choices: Partial<Recipe>) {
  const method = { kind: 'kmeans', k: 2 } as const
  const recipe: Recipe = { ...defaultRecipe, method, basis, bootstrap: 0, own, ...choices }
  const { result } = await t.runJob('segments.start', { recipe })
  const { runId } = result as { runId: number }
  const view = await t.call('segments.view', { runId })
  const { rows, total } = await t.call('segments.customers', {
    runId,
    segment: null,
    search: '',
    sort: 'customer',
    descending: false,
    offset: 0,
    limit: 50
  })
  expect(total).toBe(rows.length)
  const values = Object.fromEntries(rows.map((row) => [row.customer, row.values]))
  return { runId, view, values, ids: view.features.map(({ id }) => id) }
}

test('what came back counts neither as money nor as an order, and what is left of a line keeps its price', async () => {
  const { view, values, ids } = await viewOf({ returns: 'match', asOf: '2024-03-05' })
  const of = (customer: string, id: string) => values[customer]?.[ids.indexOf(id as FeatureId)]
  expect(Object.keys(values).sort()).toEqual(['ann', 'bob', 'dora'])
  expect([of('ann', 'frequency'), of('ann', 'monetary'), of('ann', 'recency')]).toEqual([1, 50, 55])
  // Two vases and five of ten bowls; a margin of 50 less the cost of two vases and of half the bowls.
  expect([of('ann', 'own:Kept'), of('ann', 'own:Orders kept')]).toEqual([7, 1])
  expect(of('ann', 'productCount')).toBe(2)
  expect([of('bob', 'monetary'), of('dora', 'monetary')]).toEqual([15, 12])
  // A share of all that was bought, whatever was taken off since: 100 of 150.
  expect(of('ann', 'returnRate')).toBeCloseTo(100 / 150, 12)
  expect(view.customersLeftOut).toEqual([{ reason: 'keptNothing', customers: 1 }])
  expect(view.rows).toEqual({
    read: 11,
    kept: 7,
    leftOut: [
      { reason: 'return', rows: 1 },
      { reason: 'cameBack', rows: 2 },
      { reason: 'afterAsOf', rows: 1 }
    ]
  })
})

test('asked for an earlier date it gives what was known on that date', async () => {
  const { values, ids } = await viewOf({ returns: 'match', asOf: '2024-02-11' })
  expect(values.ann?.[ids.indexOf('frequency')]).toBe(2)
  expect(values.ann?.[ids.indexOf('monetary')]).toBe(150)
  const later = await viewOf({ returns: 'match', asOf: '2024-03-11', method: { kind: 'rfm' } })
  expect(Object.keys(later.values).sort()).toEqual(['ann', 'bob'])
})

test('months and days show what was kept', async () => {
  const { runId } = await viewOf({ returns: 'match', asOf: '2024-03-05' })
  const timeline = await t.call('timeline.view', { runId })
  expect(timeline?.segments.map(({ revenue }) => revenue.reduce((sum, one) => sum + one, 0)).reduce(add)).toBe(77)
  const calendar = await t.call('views.calendar', { runId, of: { is: 'everyone' } })
  expect(calendar?.revenue).toEqual([12, 50, 15])
})

test('it says how many returns find their purchase, of the rows that cleaning leaves', async () => {
  const asOf = '2024-03-11'
  expect(await t.call('cleaning.returns', { asOf, cleaning: [] })).toEqual({
    matched: { rows: 4, amount: 127 },
    unmatched: { rows: 1, amount: 80 },
    gone: 3
  })
  const cleaning = [{ kind: 'customers' as const, keys: ['cleo'] }]
  expect(await t.call('cleaning.returns', { asOf, cleaning })).toEqual({
    matched: { rows: 3, amount: 112 },
    unmatched: { rows: 1, amount: 80 },
    gone: 2
  })
  const { view, values } = await viewOf({ returns: 'match', asOf, cleaning, method: { kind: 'rfm' } })
  expect(Object.keys(values).sort()).toEqual(['ann', 'bob'])
  expect(view.revenue).toBe(65)
  expect(view.rows.leftOut).toContainEqual({ reason: 'chosenCustomer', rows: 2 })
})

const add = (a: number, b: number): number => a + b
