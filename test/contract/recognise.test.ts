import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import Papa from 'papaparse'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { findRunRules } from '#backend/segments/findRunRules.ts'
import { wordsIn } from '#backend/words.ts'
import { complete } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { findRules } from '#engine/rules/findRules.ts'
import type { ReportFormat } from '#shared/api/reports.ts'
import type { RuleCounts } from '#shared/api/segmentRules.ts'
import type { RunView, Segment } from '#shared/api/segments.ts'
import { defaultRecipe, type Recipe } from '#shared/model/recipe.ts'
import { durationInWords } from '#shared/words/portrait.ts'
import { precisionOf } from '#shared/words/rules.ts'
import { ownSentence } from '#shared/words/segments.ts'
import { startTestBackend, type TestBackend } from '#test/helpers/backend.ts'
import { addCustomers, addOrders, type Line } from '#test/helpers/segmentsProject.ts'
import { syntheticShop } from '#test/helpers/shop.ts'

let t: TestBackend
let path: string
let folder: string
let tests = 0
beforeAll(async () => {
  t = await startTestBackend()
})
// One backend for all: each test has a project and a folder of its own.
beforeEach(async () => {
  path = await t.createProject(`Shop ${++tests}`)
  folder = join(t.folder, `out ${tests}`)
  mkdirSync(folder)
})
afterAll(() => t.close())

const recipe: Recipe = { ...defaultRecipe, bootstrap: 0, method: { kind: 'kmeans', k: 4 } }

async function run(chosen: Recipe = recipe): Promise<RunView> {
  const { state, error, result } = await t.runJob('segments.start', { recipe: chosen })
  expect([state, error]).toEqual(['done', null])
  return t.call('segments.view', { runId: result?.runId ?? 0 })
}

async function exported(runId: number, format: ReportFormat): Promise<string> {
  const file = join(folder, `out.${format.kind}`)
  const { id: target } = await t.grant(file)
  const { state, error } = await t.runJob('reports.start', { runId, format, locale: 'en', target })
  expect([state, error]).toEqual(['done', null])
  return readFileSync(file, 'utf8')
}

type Row = Readonly<Record<string, string>>
const rowsOf = (csv: string): Row[] =>
  Papa.parse<Row>(csv.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data

/** A shop of its own for each seed: kinds of customers, prices, holidays and how long it has been open all differ. */
function seededShop(seed: number, customers = 240): Line[] {
  const own = random(seed).fork('shop of its own')
  const kinds = Array.from({ length: 2 + own.int(4) }, () => ({
    orders: 1 + own.int(12),
    price: 5 + own.int(200),
    from: own.int(300),
    days: 30 + own.int(300)
  }))
  const lines: Line[] = []
  for (let c = 0; c < customers; c++) {
    const kind = kinds[c % kinds.length]!
    const orders = 1 + own.int(2 * kind.orders)
    for (let o = 0; o < orders; o++) {
      const day = kind.from + own.int(kind.days)
      const at = new Date(Date.UTC(2023, 0, 1 + day, own.int(24), own.int(60))).toISOString().slice(0, 16)
      const amount = Math.round(100 * kind.price * (0.3 + 3 * own.next() ** 3)) / 100
      lines.push({
        customer: `k${c}`,
        order: `${c}-${o}`,
        at,
        amount: own.int(20) === 0 ? -amount : amount
      })
    }
  }
  return lines
}

/** A shop of three kinds of customers, told by points, who differ in what and when they buy; open for `days`. */
function shopOfHabits(seed: number, days: number): { readonly orders: string; readonly customers: string } {
  const own = random(seed).fork('habits')
  const day = 86_400_000
  const other = (): boolean => own.int(5) === 0
  const [listed, shelved] = [seed % 2 === 0, seed % 4 === 1]
  const [quarter, weekday] = [own.int(4), own.int(7)]
  const orders = [`Order,Customer,Date,Amount${shelved ? ',Category' : ''}`]
  const customers = [`Customer,Points${listed ? ',Club,Town' : ''}`]
  for (let c = 0; c < 90; c++) {
    const kind = c % 3
    const seasonal = (date: Date): boolean => Math.floor(date.getUTCMonth() / 3) === (quarter + kind) % 4
    const onDay = (date: Date): boolean => date.getUTCDay() === (weekday + kind) % 7
    const list = `,${Number((kind === 2) !== (own.int(12) === 0))},${other() ? 'Ulm' : `Town ${kind}`}`
    customers.push(`k${c},${1000 * kind + own.int(90)}${listed ? list : ''}`)
    for (let o = 0; o < 4 + own.int(6); o++) {
      const drawn = (): Date => new Date(Date.UTC(2021, 0, 1) + own.int(days) * day)
      let date = drawn()
      if (!other()) for (let n = 0; n < 200 && !(seasonal(date) && onDay(date)); n++) date = drawn()
      const shelf = shelved ? `,Shelf ${other() ? 9 : kind}` : ''
      orders.push(`${c}-${o},k${c},${date.toISOString().slice(0, 10)},${(10 + 40 * own.next()).toFixed(2)}${shelf}`)
    }
  }
  return { orders: `${orders.join('\n')}\n`, customers: `${customers.join('\n')}\n` }
}

async function imported(name: string, text: string): Promise<void> {
  const { id: file } = await t.grantText(name, text)
  const { mapping, currency } = await t.call('imports.preview', { file })
  const { state, error } = await t.runJob('imports.start', { file, mapping, currency, replace: null })
  expect([state, error]).toEqual(['done', null])
}

const columns: Readonly<Record<string, string>> = {
  recency: 'recency_days',
  frequency: 'frequency',
  monetary: 'monetary',
  averageOrder: 'average_order',
  tenure: 'tenure_days',
  gap: 'gap_days',
  recentOrders: 'orders_last_90_days',
  activeMonths: 'active_months',
  trend: 'later_half_share',
  silence: 'longest_silence_days',
  regularity: 'gap_variation',
  largestOrder: 'largest_order',
  returnRate: 'return_rate',
  weekendShare: 'weekend_share',
  seasonality: 'month_concentration',
  'category:@hours': 'usual_hours',
  'category:@weekday': 'usual_weekday',
  'category:@season': 'top_quarter',
  'category:@favourite': 'favourite_category',
  'category:@firstCategory': 'first_category',
  'category:@city': 'city',
  basketLines: 'lines_per_order',
  categoryCount: 'categories',
  categoryShare: 'category_share',
  favouriteShare: 'favourite_share'
}

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
const knownIn = (rows: readonly Row[], column: string): number[] =>
  rows.flatMap((row) => (row[column] === '' || row[column] === undefined ? [] : [Number(row[column])]))

/** Every number that stands in a text, as a person reads it: "1,204" and "3.5". */
const numbersIn = (text: string): string[] => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []

/** A figure as the sentence has to write it. */
const asSaid = (value: number): string =>
  Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : Number(value.toPrecision(3)).toLocaleString('en-GB', { maximumFractionDigits: 6 })
const moneySaid = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : value.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const shareSaid = (share: number): string =>
  share > 0 && share < 0.0005 ? '0.1' : String(Number((100 * share).toFixed(share < 0.0995 && share !== 0 ? 1 : 0)))

/** Each figure of a segment's sentence, recomputed from the exported customers and written down anew. */
function figuresExpected({ letter, portrait }: Segment, all: readonly Row[]): string[] {
  const own = all.filter(({ segment }) => segment === letter)
  const spent = (rows: readonly Row[]): number => knownIn(rows, 'monetary').reduce((sum, value) => sum + value, 0)
  const revenue = spent(own) / spent(all)
  return [
    own.length.toLocaleString('en-GB'),
    shareSaid(own.length / all.length),
    ...(revenue < 0 ? [] : [shareSaid(revenue)]),
    ...(portrait ?? []).flatMap((figure) => {
      const column = columns[figure.feature] ?? figure.feature.replace(/^(attribute|category):/, '')
      expect(Object.keys(all[0]!)).toContain(column)
      if (figure.kind === 'word') {
        const having = (rows: readonly Row[]): number => rows.filter((row) => row[column] === figure.word).length
        expect(figure.share).toBe(having(own) / own.length)
        expect(figure.everyone).toBe(having(all) / all.length)
        // A season is said by its months.
        const said = figure.feature === 'category:@season' ? '' : figure.word
        return [...numbersIn(said), shareSaid(having(own) / own.length), shareSaid(having(all) / all.length)]
      }
      if (figure.kind === 'flag') {
        const yes = (rows: readonly Row[]): number => {
          const known = knownIn(rows, column)
          return known.filter((value) => value === 1).length / known.length
        }
        expect(figure.share).toBe(yes(own))
        expect(figure.everyone).toBe(yes(all))
        return [shareSaid(yes(own)), shareSaid(yes(all))]
      }
      const median = medianOf(knownIn(own, column))
      expect(figure.median).toBeCloseTo(median, 9)
      expect(figure.everyone).toBeCloseTo(medianOf(knownIn(all, column)), 9)
      const { unit } = figure
      if (unit === 'days') return numbersIn(durationInWords(median, wordsIn('en'), 'en'))
      const said = unit === 'money' ? moneySaid(median) : unit === 'share' ? shareSaid(median) : asSaid(median)
      if (figure.feature.startsWith('attribute:')) return [said, asSaid(medianOf(knownIn(all, column)))]
      return [said, ...(figure.feature === 'recentOrders' ? ['90'] : [])]
    })
  ]
}

describe('a segment’s sentence', () => {
  test.each(Array.from({ length: 10 }, (_, seed) => seed))(
    'states figures that are those of the exported customers (shop %i)',
    async (seed) => {
      addOrders(path, seededShop(seed, 120))
      const view = await run({ ...recipe, method: { kind: 'kmeans', k: 3 + (seed % 3) } })
      const all = rowsOf(await exported(view.id, { kind: 'customersCsv', style: 'comma' }))
      let figures = 0
      for (const segment of view.segmentList.filter(({ size }) => size > 1)) {
        const sentence = ownSentence(view, segment, wordsIn('en'), 'en')
        expect(numbersIn(sentence).sort(), sentence).toEqual(figuresExpected(segment, all).sort())
        figures += segment.portrait?.length ?? 0
      }
      expect(figures).toBeGreaterThan(3)
    }
  )

  const told = new Map<string, number>()
  test.each(Array.from({ length: 10 }, (_, seed) => seed))(
    'states seasons, weekdays, shelves and cards as the exported customers have them (shop %i)',
    async (seed) => {
      const days = [300, 700, 1200][seed % 3]!
      const { orders, customers } = shopOfHabits(seed, days)
      await imported('orders.csv', orders)
      await imported('customers.csv', customers)
      const view = await run({ ...recipe, basis: ['attribute:Points'], method: { kind: 'kmeans', k: 3 } })
      const all = rowsOf(await exported(view.id, { kind: 'customersCsv', style: 'comma' }))
      for (const segment of view.segmentList.filter(({ size }) => size > 1)) {
        const sentence = ownSentence(view, segment, wordsIn('en'), 'en')
        expect(numbersIn(sentence).sort(), sentence).toEqual(figuresExpected(segment, all).sort())
        for (const figure of segment.portrait ?? []) {
          const about = figure.feature === 'category:@season' ? `season of ${days} days` : figure.feature
          told.set(about, (told.get(about) ?? 0) + 1)
          if (figure.kind === 'word' && figure.feature === 'category:@season') {
            expect(figure.oneYear).toBe(days === 700 ? true : undefined)
            expect(sentence.includes('no second year is known')).toBe(days === 700)
          }
        }
      }
    }
  )

  test('was put to the test by these shops: seasons of two years and of one, none of less, weekdays, shelves, cards', () => {
    expect([...told.keys()]).toEqual(
      expect.arrayContaining([
        'season of 1200 days',
        'season of 700 days',
        'category:@weekday',
        'category:@favourite',
        'attribute:Club'
      ])
    )
    expect(told.get('season of 300 days')).toBeUndefined()
  })

  test('can be the user’s own, and taken back', async () => {
    addOrders(path, syntheticShop(60))
    const { id: runId, segmentList } = await run()
    await t.call('segments.reword', { runId, segment: 2, sentence: 'They come before Christmas.' })
    const reworded = (await t.call('segments.view', { runId })).segmentList[2]
    expect(reworded?.sentence).toBe('They come before Christmas.')
    await t.call('segments.reword', { runId, segment: 2, sentence: null })
    expect((await t.call('segments.view', { runId })).segmentList).toEqual(segmentList)
    expect((await t.refusal('segments.reword', { runId, segment: 99, sentence: 'x' })).code).toBe('noSuchSegment')
  })
})

/** The exported customers in a database, empty cells as NULL, with a column more. */
function database(csv: string, sql: string, heldOut: Uint8Array): Database.Database {
  const db = new Database(':memory:', { nativeBinding: findNativeBinding(undefined) })
  const definition = /^-- (CREATE TABLE customers .*;)$/m.exec(sql)?.[1] ?? ''
  db.exec(definition)
  const rows = rowsOf(csv)
  const names = Object.keys(rows[0]!)
  expect(db.pragma('table_info(customers)')).toMatchObject(names.map((name) => ({ name })))
  const insert = db.prepare(`INSERT INTO customers VALUES (${names.map(() => '?').join(', ')})`)
  for (const row of rows) insert.run(names.map((name) => (row[name] === '' ? null : row[name])))
  db.exec('ALTER TABLE customers ADD COLUMN held_out INTEGER')
  const mark = db.prepare('UPDATE customers SET held_out = ? WHERE rowid = ?')
  for (const i of rows.keys()) mark.run(heldOut[i], i + 1)
  return db
}

describe('rules as SQL', () => {
  const withList = async (): Promise<void> => {
    addOrders(path, seededShop(4))
    const source = random(8)
    addCustomers(
      path,
      ['age', 'o\'clock "hour"'],
      Array.from({ length: 240 }, (_, c) => [`k${c}`, 18 + source.int(60), source.int(6) === 0 ? null : source.int(24)])
    )
  }

  test.each([
    ['k-means', recipe],
    ['a mixture', { ...recipe, method: { kind: 'gmm', k: 3, covariance: 'auto' } }],
    ['RFM', { ...recipe, method: { kind: 'rfm' } }]
  ] as const)('of %s pick whom they say, with the precision and coverage they say', async (_, chosen) => {
    await withList()
    const view = await run(chosen)
    const csv = await exported(view.id, { kind: 'customersCsv', style: 'comma' })
    const sql = await exported(view.id, { kind: 'rulesSql' })
    const { rules } = view
    if (!rules) throw new Error('there are rules')
    const rows = rowsOf(csv)
    // Whom the seed set aside: the same customers, found again from the file alone.
    const heldOut = heldOutOf(view, rows)
    const db = database(csv, sql, heldOut)
    expect(heldOut.reduce((sum, one) => sum + one, 0)).toBe(rules.heldOut)
    const conditions = [...sql.matchAll(/WHEN (.*) THEN '(\w+)'/g)]
    expect(conditions.map(([, , letter]) => letter)).toEqual(rules.order.map((s) => view.segmentList[s]?.letter))
    const count = (where: string): number =>
      db.prepare<[], number>(`SELECT count(*) FROM customers WHERE ${where}`).pluck().get() ?? 0
    const counts = (where: string, letter: string, among: string) => ({
      matched: count(`(${where}) AND ${among}`),
      hits: count(`(${where}) AND segment = '${letter}' AND ${among}`),
      members: count(`segment = '${letter}' AND ${among}`)
    })
    const both = (where: string, letter: string) => ({
      heldOut: counts(where, letter, 'held_out = 1'),
      all: counts(where, letter, 'true')
    })
    db.exec(`CREATE TEMP VIEW placed AS ${sql.slice(sql.indexOf('SELECT')).replace('"customer",', '*,')}`)
    for (const [, condition, letter] of conditions) {
      const segment = rules.segments.find(({ segment }) => view.segmentList[segment]?.letter === letter)!
      expect(both(condition!, letter!)).toEqual(segment.either)
      const single = segment.rules.length === 1 ? [condition!] : condition!.slice(1, -1).split(') OR (')
      expect(single.map((where) => both(where, letter!))).toEqual(
        segment.rules.map(({ heldOut, all }) => ({ heldOut, all }))
      )
      const placed = db
        .prepare<[string, string], { matched: number; hits: number }>(
          'SELECT count(*) AS matched, sum(segment = ?) AS hits FROM placed WHERE segment_by_rule = ?'
        )
        .get(letter!, letter!)
      expect({ hits: placed?.hits ?? 0, matched: placed?.matched }).toEqual({
        hits: segment.assigned.all.hits,
        matched: segment.assigned.all.matched
      })
    }
    db.close()
    // What is printed is what was measured.
    const right = ({ hits, matched, members }: RuleCounts): string => `${hits} of ${matched} right, of ${members}`
    for (const { rules: own, assigned } of rules.segments) {
      expect(sql).toContain(`in this list, all: ${right(assigned.all)}`)
      for (const { heldOut, all } of own)
        expect(sql).toContain(`set aside: ${right(heldOut)} in the segment; all: ${right(all)}`)
    }
    const best = Math.max(...rules.segments.flatMap(({ rules }) => rules.map(({ all }) => precisionOf(all) ?? 0)))
    expect(best).toBeGreaterThan(0.8)
  })

  test.skipIf(!installed('duckdb'))('place the same customers in DuckDB', async () => {
    await withList()
    const view = await run()
    const csv = await exported(view.id, { kind: 'customersCsv', style: 'comma' })
    const sql = await exported(view.id, { kind: 'rulesSql' })
    const script = `${/^-- (CREATE TABLE .*;)$/m.exec(sql)?.[1]}
      COPY customers FROM '${join(folder, 'out.customersCsv')}' (HEADER, NULLSTR '');
      ${sql.slice(sql.indexOf('SELECT'))}`
    const answer = execFileSync('duckdb', ['-csv', '-c', script], { encoding: 'utf8' })
    const db = database(csv, sql, new Uint8Array(rowsOf(csv).length))
    const wanted = db.prepare<[], { customer: string; segment_by_rule: string | null }>(
      sql.slice(sql.indexOf('SELECT'))
    )
    expect(rowsOf(answer).map(({ customer, segment_by_rule }) => [customer, segment_by_rule || null])).toEqual(
      wanted.all().map(({ customer, segment_by_rule }) => [customer, segment_by_rule])
    )
    db.close()
  })
})

/** Is the program here? These tests say that they were skipped where it is not. */
function installed(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Rules are made of what is exported: made again from the file, they set the same customers aside. */
function heldOutOf(view: RunView, rows: readonly Row[]): Uint8Array {
  const names = columnNames(view)
  const numbers = view.features.map(({ id }) =>
    Float64Array.from(rows, (row) => (row[names(id)] === '' ? Number.NaN : Number(row[names(id)])))
  )
  const words = view.categories.map(({ id, levels }) =>
    Int32Array.from(rows, (row) => {
      const level = levels.indexOf(row[names(id)] ?? '')
      return level < 0 ? levels.length : level
    })
  )
  const labels = Int32Array.from(rows, (row) => view.segmentList.findIndex(({ letter }) => letter === row['segment']))
  const found = complete(
    findRules(
      [
        ...numbers.map((values, i) => ({ kind: 'number' as const, cost: 0, unit: view.features[i]!.unit, values })),
        ...words.map((codes, i) => ({
          kind: 'words' as const,
          cost: 0,
          levels: view.categories[i]!.levels.filter((level) => level !== null).length,
          codes
        }))
      ],
      labels,
      view.segmentList.length,
      { seed: view.recipe.seed }
    )
  )
  return found.heldOut
}

const columnNames =
  (_: RunView) =>
  (id: string): string =>
    columns[id] ?? id.replace(/^(attribute|category):/, '')

describe('people to check a segment with', () => {
  test('are the nearest to its middle and the most in doubt, with their orders', async () => {
    addOrders(path, syntheticShop(90))
    const view = await run()
    for (const { index, size } of view.segmentList) {
      const { typical, doubtful } = await t.call('segments.people', { runId: view.id, segment: index })
      expect(typical.length).toBe(Math.min(3, size))
      expect(new Set([...typical, ...doubtful].map(({ row }) => row)).size).toBe(typical.length + doubtful.length)
      for (const person of [...typical, ...doubtful]) {
        const frequency = view.features.findIndex(({ id }) => id === 'frequency')
        expect(person.orderCount).toBe(person.values[frequency])
        expect(person.orders.length).toBe(Math.min(8, person.orderCount))
        const moments = person.orders.map(({ moment }) => moment)
        expect(moments).toEqual([...moments].sort((a, b) => b - a))
      }
      for (const { other } of doubtful) expect(other).not.toBe(index)
    }
    expect((await t.refusal('segments.people', { runId: view.id, segment: 9 })).code).toBe('noSuchSegment')
  })
})

describe('two segments compared', () => {
  test('count all customers of both, in the same bins, the largest difference first', async () => {
    addOrders(path, syntheticShop(90))
    const view = await run()
    const compared = await t.call('segments.apart', { runId: view.id, a: 0, b: 1 })
    const [first, second] = view.segmentList
    expect(compared.sizes).toEqual([first?.size, second?.size])
    for (const { feature, counts, edges, effect, interval, medians } of compared.numbers) {
      expect(counts.map(({ length }) => length)).toEqual([edges.length - 1, edges.length - 1])
      if (feature !== 'gap' && feature !== 'trend' && feature !== 'regularity')
        expect(counts.map((side) => side.reduce((sum, count) => sum + count, 0))).toEqual(compared.sizes)
      if (interval) expect(interval[0] <= effect && effect <= interval[1]).toBe(true)
      if (medians[0] !== null) expect(medians[0]).toBe(first?.stats[feature]?.median)
    }
    const sizes = compared.numbers.map(({ effect }) => Math.abs(effect))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    const rest = await t.call('segments.apart', { runId: view.id, a: 0, b: null })
    expect(rest.sizes).toEqual([first?.size, view.customers - (first?.size ?? 0)])
    // Against everyone else, the effect is the one that the segment itself shows.
    for (const { feature, interval } of rest.numbers) {
      const own = first?.stats[feature]?.interval ?? null
      expect(interval === null).toBe(own === null)
      interval?.forEach((bound, i) => {
        expect(bound).toBeCloseTo(own?.[i] ?? Number.NaN, 9)
      })
    }
    expect((await t.refusal('segments.apart', { runId: view.id, a: 0, b: 0 })).code).toBe('noSuchSegment')
  })
})

describe('names of an earlier run', () => {
  test('go on with the customers: to the segment that has mostly the same', async () => {
    addOrders(path, syntheticShop(120))
    const before = await run()
    await t.call('segments.rename', { runId: before.id, segment: 1, name: 'Regulars' })
    await t.call('segments.recolour', { runId: before.id, segment: 1, colour: '#123456' })
    await t.call('segments.reword', { runId: before.id, segment: 1, sentence: '31 regulars.' })
    const same = await run({ ...recipe, seed: 2 })
    expect(same.segmentList.map(({ name, colour, sentence }) => [name, sentence, name && colour])).toEqual(
      before.segmentList.map((_, s) => (s === 1 ? ['Regulars', '31 regulars.', '#123456'] : [null, null, null]))
    )
    // Later orders move some customers: the name goes on, the sentence with its figures does not.
    addOrders(path, [{ customer: 'c0', order: 'late', at: '2024-12-30', amount: 900 }])
    const later = await run()
    const named = later.segmentList.filter(({ name }) => name === 'Regulars')
    expect(named).toHaveLength(1)
    expect(later.segmentList.filter(({ sentence }) => sentence !== null).length).toBeLessThanOrEqual(1)
  })

  test('that were taken back do not come back from the run before', async () => {
    addOrders(path, syntheticShop(120))
    const { id: runId } = await run()
    await t.call('segments.rename', { runId, segment: 1, name: 'Regulars' })
    const next = await run({ ...recipe, seed: 2 })
    expect(next.segmentList[1]?.name).toBe('Regulars')
    await t.call('segments.rename', { runId: next.id, segment: 1, name: null })
    expect((await run({ ...recipe, seed: 3 })).segmentList.map(({ name }) => name)).not.toContain('Regulars')
  })

  test('stay behind where segments are others', async () => {
    addOrders(path, syntheticShop(120))
    const before = await run({ ...recipe, method: { kind: 'kmeans', k: 2 } })
    const largest = before.segmentList.reduce((a, b) => (b.size > a.size ? b : a))
    await t.call('segments.rename', { runId: before.id, segment: largest.index, name: 'The rest' })
    const after = await run({ ...recipe, method: { kind: 'kmeans', k: 8 } })
    const overlap = Math.max(...after.segmentList.map(({ size }) => size)) / largest.size
    expect(overlap).toBeLessThan(0.5)
    expect(after.segmentList.map(({ name }) => name)).toEqual(after.segmentList.map(() => null))
  })
})

test('runs without groups to tell apart have no rules', () => {
  const one = { features: [], categories: [], columns: {}, segments: new Uint8Array(4), groups: 1 }
  expect(complete(findRunRules(one, 1))).toBe(null)
})
