import type { Database } from 'better-sqlite3'
import type { TaskProgress } from '../jobs/task.ts'
import { type OrderHabits, OrdersOfOne } from './orderHabits.ts'

/** A customer's sales up to a moment. Amounts are ten-thousandths of the currency unit, moments milliseconds. */
export interface OrderTotals extends Readonly<Record<Exclude<keyof OrderHabits, 'quarter'>, Float64Array>> {
  /** Different order numbers of sales, by the customer's place. */
  readonly orders: Float64Array
  readonly sold: Float64Array
  readonly first: Float64Array
  readonly last: Float64Array
  readonly saleLines: Float64Array
  readonly returned: Float64Array
  readonly returnLines: Float64Array
  /** Usual quarter of the day, -1 where none is known. */
  readonly quarter: Int8Array
}

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

type Order = [customer: number, sold: number, first: number, last: number, lines: number]
type Returns = [customer: number, returned: number, lines: number]

/** `placeOf[id]` is a customer's place among `n`. */
export function* readOrders(
  db: Database,
  asOf: number,
  placeOf: Int32Array,
  n: number
): Generator<TaskProgress, OrderTotals> {
  const totals = emptyTotals(n)
  const sales = db.prepare<[number, number, number], Order>(salesOf).raw()
  const returns = db.prepare<[number, number, number], Returns>(returnsOf).raw()
  const orders = new OrdersOfOne()
  let customer = -1
  const close = (): void => {
    if (customer < 0) return
    keepHabits(totals, placeOf[customer]!, orders.habits(asOf))
    orders.clear()
  }
  for (let from = 0; from < placeOf.length; from += batch) {
    yield { phase: 'orders', done: from, total: placeOf.length }
    for (const [id, sold, first, last, lines] of sales.iterate(from - 1, from + batch - 1, asOf)) {
      if (id !== customer) {
        close()
        customer = id
      }
      orders.add(first, sold)
      addOrder(totals, placeOf[id]!, sold, first, last, lines)
    }
    for (const [id, returned, lines] of returns.all(from - 1, from + batch - 1, asOf)) {
      const place = placeOf[id]!
      totals.returned[place] = returned
      totals.returnLines[place] = lines
    }
  }
  close()
  return totals
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
    quarter: new Int8Array(n).fill(-1)
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
  totals.quarter[at] = habits.quarter
}

/** The last sale, which a run looks from by default. */
export const lastSale = (db: Database): number | null =>
  db.prepare<[], number | null>('SELECT max(moment) FROM order_line WHERE kind = 0').pluck().get() ?? null

export const hasOrders = (db: Database): boolean => db.prepare('SELECT 1 FROM order_line LIMIT 1').get() !== undefined

export const countLines = (db: Database): number =>
  db.prepare<[], number>('SELECT count(*) FROM order_line').pluck().get() ?? 0
