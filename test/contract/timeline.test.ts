import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

let tessera: TestBackend
beforeAll(async () => {
  tessera = await startTestBackend()
})
afterAll(() => tessera.close())
beforeEach(() => tessera.createProject())

async function timelineOf(text: string, recipe: Partial<Recipe> = {}) {
  const { id: file } = await tessera.grantText('orders.csv', text)
  const { mapping, currency } = await tessera.call('imports.preview', { file })
  await tessera.runJob('imports.start', { file, mapping, currency, replace: null })
  const run = await tessera.runJob('segments.start', {
    recipe: { ...defaultRecipe, method: { kind: 'rfm' }, ...recipe }
  })
  return tessera.call('timeline.view', { runId: (run.result as { runId: number }).runId })
}

/** Order, customer, month, amount; a return is below zero. */
const orders = (rows: readonly [number, string, number, number][]): string =>
  `Order,Customer,Date,Amount\n${rows.map(([no, who, month, amount]) => `${no},${who},2024-0${month}-05,${amount}`).join('\n')}\n`
const shop = orders([
  [1, 'a', 1, 10],
  [1, 'a', 1, 5],
  [2, 'b', 1, 20],
  [3, 'a', 2, 10],
  [4, 'c', 3, 40],
  [5, 'a', 5, 10],
  [6, 'b', 6, 20],
  [7, 'b', 6, -8]
])
const sum = (lists: readonly (readonly number[])[], period: number): number =>
  lists.reduce((total, list) => total + list[period]!, 0)

test('orders, customers and revenue of every month are those of the file, each order once', async () => {
  const timeline = (await timelineOf(shop))!
  expect(timeline.unit).toBe('month')
  expect(timeline.starts[0]).toBe(Date.UTC(2024, 0))
  expect(timeline.starts).toHaveLength(6)
  const months = [0, 1, 2, 3, 4, 5]
  expect(
    months.map((month) =>
      sum(
        timeline.segments.map(({ orders }) => orders),
        month
      )
    )
  ).toEqual([2, 1, 1, 0, 1, 1])
  expect(
    months.map((month) =>
      sum(
        timeline.segments.map(({ revenue }) => revenue),
        month
      )
    )
  ).toEqual([35, 10, 40, 0, 10, 20])
  expect(
    months.map((month) =>
      sum(
        timeline.segments.map(({ customers }) => customers),
        month
      )
    )
  ).toEqual([2, 1, 1, 0, 1, 1])
})

test('cohorts say who came back when', async () => {
  expect((await timelineOf(shop))!.cohorts).toEqual([
    { period: 0, active: [2, 1, 0, 0, 1, 1] },
    { period: 2, active: [1, 0, 0, 0] }
  ])
})

test('what comes after the moment of the run is not seen, and a short time is looked at in weeks', async () => {
  const then = (await timelineOf(shop, { asOf: '2024-04-01' }))!
  expect(then.unit).toBe('week')
  expect(then.starts.at(-1)).toBe(Date.UTC(2024, 2, 4))
  const all = then.segments.flatMap(({ orders }) => orders).reduce((total, count) => total + count, 0)
  expect(all).toBe(4)
})

test('it is said whether the last period was over', async () => {
  expect((await timelineOf(shop))!.lastOpen).toBe(true)
  expect((await timelineOf(shop, { asOf: '2024-07-01' }))!.lastOpen).toBe(false)
})

test('returns are subtracted where the recipe subtracts them', async () => {
  const net = (await timelineOf(shop, { returns: 'net' }))!
  expect(
    sum(
      net.segments.map(({ revenue }) => revenue),
      5
    )
  ).toBe(12)
  expect(net.concentration.revenue.at(-1)).toBe(1)
})

test('a list of customers has no timeline', async () => {
  const list = `Customer,Age\n${Array.from({ length: 40 }, (_, n) => `${n},${20 + (n % 30)}`).join('\n')}\n`
  expect(
    await timelineOf(list, { method: { kind: 'kmeans', k: 2 }, basis: ['attribute:Age'], bootstrap: 0 })
  ).toBeNull()
})
