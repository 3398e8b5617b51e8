import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChartContent } from '#shared/api/charts.ts'
import { defaultMethods, defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { palettePng } from '#test/helpers/palettePng.ts'

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

const chart = { title: 'Who brings <what>', description: 'A is half of B & C.' }
const saveChart = async (name: string, content: ChartContent) => {
  const path = join(tessera.folder, name)
  const { id: target } = await tessera.grant(path)
  const { definition } = await tessera.call('charts.save', { target, content, chart, runId, locale: 'en' })
  return { definition, bytes: readFileSync(path) }
}
/** Of the chunks of text, by keyword. */
function textsOfPng(png: Buffer): Map<string, string> {
  const texts = new Map<string, string>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    const [keyword = '', ...rest] = String(data).split('\0')
    if (png.toString('latin1', at + 4, at + 8) === 'iTXt') texts.set(keyword, rest.slice(4).join('\0'))
  }
  return texts
}
const sha256 = async () => (await tessera.call('segments.view', { runId })).sources[0]!.sha256

test('a drawing is written as it was drawn, with what it was made from within it', async () => {
  const { bytes, definition } = await saveChart('chart.svg', { as: 'svg', text: '<svg><text>Zürich</text></svg>' })
  expect(definition).toBeNull()
  const svg = String(bytes)
  expect(svg).toMatch(/^<svg><text>Zürich<\/text><metadata>[^<]+<\/metadata><\/svg>$/)
  for (const said of ['Who brings &lt;what&gt;', 'A is half of B &amp; C.', await sha256()]) expect(svg).toContain(said)
})

test('a picture keeps its pixels, and every reader of pictures finds what it was made from', async () => {
  const red = palettePng(2, 1, Uint8Array.of(255, 0, 0, 255, 0, 0, 255, 255))
  const { bytes } = await saveChart('chart.png', { as: 'png', base64: red.toString('base64') })
  const texts = textsOfPng(bytes)
  expect(texts.get('Title')).toBe(chart.title)
  expect(texts.get('Description')).toContain(await sha256())
  expect(PNG.sync.read(bytes).data.equals(PNG.sync.read(red).data)).toBe(true)
})

test('the numbers of a chart begin with the names of columns; what they are is said beside them', async () => {
  const { bytes, definition } = await saveChart('chart.csv', { as: 'csv', text: 'a,b\r\n1,2\r\n' })
  expect(String(bytes)).toBe('a,b\r\n1,2\r\n')
  expect(definition).toBe('chart.definition.txt')
  const said = readFileSync(join(tessera.folder, 'chart.definition.txt'), 'utf8')
  expect(said).toContain(chart.title)
  expect(said).toContain(await sha256())
})

test('a chart that was made before there are segments says of which project and day it is', async () => {
  const path = join(tessera.folder, 'early.csv')
  const { id: target } = await tessera.grant(path)
  const content = { as: 'csv', text: 'a\r\n' } as const
  await tessera.call('charts.save', { target, content, chart, runId: null, locale: 'de' })
  expect(readFileSync(join(tessera.folder, 'early.definition.txt'), 'utf8')).toMatch(
    /Projekt: .+\r\n {2}Export erstellt am: /
  )
})
