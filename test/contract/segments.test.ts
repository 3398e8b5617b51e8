import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TaskName, tasks } from '#backend/jobs/registry.ts'
import type { Task } from '#backend/jobs/task.ts'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import type { RunColumns } from '#backend/segments/runColumns.ts'
import { segmentation, type Work } from '#backend/segments/segmentation.ts'
import { soloCrew } from '#engine/kernels/crew.ts'
import { complete } from '#engine/progress.ts'
import type { Output } from '#shared/api/contract.ts'
import type { Job } from '#shared/api/jobs.ts'
import type { RunView } from '#shared/api/segments.ts'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { addCustomers, addOrders, type Line } from '#test/helpers/segmentsProject.ts'
import { keptColumns, shuffled, syntheticShop } from '#test/helpers/shop.ts'

let t: TestBackend
let path: string
beforeEach(async () => {
  t = await startTestBackend()
  path = await t.createProject()
})
afterEach(() => t.close())

const rfm: Recipe = { ...defaultRecipe, method: { kind: 'rfm' } }
const kmeans = (k: number): Recipe => ({ ...defaultRecipe, method: { kind: 'kmeans', k } })

async function run(recipe: Recipe = defaultRecipe): Promise<RunView> {
  const { state, error, result } = await t.runJob('segments.start', { recipe })
  expect([state, error]).toEqual(['done', null])
  return t.call('segments.view', { runId: result?.runId ?? 0 })
}
const failure = async (recipe: Recipe) => (await t.runJob('segments.start', { recipe })).error

/** What a run says, without when it was made and from which file. */
const said = ({ id: _, createdAt: __, sources: ___, ...rest }: RunView) => rest

const page = (runId: number, query: Partial<Parameters<typeof t.call<'segments.customers'>>[1]> = {}) =>
  t.call('segments.customers', {
    runId,
    segment: null,
    search: '',
    sort: 'customer',
    descending: false,
    offset: 0,
    limit: 500,
    ...query
  })
const keysOf = ({ rows }: Output<'segments.customers'>) => rows.map(({ customer }) => customer)

describe('a run', () => {
  test('accounts for every customer, order and unit of money', async () => {
    addOrders(path, syntheticShop(300))
    for (const recipe of [defaultRecipe, rfm]) {
      const view = await run(recipe)
      const sum = (of: (segment: RunView['segmentList'][number]) => number) =>
        view.segmentList.reduce((total, segment) => total + of(segment), 0)
      expect(sum(({ size }) => size)).toBe(view.customers)
      expect(sum(({ share }) => share)).toBeCloseTo(1, 12)
      expect(sum(({ orders }) => orders)).toBe(view.orders)
      expect(sum(({ revenue }) => revenue ?? 0)).toBeCloseTo(view.revenue ?? 0, 6)
      expect(sum(({ revenueShare }) => revenueShare ?? 0)).toBeCloseTo(1, 12)
      expect(view.rows.kept + view.rows.leftOut.reduce((total, { rows }) => total + rows, 0)).toBe(view.rows.read)
      expect(view.segmentList.map(({ index, letter }) => [index, letter])).toEqual(
        view.segmentList.map((_, i) => [i, String.fromCharCode(65 + i)])
      )
      const perCustomer = view.segmentList.map(({ revenue, size }) => (revenue ?? 0) / size)
      expect(perCustomer).toEqual([...perCustomer].sort((a, b) => b - a))
    }
  })

  test('of the same recipe is the same bit by bit', async () => {
    addOrders(path, syntheticShop(200))
    const [one, other] = [await run(), await run()]
    expect(said(other)).toEqual(said(one))
    expect(keptColumns(path, other.id)).toEqual(keptColumns(path, one.id))
  })

  test('does not depend on the order of rows', async () => {
    const lines = syntheticShop(200)
    addOrders(path, lines)
    const first = [await run(), await run(rfm)]
    const columns = first.map(({ id }) => keptColumns(path, id))
    const otherPath = await t.createProject('Shuffled')
    addOrders(otherPath, shuffled(lines))
    const second = [await run(), await run(rfm)]
    expect(second.map(said)).toEqual(first.map(said))
    // Customers were met in another order and have other ids; everything else is the same, place by place.
    for (const [i, { id }] of second.entries())
      expect({ ...keptColumns(otherPath, id), customer: null }).toEqual({ ...columns[i], customer: null })
  })

  test('does not depend on the number of threads', async () => {
    addOrders(path, syntheticShop(200))
    for (const recipe of [defaultRecipe, rfm]) {
      const onThreads = await run(recipe)
      const { result, columns } = await segmentation(path, recipe, oneThread(path))
      expect(onThreads).toMatchObject({ ...result, segmentList: result.segmentList })
      expect(asBase64(columns)).toEqual(keptColumns(path, onThreads.id))
    }
  })

  test('of a fixed number of groups shows that many, beside the table of all', async () => {
    addOrders(path, syntheticShop(200))
    for (const k of [4, 13]) {
      const { choice, segments, notes } = await run(kmeans(k))
      expect([segments, choice?.reasons[0]?.code]).toEqual([k, 'onlyChoice'])
      expect(choice?.table.map((row) => row.k)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, ...(k > 10 ? [k] : [])])
      expect(notes.some(({ code }) => code === 'otherRecommended')).toBe(choice?.recommended !== k)
    }
  })

  test('by rules names every customer once, as its grid says', async () => {
    addOrders(path, syntheticShop(300))
    const { method, segmentList, customers } = await run(rfm)
    if (method.kind !== 'rfm') throw new Error('RFM was asked for')
    const cells = method.grid.flat()
    expect([method.grid.length, cells.length]).toEqual([5, 25])
    expect(cells.reduce((total, cell) => total + cell.customers, 0)).toBe(customers)
    for (const { index, size, generatedName } of segmentList) {
      const own = cells.filter(({ segment }) => segment === index)
      expect(own.reduce((total, cell) => total + cell.customers, 0)).toBe(size)
      expect(new Set(own.map(({ key }) => ({ kind: 'rfm', key })))).toContainEqual(generatedName)
    }
  })

  test('says that thresholds are fixed where most customers ordered once', async () => {
    const once = Array.from(
      { length: 90 },
      (_, i): Line => ({ customer: `o${i}`, order: i, at: day(i), amount: i + 1 })
    )
    addOrders(path, [
      ...once,
      { customer: 'twice', order: 'x', at: day(1), amount: 5 },
      { customer: 'twice', order: 'y', at: day(9), amount: 5 }
    ])
    const { notes, method } = await run(rfm)
    if (method.kind !== 'rfm') throw new Error('RFM was asked for')
    expect(method.scores.frequency).toEqual({ cuts: [1, 2, 4, 8], rule: 'fixed' })
    expect(notes).toContainEqual({ code: 'rfmFixed', params: { feature: 'frequency', cuts: '1, 2, 4, 8' } })
    expect(notes).toContainEqual({ code: 'oneTimeBuyers', params: { percent: 99 } })
  })

  test('leaves out returns and later orders, and counts them with customers who have nothing else', async () => {
    const lines = syntheticShop(50)
    addOrders(path, [
      ...lines,
      { customer: 'only returns', order: 'r1', at: day(3), amount: -5 },
      { customer: 'later', order: 'l1', at: '2030-01-01', amount: 5 }
    ])
    const view = await run({ ...rfm, asOf: '2025-01-01' })
    expect(view.customersLeftOut).toEqual([
      { reason: 'onlyReturns', customers: 1 },
      { reason: 'afterAsOf', customers: 1 }
    ])
    expect(view.rows).toEqual({
      read: lines.length + 2,
      kept: lines.length,
      leftOut: [
        { reason: 'return', rows: 1 },
        { reason: 'afterAsOf', rows: 1 }
      ]
    })
    expect(view.asOf).toBe('2025-01-01')
  })

  test('forms groups by the gap with a stand-in for customers of one order, and shows them none', async () => {
    addOrders(path, [...syntheticShop(60), { customer: 'once', order: 'o', at: day(1), amount: 9 }])
    const view = await run({ ...defaultRecipe, basis: ['gap', 'monetary'] })
    const { rows } = await page(view.id, { search: 'once' })
    const gap = view.features.findIndex(({ id }) => id === 'gap')
    expect(rows[0]?.values[gap]).toBeNull()
    const singles = (await page(view.id)).rows.filter(({ values }) => values[gap] === null).length
    expect(view.notes).toContainEqual({ code: 'gapStandIn', params: { n: singles } })
  })

  test('that is cancelled in the middle leaves the project as it was', async () => {
    addOrders(path, syntheticShop(3000))
    await run(rfm)
    const before = await t.call('segments.runs', {})
    let asked = false
    const job = await t.runJob('segments.start', { recipe: defaultRecipe }, ({ step, id }: Job) => {
      if (step !== 'findSegments' || asked) return
      asked = true
      void t.call('jobs.cancel', { id })
    })
    expect([asked, job.state, job.result]).toEqual([true, 'cancelled', null])
    expect(await t.call('segments.runs', {})).toEqual(before)
    expect((await run()).customers).toBe(3000)
  })

  test('is told to every window, listed newest first, and stale once the data is another', async () => {
    addOrders(path, syntheticShop(50))
    const one = await run(rfm)
    expect(t.events).toContainEqual({ type: 'changed', what: 'runs' })
    const other = await run({ ...rfm, returns: 'net' })
    addOrders(path, [{ customer: 'new', order: 1, at: day(1), amount: 1 }])
    const newest = await run(rfm)
    expect((await t.call('segments.runs', {})).map(({ id, stale }) => [id, stale])).toEqual([
      [newest.id, false],
      [other.id, true],
      [one.id, true]
    ])
  })
})

describe('a customer list without orders', () => {
  const list = (n: number): [string, ...number[]][] =>
    Array.from({ length: n }, (_, i) => [`k${i}`, i % 2 === 0 ? 20 + (i % 5) : 60 + (i % 7), i % 3])

  test('is grouped by its columns; its draft proposes them', async () => {
    addCustomers(path, ['Age', 'Visits'], [...list(60), ['blank', null, 1]])
    const recipe = await t.call('segments.draft', {})
    expect(recipe.basis).toEqual(['attribute:Age', 'attribute:Visits'])
    const view = await run(recipe)
    expect([view.asOf, view.revenue, view.orders]).toEqual([null, null, 0])
    expect(view.segmentList.every(({ revenue, revenueShare }) => revenue === null && revenueShare === null)).toBe(true)
    expect(view.customersLeftOut).toEqual([{ reason: 'missingValue', customers: 1 }])
    expect(view.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(['noMoney', 'noDates']))
  })

  test('leaves yes and no out of its draft; who has them form segments is told, with a fix', async () => {
    addCustomers(
      path,
      ['Age', 'Visits', 'Member'],
      list(60).map(([key, ...values], i) => [key, ...values, i % 4 === 0 ? 1 : 0])
    )
    const recipe = await t.call('segments.draft', {})
    expect(recipe.basis).toEqual(['attribute:Age', 'attribute:Visits'])
    const { notes } = await run({ ...kmeans(3), basis: ['attribute:Age', 'attribute:Member'] })
    expect(notes.find(({ code }) => code === 'twoValuedFeature')).toEqual({
      code: 'twoValuedFeature',
      params: { feature: 'attribute:Member' },
      fix: { basis: ['attribute:Age'] }
    })
  })

  test('has no RFM rules and no features of orders, and says what to do', async () => {
    addCustomers(
      path,
      ['Age'],
      list(20).map(([key, age]) => [key, age as number])
    )
    expect(await failure(rfm)).toEqual({ code: 'rfmNeedsOrders', params: {} })
    expect(await failure(defaultRecipe)).toEqual({ code: 'featureNeedsOrders', params: {} })
    expect(await failure({ ...defaultRecipe, basis: ['attribute:Income'] })).toEqual({
      code: 'unknownFeature',
      params: { feature: 'Income', available: 'Age' }
    })
  })
})

describe('a run that cannot be made says why', () => {
  test('without data', async () => {
    expect(await failure(defaultRecipe)).toEqual({ code: 'nothingToSegment', params: {} })
  })
  test('before the first order', async () => {
    addOrders(path, syntheticShop(10))
    expect(await failure({ ...rfm, asOf: '1999-01-01' })).toEqual({
      code: 'asOfTooEarly',
      params: { asOf: '1999-01-01' }
    })
  })
  test('with returns only', async () => {
    addOrders(path, [{ customer: 'a', order: 1, at: day(0), amount: -1 }])
    expect(await failure(rfm)).toEqual({ code: 'onlyReturns', params: {} })
  })
  test('with fewer customers, or fewer different ones, than groups', async () => {
    const same = (customer: string): Line => ({ customer, order: 1, at: day(0), amount: 5 })
    addOrders(path, ['a', 'b', 'c'].map(same))
    expect(await failure(defaultRecipe)).toEqual({ code: 'tooFewCustomers', params: { needed: 4, got: 3 } })
    addOrders(path, ['d', 'e', 'f'].map(same))
    expect(await failure(kmeans(3))).toEqual({ code: 'tooFewDifferentRows', params: { needed: 3, got: 1 } })
    expect(await t.call('segments.runs', {})).toEqual([])
  })
})

describe('what the user chooses for a segment', () => {
  test('sticks, also after the project was closed, and can be taken back', async () => {
    addOrders(path, syntheticShop(50))
    const { id: runId, segmentList } = await run(rfm)
    await t.call('segments.rename', { runId, segment: 1, name: '=Best friends' })
    await t.call('segments.recolour', { runId, segment: 1, colour: '#123456' })
    await t.call('projects.close', {})
    await t.call('projects.open', { file: (await t.grant(path)).id })
    const chosen = (await t.call('segments.view', { runId })).segmentList[1]
    expect([chosen?.name, chosen?.colour]).toEqual(['=Best friends', '#123456'])
    await t.call('segments.rename', { runId, segment: 1, name: null })
    await t.call('segments.recolour', { runId, segment: 1, colour: null })
    expect((await t.call('segments.view', { runId })).segmentList).toEqual(segmentList)
  })

  test('is a name of one line, whatever was pasted', async () => {
    addOrders(path, syntheticShop(50))
    const { id: runId } = await run(rfm)
    await t.call('segments.rename', { runId, segment: 0, name: ' Best\tfriends\r\nof \u0007ours\ud800 ' })
    expect((await t.call('segments.view', { runId })).segmentList[0]?.name).toBe('Best friends of ours\ufffd')
  })

  test('needs a segment that is there', async () => {
    addOrders(path, syntheticShop(50))
    const { id: runId } = await run(rfm)
    expect((await t.refusal('segments.rename', { runId, segment: 99, name: 'x' })).code).toBe('noSuchSegment')
    expect((await t.refusal('segments.rename', { runId: 99, segment: 0, name: 'x' })).code).toBe('noSuchRun')
    expect((await t.refusal('segments.view', { runId: 99 })).code).toBe('noSuchRun')
    expect((await t.refusal('segments.customers', { ...everyone, runId: 99 })).code).toBe('noSuchRun')
  })
})

/** Everything on this thread, one part after the other. */
const oneThread = (file: string): Work => {
  let last: Promise<unknown> = Promise.resolve()
  return {
    step: () => {},
    progress: () => {},
    firstLook: () => {},
    compute(name, input) {
      const done = last.then(() => runTask(file, name, input))
      last = done
      return done as never
    }
  }
}

function runTask(file: string, name: TaskName, input: unknown): unknown {
  const db = new Database(file, { nativeBinding: findNativeBinding(undefined), readonly: true })
  try {
    return complete(
      (tasks[name] as Task<unknown, unknown>)(input, {
        crew: soloCrew(),
        openReader: () => db,
        compact: () => undefined,
        emit: () => {}
      })
    )
  } finally {
    db.close()
  }
}

const asBase64 = (columns: RunColumns) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { buffer, byteOffset, byteLength }]) => [
      name,
      Buffer.from(new Uint8Array(buffer, byteOffset, byteLength)).toString('base64')
    ])
  )

const everyone = {
  runId: 1,
  segment: null,
  search: '',
  sort: 'customer',
  descending: false,
  offset: 0,
  limit: 500
} as const
const day = (offset: number): string => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10)

describe('the table of customers', () => {
  const lines: Line[] = [
    { customer: 'Ärger', order: 1, at: day(0), amount: 50 },
    { customer: 'b_1', order: 2, at: day(1), amount: 70 },
    { customer: 'b_1', order: 3, at: day(5), amount: 1 },
    { customer: 'bx1', order: 4, at: day(2), amount: 20 },
    { customer: 'c%', order: 5, at: day(3), amount: 50 },
    { customer: 'd', order: 6, at: day(3), amount: 10 }
  ]
  let runId: number
  beforeEach(async () => {
    addOrders(path, lines)
    runId = (await run(rfm)).id
  })

  test('is in the order in which people count: c9 before c10, 99 before 100', async () => {
    addCustomers(
      path,
      ['Age', 'Visits'],
      ['100', 'c10', '99', 'anna', 'c9', '1000', 'c100', '9'].map((key, i) => [key, i % 3, (i * 5) % 7])
    )
    const { id } = await run({ ...kmeans(2), basis: ['attribute:Age', 'attribute:Visits'], bootstrap: 0 })
    const keys = ['9', '99', '100', '1000', 'anna', 'c9', 'c10', 'c100']
    expect(keysOf(await page(id, {}))).toEqual(keys)
  })

  test('is sorted by any column, equal values in the order of keys, customers without a value last', async () => {
    expect(keysOf(await page(runId))).toEqual(['b_1', 'bx1', 'c%', 'd', 'Ärger'])
    expect(keysOf(await page(runId, { descending: true }))).toEqual(['Ärger', 'd', 'c%', 'bx1', 'b_1'])
    expect(keysOf(await page(runId, { sort: 'monetary' }))).toEqual(['d', 'bx1', 'c%', 'Ärger', 'b_1'])
    expect(keysOf(await page(runId, { sort: 'monetary', descending: true }))).toEqual([
      'b_1',
      'c%',
      'Ärger',
      'bx1',
      'd'
    ])
    expect(keysOf(await page(runId, { sort: 'gap' }))[0]).toBe('b_1')
    expect(keysOf(await page(runId, { sort: 'gap', descending: true }))[0]).toBe('b_1')
    expect(keysOf(await page(runId, { sort: 'name' }))).toEqual(['b_1', 'bx1', 'c%', 'd', 'Ärger'])
    const bySegment = (await page(runId, { sort: 'segment' })).rows.map(({ segment }) => segment)
    expect(bySegment).toEqual([...bySegment].sort((a, b) => a - b))
  })

  test('is paged without gaps or repeats', async () => {
    const pages = await Promise.all([0, 2, 4, 6].map((offset) => page(runId, { offset, limit: 2, sort: 'monetary' })))
    expect(pages.flatMap(keysOf)).toEqual(keysOf(await page(runId, { sort: 'monetary' })))
    expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5])
  })

  test('is searched over key and name, letter by letter, whatever the case', async () => {
    expect(keysOf(await page(runId, { search: 'B_1' }))).toEqual(['b_1'])
    expect(keysOf(await page(runId, { search: '%' }))).toEqual(['c%'])
    expect(keysOf(await page(runId, { search: ' ärg ' }))).toEqual(['Ärger'])
    expect(keysOf(await page(runId, { search: 'name of b' }))).toEqual(['b_1', 'bx1'])
    expect(await page(runId, { search: 'nobody' })).toEqual({ total: 0, rows: [] })
  })

  test('is filtered by segment', async () => {
    const { segmentList } = await t.call('segments.view', { runId })
    for (const { index, size } of segmentList) {
      const { total, rows } = await page(runId, { segment: index, sort: 'monetary' })
      expect([total, rows.length]).toEqual([size, size])
      expect(rows.every(({ segment }) => segment === index)).toBe(true)
    }
  })

  test('has the values that were computed', async () => {
    const { features } = await t.call('segments.view', { runId })
    const { rows } = await page(runId, { search: 'b_1' })
    const values = Object.fromEntries(features.map(({ id }, i) => [id, rows[0]?.values[i]]))
    expect(values).toMatchObject({ recency: 1, frequency: 2, monetary: 71, averageOrder: 35.5, tenure: 5, gap: 4 })
  })

  test('refuses a column that the run has not', async () => {
    expect((await t.refusal('segments.customers', { ...everyone, runId, sort: 'attribute:Age' })).code).toBe(
      'badRequest'
    )
  })
})

describe('the map of customers', () => {
  test('shows all where the table has them', async () => {
    addOrders(path, syntheticShop(120))
    const { id: runId, customers, components } = await run()
    const map = (await t.call('views.points', { runId, along: { is: 'components' } }))!
    expect(map.row).toEqual(Array.from({ length: customers }, (_, row) => row))
    const { rows } = await page(runId)
    expect(map.segment).toEqual(rows.map(({ segment }) => segment))
    expect(map.customer).toEqual(keysOf({ total: 0, rows }))
    expect(map.x.reduce((sum, x) => sum + x, 0) / customers).toBeCloseTo(0, 9)
    const [one = 0, two = 0] = components?.explained ?? []
    expect(one).toBeGreaterThanOrEqual(two)
    expect(one + two).toBeLessThanOrEqual(1 + 1e-12)
  })
})

describe('the draft', () => {
  test('is the default recipe until one is kept, which then stays with the project', async () => {
    addOrders(path, syntheticShop(10))
    expect(await t.call('segments.draft', {})).toEqual(defaultRecipe)
    const recipe: Recipe = { ...rfm, scale: 'robust', seed: 7 }
    await t.call('segments.saveDraft', { recipe })
    await t.call('projects.close', {})
    await t.call('projects.open', { file: (await t.grant(path)).id })
    expect(await t.call('segments.draft', {})).toEqual(recipe)
  })

  test('names only features that the data has', async () => {
    addOrders(path, syntheticShop(10))
    await t.call('segments.saveDraft', { recipe: { ...defaultRecipe, basis: ['attribute:Gone', 'recency'] } })
    expect((await t.call('segments.draft', {})).basis).toEqual(['recency'])
  })
})

describe('the catalogue of features', () => {
  test('tells each feature’s distribution and who has none', async () => {
    addOrders(path, [
      { customer: 'a', order: 1, at: day(0), amount: 10 },
      { customer: 'a', order: 2, at: day(4), amount: 20 },
      { customer: 'b', order: 3, at: day(2), amount: 4 },
      { customer: 'b', order: 4, at: day(3), amount: -4 }
    ])
    const { asOf, customers, features } = await t.call('features.catalogue', { asOf: null, returns: 'exclude' })
    expect([asOf, customers]).toEqual([day(5), 2])
    const by = Object.fromEntries(features.map((feature) => [feature.id, feature]))
    expect(by['monetary']).toMatchObject({ min: 4, q1: 10.5, median: 17, mean: 17, q3: 23.5, max: 30, missing: 0 })
    expect(by['gap']).toMatchObject({ min: 4, max: 4, missing: 1, standIn: 'sinceOnlyOrder', constant: true })
    expect(features.every(({ histogram }) => histogram.edges.length === histogram.counts.length + 1)).toBe(true)
    const net = await t.call('features.catalogue', { asOf: null, returns: 'net' })
    expect(net.features.find(({ id }) => id === 'monetary')).toMatchObject({ min: 0 })
  })

  test('is another once the data is', async () => {
    addOrders(path, [{ customer: 'a', order: 1, at: day(0), amount: 10 }])
    const ask = () => t.call('features.catalogue', { asOf: null, returns: 'exclude' })
    expect((await ask()).customers).toBe(1)
    addOrders(path, [{ customer: 'b', order: 1, at: day(9), amount: 10 }])
    expect(await ask()).toMatchObject({ customers: 2, asOf: day(10) })
  })

  test('of an empty project is empty', async () => {
    expect(await t.call('features.catalogue', { asOf: null, returns: 'net' })).toEqual({
      asOf: null,
      customers: 0,
      features: [],
      categories: [],
      related: []
    })
  })
})
