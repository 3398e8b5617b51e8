import type { Database } from 'better-sqlite3'
import { nearDuplicates } from '#engine/quality/nearDuplicates.ts'
import { quantile, sortedCopy } from '#engine/stats/quantile.ts'
import type { CleaningProposal } from '#shared/api/cleaning.ts'
import { noteOf } from '#shared/errors.ts'
import type { CleaningStep } from '#shared/model/cleaning.ts'
import { dayMs, momentToText } from '#shared/model/moment.ts'
import { isOwn } from '#shared/model/ownFeatures.ts'
import { isComputed } from '#shared/model/recipe.ts'
import { attributeName } from '#shared/words/features.ts'
import type { FeatureTable } from '../features/table.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { birthYears, isBirthYear, isShortYear } from '../quality/birthYear.ts'
import { isOfNames, isOfPersons } from '../quality/namesOf.ts'
import { isTestCustomer } from '../quality/testCustomer.ts'
import { cleanValues } from './cleanValues.ts'
import { repeatedLines } from './repeatedLines.ts'

/** From this share of missing values on a feature says too little to fill it up. */
const mostMissing = 0.4
/** A largest value this many times the 99th percentile is a slip, or a customer unlike all others. */
const farBeyond = 20
/** Where only a few values are beyond, so far above the next, and so many quartile ranges above the middle half. */
const gap = 3
const fences = 10
const fewAbove = 0.01
const mostPercentile = 99.99
const fewest = 30
/** A shop where more than this share of the customers look made up has been made up as a whole, or writes so. */
const mostTests = 0.05
/** From this share of the sales on, one customer is not one of many. */
const dominant = 0.25
/** Orders so long before all others are a date that stands for "unknown". */
const emptyYears = 5
const yearMs = 365.25 * dayMs

/**
 * Fixes worth proposing for data as the present steps leave it, those that change most first: rows that would move the
 * as-of moment or count twice, customers who are none, words that mean the same, gaps, outliers. ADR 24 says why these.
 */
export function* proposeSteps(
  db: Database,
  table: FeatureTable,
  steps: readonly CleaningStep[]
): Generator<TaskProgress, CleaningProposal[]> {
  yield { phase: 'proposals', done: 0, total: 0 }
  const has = (kind: CleaningStep['kind']): boolean => steps.some((step) => step.kind === kind)
  return [
    ...(has('period') ? [] : ofPeriod(db)),
    ...(has('duplicates') ? [] : yield* ofDuplicates(db)),
    ...ofTestCustomers(db),
    ...ofDominant(db),
    ...ofWords(table),
    ...ofBirthYears(db, table, steps),
    ...ofMissing(table),
    ...ofOutliers(table, steps)
  ]
}

const rows = (n: number): CleaningProposal['effect'] => ({ n, of: 'rows' })

function ofPeriod(db: Database): CleaningProposal[] {
  const count = (where: string, moment: number): number =>
    db.prepare<[number], number>(`SELECT count(*) FROM order_line WHERE moment ${where} ?`).pluck().get(moment) ?? 0
  const edge = (which: 'min' | 'max', where: string, moment: number): number | null =>
    db
      .prepare<[number], number | null>(`SELECT ${which}(moment) FROM order_line WHERE moment ${where} ?`)
      .pluck()
      .get(moment) ?? null
  const proposals: CleaningProposal[] = []
  const later =
    db
      .prepare<[], number>(
        `SELECT count(*) FROM order_line JOIN source ON source.id = source_id WHERE moment > imported_at + ${dayMs}`
      )
      .pluck()
      .get() ?? 0
  const first = edge('min', '>=', 0)
  // Dates that databases write for "unknown" lie together at their beginning.
  const afterFirst = first === null ? null : edge('min', '>=', first + dayMs)
  const isolated = first !== null && afterFirst !== null && afterFirst - first > emptyYears * yearMs
  const future = later > 0
  if (!future && !isolated) return []
  const from = isolated ? momentToText(afterFirst) : null
  const to = future ? 'imported' : null
  const early = isolated ? count('<', afterFirst) : 0
  proposals.push({
    step: { kind: 'period', from, to },
    effect: rows(later + early),
    why: noteOf(future ? (isolated ? 'periodBoth' : 'periodFuture') : 'periodEarly', {
      late: later,
      early,
      first: first ?? 0,
      last: edge('max', '>=', 0) ?? 0
    })
  })
  return proposals
}

function* ofDuplicates(db: Database): Generator<TaskProgress, CleaningProposal[]> {
  const repeated = yield* repeatedLines(db)
  if (repeated.length === 0) return []
  return [{ step: { kind: 'duplicates' }, effect: rows(repeated.length), why: noteOf('repeatedRows') }]
}

/** Customers whom somebody made up, by name or address. */
function ofTestCustomers(db: Database): CleaningProposal[] {
  const keys: string[] = []
  let customers = 0
  const all = db.prepare<[], [string, string | null, string | null]>('SELECT key, name, email FROM customer').raw()
  for (const [key, name, email] of all.iterate()) {
    customers++
    if (
      isTestCustomer(key, 'customer') ||
      isTestCustomer(name ?? '', 'customerName') ||
      isTestCustomer(email ?? '', 'email')
    )
      keys.push(key)
  }
  if (keys.length > mostTests * customers) return []
  return leaveOut(db, keys, 'testCustomers')
}

/** Who brings a quarter of all sales is a customer of another kind: a reseller, or the shop's own till. */
function ofDominant(db: Database): CleaningProposal[] {
  const sales = db
    .prepare<[], [string, number]>(
      `SELECT key, sum(amount) FROM order_line JOIN customer ON customer.id = customer_id
       WHERE kind = 0 GROUP BY customer_id`
    )
    .raw()
    .all()
  const total = sales.reduce((sum, [, amount]) => sum + amount, 0)
  const largest = sales.reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  if (sales.length < fewest || largest[1] < dominant * total) return []
  return leaveOut(db, [largest[0]], 'dominantCustomer', {
    customer: largest[0],
    percent: Math.round((100 * largest[1]) / total)
  })
}

function leaveOut(
  db: Database,
  keys: readonly string[],
  code: string,
  params: Record<string, string | number> = {}
): CleaningProposal[] {
  const lines = db
    .prepare<[string], number>(
      'SELECT count(*) FROM order_line WHERE customer_id = (SELECT id FROM customer WHERE key = ?)'
    )
    .pluck()
  const withOrders = keys.filter((key) => (lines.get(key) ?? 0) > 0).sort()
  if (withOrders.length === 0) return []
  const n = withOrders.reduce((sum, key) => sum + (lines.get(key) ?? 0), 0)
  const list = withOrders.slice(0, 3).join(', ')
  return [
    {
      step: { kind: 'customers', keys: withOrders },
      effect: rows(n),
      why: noteOf(code, { customers: withOrders.length, list, ...params })
    }
  ]
}

function ofWords(table: FeatureTable): CleaningProposal[] {
  return table.categories.flatMap(({ id, words, codes }) => {
    if (id.startsWith('category:@')) return []
    const counts = new Array<number>(words.length).fill(0)
    for (const code of codes) if (code >= 0) counts[code]!++
    const values = words.map((value, code) => ({ value, rows: counts[code]! }))
    const column = { name: attributeName(id), role: 'label' } as const
    // Two people may well have the same name, or nearly.
    if (isOfPersons(column)) return []
    return nearDuplicates(values, { slips: !isOfNames(column) }).map((group): CleaningProposal => {
      const [into, ...others] = group.map(({ value }) => value)
      const step: CleaningStep = { kind: 'words', feature: id, words: others, into: into! }
      return withEffect(table, step, noteOf('sameWords', { into: into!, list: others.slice(0, 4).join(', ') }))
    })
  })
}

/** Years of birth in which nobody was born who is a customer: 1893 stands for "not said". */
function ofBirthYears(db: Database, table: FeatureTable, steps: readonly CleaningStep[]): CleaningProposal[] {
  const now = db.prepare<[], number>('SELECT max(imported_at) FROM source').pluck().get() ?? 0
  const { from, to } = birthYears(now)
  return table.columns.flatMap(({ id, values }) => {
    if (isComputed(id) || isOwn(id) || !isBirthYear(attributeName(id)) || hasStep(steps, 'range', id)) return []
    const years = values.filter((value) => !Number.isNaN(value))
    const impossible = sortedCopy(years.filter((year) => year < from || year > to))
    if (impossible.length === 0 || years.some(isShortYear)) return []
    const step: CleaningStep = { kind: 'range', feature: id, from, to }
    return [
      withEffect(table, step, noteOf('impossibleBirth', { list: [...new Set(impossible)].slice(0, 4).join(', ') }))
    ]
  })
}

const hasStep = (steps: readonly CleaningStep[], kind: CleaningStep['kind'], feature: string): boolean =>
  steps.some((step) => step.kind === kind && 'feature' in step && step.feature === feature)

function ofMissing(table: FeatureTable): CleaningProposal[] {
  const steps: CleaningStep[] = [
    ...table.columns
      .filter(({ id }) => !isComputed(id) && !isOwn(id))
      .map(({ id }): CleaningStep => ({ kind: 'missing', feature: id, with: 'median', flag: true })),
    ...table.categories
      .filter(({ id }) => !id.startsWith('category:@'))
      .map(({ id }): CleaningStep => ({ kind: 'missing', feature: id, with: 'group', flag: false }))
  ]
  return steps.flatMap((step) => {
    const proposal = withEffect(table, step, noteOf('missingValues'))
    const n = proposal.effect?.n ?? 0
    return n > 0 && n <= mostMissing * table.ids.length ? [proposal] : []
  })
}

function ofOutliers(table: FeatureTable, steps: readonly CleaningStep[]): CleaningProposal[] {
  return table.columns.flatMap(({ id, values }) => {
    if (hasStep(steps, 'outliers', id)) return []
    const known = sortedCopy(values.filter((value) => !Number.isNaN(value)))
    const high = known.length < fewest ? 0 : quantile(known, 0.99)
    const most = known.at(-1) ?? 0
    if (high <= 0 || most < farBeyond * high) return isComputed(id) || isOwn(id) ? [] : ofGap(table, id, known)
    const step: CleaningStep = { kind: 'outliers', feature: id, act: 'setApart', percentile: 99 }
    return [withEffect(table, step, noteOf('farBeyond', { times: Math.round(most / high) }))]
  })
}

/**
 * A few values of a list far above all others, with nothing between: an income of 666,666. Beyond all fences (Tukey's outer
 * one is 3 quartile ranges away), and several times the next.
 */
function ofGap(table: FeatureTable, feature: string, known: Float64Array): CleaningProposal[] {
  const n = known.length
  if (n < fewest) return []
  const [q1, q3] = [quantile(known, 0.25), quantile(known, 0.75)]
  const fence = q3 + fences * (q3 - q1)
  if (!(q3 > q1)) return []
  for (let place = n - 1; place > 0 && place >= (1 - fewAbove) * n - 1; place--) {
    const [next, value] = [known[place - 1]!, known[place]!]
    if (value <= fence) return []
    if (next <= 0 || value < gap * next) continue
    const percentile = Math.min(mostPercentile, Math.ceil((10_000 * (place - 1)) / (n - 1)) / 100)
    const step: CleaningStep = { kind: 'outliers', feature, act: 'setApart', percentile }
    return [withEffect(table, step, noteOf('standsApart', { times: Math.round(known[n - 1]! / next) }))]
  }
  return []
}

function withEffect(table: FeatureTable, step: CleaningStep, why: CleaningProposal['why']): CleaningProposal {
  const [changed] = cleanValues(table, [step]).changed
  return { step, effect: changed ? { n: changed.customers, of: 'customers' } : null, why }
}
