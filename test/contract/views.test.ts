import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultMethods, defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'

/** A shop of 60 customers: every third is loyal, the others ordered once or twice. */
function shop(): string {
  const lines = ['Order,Customer,Date,Amount']
  let order = 0
  for (let c = 0; c < 60; c++)
    for (let n = 0; n < (c % 3 === 0 ? 8 + (c % 5) : 1 + (c % 2)); n++) {
      const date = new Date(Date.UTC(2024, 0, 2 + ((c * 7 + n * 31) % 340))).toISOString().slice(0, 10)
      lines.push(`${++order},c${String(c).padStart(2, '0')},${date},${10 + ((c * 13 + n * 7) % 40)}`)
    }
  return `${lines.join('\n')}\n`
}

const text = shop()
const orders = text
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([, customer, date, amount]) => ({ customer: customer!, date: date!, amount: Number(amount) }))

let tessera: TestBackend
let runId: number
const run = async (recipe: Partial<Recipe>): Promise<number> => {
  const { result } = await tessera.runJob('segments.start', { recipe: { ...defaultRecipe, ...recipe } })
  return (result as { runId: number }).runId
}

beforeAll(async () => {
  tessera = await startTestBackend()
  await tessera.createProject()
  const { id: file } = await tessera.grantText('orders.csv', text)
  const { mapping, currency } = await tessera.call('imports.preview', { file })
  await tessera.runJob('imports.start', { file, mapping, currency, replace: null })
  runId = await run({ method: { ...defaultMethods.kmeans, k: 3 } as Recipe['method'] })
})
afterAll(() => tessera.close())

const customersOf = async (segment: number | null) =>
  (
    await tessera.call('segments.customers', {
      runId,
      segment,
      search: '',
      sort: 'customer',
      descending: false,
      offset: 0,
      limit: 500
    })
  ).rows

test('customers along two features stand at the values that the table of customers has', async () => {
  const { features } = await tessera.call('segments.view', { runId })
  const points = (await tessera.call('views.points', {
    runId,
    along: { is: 'features', x: 'frequency', y: 'monetary' }
  }))!
  const at = (name: string) => features.findIndex(({ id }) => id === name)
  const rows = new Map((await customersOf(null)).map((row) => [row.row, row]))
  expect(points.row).toHaveLength(60)
  for (const [i, row] of points.row.entries()) {
    const customer = rows.get(row)!
    expect(points.customer[i]).toBe(customer.customer)
    expect(points.segment[i]).toBe(customer.segment)
    expect(points.x[i]).toBe(customer.values[at('frequency')])
    expect(points.y[i]).toBeCloseTo(customer.values[at('monetary')]!, 9)
  }
  const wrong = tessera.call('views.points', { runId, along: { is: 'features', x: 'frequency', y: 'attribute:No' } })
  await expect(wrong).rejects.toThrow()
})

test('the map of neighbours is made by a job, stays with the run, and is the same when made anew', async () => {
  const along = { is: 'neighbours' } as const
  expect(await tessera.call('views.points', { runId, along })).toBeNull()
  const job = await tessera.runJob('views.embed', { runId })
  expect(job).toMatchObject({ kind: 'views.embed', state: 'done', result: { runId } })
  const map = (await tessera.call('views.points', { runId, along }))!
  expect(map).toMatchObject({ customers: 60, embedded: 60 })
  await tessera.runJob('views.embed', { runId })
  expect(await tessera.call('views.points', { runId, along })).toEqual(map)
})

test('profiles hold the features that formed the segments and the customers that were asked for', async () => {
  const { features } = await tessera.call('segments.view', { runId })
  const basis = features.filter(({ basis }) => basis)
  const [first, second] = await customersOf(0)
  const profiles = await tessera.call('views.profiles', { runId, rows: [first!.row, second!.row, 999_999] })
  expect(profiles.axes.map(({ feature }) => feature)).toEqual(basis.map(({ id }) => id))
  for (const [i, { low, high }] of profiles.axes.entries()) {
    expect(low).toBeLessThanOrEqual(basis[i]!.overall.q1)
    expect(high).toBeGreaterThanOrEqual(basis[i]!.overall.q3)
  }
  expect(profiles.customers.map(({ row }) => row)).toEqual([first!.row, second!.row])
  const values = basis.map(({ id }) => first!.values[features.findIndex((feature) => feature.id === id)])
  expect(profiles.customers[0]!.values).toEqual(values)
})

test('silhouettes of customers have the mean that the run measured, and fall within a segment', async () => {
  const { quality, segmentList } = await tessera.call('segments.view', { runId })
  const { mean, customers, segments } = (await tessera.call('views.silhouettes', { runId }))!
  expect(customers).toBe(60)
  expect(mean).toBeCloseTo(quality.silhouette!, 5)
  expect(segments.map(({ rows }) => rows.length)).toEqual(segmentList.map(({ size }) => size))
  for (const { values } of segments) expect(values).toEqual([...values].sort((a, b) => b - a))
})

test('the calendar has every order on its day, of everyone, of a segment and of chosen customers', async () => {
  const count = (of: typeof orders): Map<number, [number, number]> => {
    const days = new Map<number, [number, number]>()
    for (const { date, amount } of of) {
      const day = Date.parse(date) / 86_400_000
      const [n, money] = days.get(day) ?? [0, 0]
      days.set(day, [n + 1, money + amount])
    }
    return days
  }
  const check = (calendar: { days: number[]; orders: number[]; revenue: number[] }, wanted: typeof orders): void =>
    expect(new Map(calendar.days.map((day, i) => [day, [calendar.orders[i], calendar.revenue[i]]]))).toEqual(
      count(wanted)
    )
  check((await tessera.call('views.calendar', { runId, of: { is: 'everyone' } }))!, orders)
  const members = await customersOf(1)
  const names = new Set(members.map(({ customer }) => customer))
  const ofSegment = orders.filter(({ customer }) => names.has(customer))
  check((await tessera.call('views.calendar', { runId, of: { is: 'segment', segment: 1 } }))!, ofSegment)
  const rows = members.slice(0, 2).map(({ row }) => row)
  const two = orders.filter(({ customer }) => members.slice(0, 2).some((member) => member.customer === customer))
  check((await tessera.call('views.calendar', { runId, of: { is: 'rows', rows } }))!, two)
  expect(await tessera.call('views.calendar', { runId, of: { is: 'rows', rows: [] } })).toBeNull()
})

test('runs agree with themselves wholly and with each other as far as comparing the two says', async () => {
  const other = await run({ method: { kind: 'rfm' } })
  const { runs, rand } = await tessera.call('views.agreement', {})
  expect(runs).toEqual([other, runId])
  const { adjustedRand } = await tessera.call('segments.compare', { a: other, b: runId })
  expect(rand).toEqual([
    [1, adjustedRand],
    [adjustedRand, 1]
  ])
})

test('a chart is written whole to the place that was chosen, as text or as bytes', async () => {
  const path = join(tessera.folder, 'chart.svg')
  const target = await tessera.grant(path)
  const svg = '<svg>Zürich</svg>'
  expect(await tessera.call('charts.save', { target: target.id, content: { is: 'text', text: svg } })).toEqual({
    bytes: Buffer.byteLength(svg)
  })
  expect(readFileSync(path, 'utf8')).toBe(svg)
  const base64 = Buffer.from([137, 80, 78, 71]).toString('base64')
  await tessera.call('charts.save', { target: target.id, content: { is: 'bytes', base64 } })
  expect([...readFileSync(path)]).toEqual([137, 80, 78, 71])
})
