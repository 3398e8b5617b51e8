import type { Database } from 'better-sqlite3'
import type { TaskProgress } from '../jobs/task.ts'
import type { Line } from './lines/line.ts'
import type { LineHabits } from './lines/lineHabits.ts'
import { type OrderHabits, OrdersOfOne, wordHabits } from './orderHabits.ts'

/** A customer's sales up to a moment. Amounts are ten-thousandths of the currency unit, moments milliseconds. */
export interface OrderTotals
  extends Readonly<Record<Exclude<keyof OrderHabits, WordHabit>, Float64Array>>,
    Readonly<Record<WordHabit, Int8Array>> {
  /** Different order numbers of sales, by the customer's place. */
  readonly orders: Float64Array
  readonly sold: Float64Array
  readonly first: Float64Array
  readonly last: Float64Array
  readonly saleLines: Float64Array
  readonly returned: Float64Array
  readonly returnLines: Float64Array
}

type WordHabit = (typeof wordHabits)[number]

/** Customers a query: short enough for cancel and progress, long enough to cost nothing. */
const batch = 2000

/**
 * Lines are summed in the order in which they lie, customer by customer and order by order, so that nothing is sorted
 * and each line is read once. Whole numbers: exact, whatever the order of rows.
 */
const salesOf = `
  SELECT customer_id, sum(amount), min(moment), max(moment), count(*)
  FROM order_line WHERE customer_id > ? AND customer_id <= ? AND moment <= ? AND kind = 0
  GROUP BY customer_id, order_no`
const returnsOf = `
  SELECT customer_id, sum(abs(amount)), count(*)
  FROM order_line WHERE customer_id > ? AND customer_id <= ? AND moment <= ? AND kind = 1 GROUP BY customer_id`

/** Only where lines say more: each comes over by itself, and in JavaScript whole numbers are exact up to 2^53. */
const linesOf = (details: string): string => `
  SELECT customer_id, CASE WHEN typeof(order_no) = 'integer' AND abs(order_no) > ${Number.MAX_SAFE_INTEGER}
    THEN order_no || '' ELSE order_no END, moment, amount, kind, ${details}
  FROM order_line WHERE customer_id > ? AND customer_id <= ? AND moment <= ?`

type Order = [customer: number, sold: number, first: number, last: number, lines: number]
type Returns = [customer: number, returned: number, lines: number]
/** `placeOf[id]` is a customer's place among `n`. `details` is told of every line, where lines say more. */
export function* readOrders(
  db: Database,
  asOf: number,
  placeOf: Int32Array,
  n: number,
  details: LineHabits | null = null
): Generator<TaskProgress, OrderTotals> {
  const totals = emptyTotals(n)
  const orders = new OrdersOfOne()
  let customer = -1
  const close = (): void => {
    if (customer < 0) return
    keepHabits(totals, placeOf[customer]!, orders.habits(asOf))
    orders.clear()
  }
  const keep = ([id, sold, first, last, lines]: Order): void => {
    if (id !== customer) {
      close()
      customer = id
    }
    orders.add(first, sold)
    addOrder(totals, placeOf[id]!, sold, first, last, lines)
  }
  const keepReturns = ([id, returned, lines]: Returns): void => {
    const place = placeOf[id]!
    totals.returned[place]! += returned
    totals.returnLines[place]! += lines
  }
  const read = details ? readerOfLines(db, details, keep, keepReturns) : readerOfOrders(db, keep, keepReturns)
  for (let from = 0; from < placeOf.length; from += batch) {
    yield { phase: 'orders', done: from, total: placeOf.length }
    read(from - 1, from + batch - 1, asOf)
  }
  close()
  details?.finish()
  return totals
}

type Reader = (after: number, to: number, asOf: number) => void

function readerOfOrders(db: Database, keep: (order: Order) => void, keepReturns: (returns: Returns) => void): Reader {
  const sales = db.prepare<[number, number, number], Order>(salesOf).raw()
  const returns = db.prepare<[number, number, number], Returns>(returnsOf).raw()
  return (after, to, asOf) => {
    for (const order of sales.iterate(after, to, asOf)) keep(order)
    for (const returned of returns.iterate(after, to, asOf)) keepReturns(returned)
  }
}

function readerOfLines(
  db: Database,
  details: LineHabits,
  keep: (order: Order) => void,
  keepReturns: (returns: Returns) => void
): Reader {
  const lines = db.prepare<[number, number, number], Line>(linesOf(details.columns)).raw()
  return (after, to, asOf) => {
    let order: Order | null = null
    let number: Line[1] | null = null
    for (const line of lines.iterate(after, to, asOf)) {
      const [customer, no, moment, amount, kind] = line
      if (kind === 1) {
        keepReturns([customer, Math.abs(amount), 1])
        continue
      }
      if (order !== null && (no !== number || customer !== order[0])) {
        keep(order)
        order = null
      }
      number = no
      details.add(line, order === null)
      if (order === null) order = [customer, amount, moment, moment, 1]
      else {
        order[1] += amount
        if (moment < order[2]) order[2] = moment
        if (moment > order[3]) order[3] = moment
        order[4]++
      }
    }
    if (order !== null) keep(order)
  }
}

function emptyTotals(n: number): OrderTotals {
  const column = (): Float64Array => new Float64Array(n)
  return {
    orders: column(),
    sold: column(),
    first: column(),
    last: column(),
    saleLines: column(),
    returned: column(),
    returnLines: column(),
    recent: column(),
    months: column(),
    later: column(),
    silence: column(),
    variation: column(),
    largest: column(),
    weekend: column(),
    seasonality: column(),
    quarter: new Int8Array(n).fill(-1),
    weekday: new Int8Array(n).fill(-1),
    season: new Int8Array(n).fill(-1)
  }
}

function addOrder(totals: OrderTotals, at: number, sold: number, first: number, last: number, lines: number): void {
  const isFirst = totals.orders[at]! === 0
  totals.orders[at]!++
  totals.sold[at]! += sold
  totals.first[at] = isFirst ? first : Math.min(totals.first[at]!, first)
  totals.last[at] = isFirst ? last : Math.max(totals.last[at]!, last)
  totals.saleLines[at]! += lines
}

function keepHabits(totals: OrderTotals, at: number, habits: OrderHabits): void {
  totals.recent[at] = habits.recent
  totals.months[at] = habits.months
  totals.later[at] = habits.later
  totals.silence[at] = habits.silence
  totals.variation[at] = habits.variation
  totals.largest[at] = habits.largest
  totals.weekend[at] = habits.weekend
  totals.seasonality[at] = habits.seasonality
  for (const habit of wordHabits) totals[habit][at] = habits[habit]
}

/** The last sale, which a run looks from by default. */
export const lastSale = (db: Database): number | null =>
  db.prepare<[], number | null>('SELECT max(moment) FROM order_line WHERE kind = 0').pluck().get() ?? null

export const hasOrders = (db: Database): boolean => db.prepare('SELECT 1 FROM order_line LIMIT 1').get() !== undefined

export const countLines = (db: Database): number =>
  db.prepare<[], number>('SELECT count(*) FROM order_line').pluck().get() ?? 0
