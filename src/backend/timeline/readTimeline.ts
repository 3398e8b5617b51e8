import type { Database } from 'better-sqlite3'
import type { Timeline } from '#shared/api/timeline.ts'
import { fromStoredMoney } from '#shared/model/money.ts'
import { periodOf, startOfPeriod, unitFor } from '#shared/model/periods.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { seeLines } from '../cleaning/seeLines.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { concentrationOf } from './concentration.ts'

export interface TimelineInput {
  /** The project's file. */
  readonly path: string
  /** Customers of the run and their segments. */
  readonly ids: Int32Array
  readonly segments: Uint8Array
  /** Moments from the first order to the one that the run looks from. */
  readonly asOf: number
  readonly recipe: Pick<Recipe, 'cleaning' | 'returns'>
}

type Order = [customer: number, moment: number, amount: number, isReturn: 0 | 1]

const customersAtOnce = 2000

/** Reads every order once, in the order in which they lie. O(lines). */
export function* readTimeline(
  db: Database,
  { ids, segments, asOf, recipe }: Omit<TimelineInput, 'path'>
): Generator<TaskProgress, Timeline | null> {
  db.exec('BEGIN')
  yield* seeLines(db, recipe, asOf)
  const [first, last] = db
    .prepare<[number], [number | null, number | null]>(
      'SELECT min(moment), max(moment) FROM order_line WHERE kind = 0 AND moment <= ?'
    )
    .raw()
    .get(asOf) ?? [null, null]
  if (first === null || last === null) return null
  const unit = unitFor(first, last)
  const origin = periodOf(first, unit)
  const periods = periodOf(last, unit) - origin + 1
  const k = segments.reduce((most, segment) => Math.max(most, segment + 1), 0)
  const of = () => Array.from({ length: k }, () => new Float64Array(periods))
  const [orders, customers, revenue] = [of(), of(), of()]
  const cohorts = Array.from({ length: periods }, (_, period) => new Int32Array(periods - period))
  const spent = new Float64Array(ids.length)
  const placeOf = placesOf(ids)
  const seen = new Uint8Array(periods)

  const rows = db
    .prepare<[number, number, number], Order>(
      `SELECT customer_id, min(moment), sum(amount), kind FROM order_line
       WHERE customer_id > ? AND customer_id <= ? AND moment <= ? GROUP BY customer_id, order_no, kind`
    )
    .raw()
  let customer = -1
  const close = (): void => {
    const place = customer < 0 ? -1 : placeOf[customer]!
    if (place >= 0) countActive(seen, customers[segments[place]!]!, cohorts)
    seen.fill(0)
  }
  for (let from = 0; from < placeOf.length; from += customersAtOnce) {
    yield { phase: 'timeline', done: from, total: placeOf.length }
    for (const [id, moment, amount, isReturn] of rows.iterate(from - 1, from + customersAtOnce - 1, asOf)) {
      if (id !== customer) {
        close()
        customer = id
      }
      const place = placeOf[id]!
      if (place < 0) continue
      // A return may come after the last sale, or before the first.
      const period = Math.min(periods - 1, Math.max(0, periodOf(moment, unit) - origin))
      const segment = segments[place]!
      if (isReturn === 0) {
        orders[segment]![period]!++
        seen[period] = 1
      }
      if (isReturn === 0 || recipe.returns === 'net') {
        revenue[segment]![period]! += amount
        spent[place]! += amount
      }
    }
  }
  close()
  return {
    unit,
    starts: Array.from({ length: periods }, (_, period) => startOfPeriod(origin + period, unit)),
    lastOpen: asOf < startOfPeriod(origin + periods, unit),
    segments: orders.map((counts, segment) => ({
      segment,
      orders: Array.from(counts),
      customers: Array.from(customers[segment]!),
      revenue: Array.from(revenue[segment]!, fromStoredMoney)
    })),
    cohorts: cohorts
      .map((active, period) => ({ period, active: Array.from(active) }))
      .filter(({ active }) => active[0]! > 0),
    concentration: concentrationOf(spent)
  }
}

function placesOf(ids: Int32Array): Int32Array {
  const places = new Int32Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1).fill(-1)
  ids.forEach((id, place) => {
    places[id] = place
  })
  return places
}

/** One customer's periods with an order: counted in their segment, and in the cohort of the first. */
function countActive(seen: Uint8Array, customers: Float64Array, cohorts: readonly Int32Array[]): void {
  const first = seen.indexOf(1)
  if (first < 0) return
  for (let period = first; period < seen.length; period++) {
    if (seen[period] === 0) continue
    customers[period]!++
    cohorts[first]![period - first]!++
  }
}
