import type { Database } from 'better-sqlite3'
import type { TaskProgress } from '../jobs/task.ts'

/** A customer's sales up to a moment. Amounts are ten-thousandths of the currency unit, moments milliseconds. */
export interface OrderTotals {
  /** Different order numbers of sales, by the customer's place. */
  readonly orders: Float64Array
  readonly sold: Float64Array
  readonly first: Float64Array
  readonly last: Float64Array
  readonly saleLines: Float64Array
  readonly returned: Float64Array
  readonly returnLines: Float64Array
}

/** Customers a query: short enough for cancel and progress, long enough to cost nothing. */
const batch = 2000

/**
 * Sums run over the lines in the order in which they lie, so that counting different order numbers needs no sorting.
 * Whole numbers: exact, whatever the order of rows.
 */
const salesOf = `
  SELECT customer_id, count(DISTINCT order_no), sum(amount), min(moment), max(moment), count(*)
  FROM order_line WHERE customer_id > ? AND customer_id <= ? AND moment <= ? AND kind = 0 GROUP BY customer_id`
const returnsOf = `
  SELECT customer_id, sum(abs(amount)), count(*)
  FROM order_line WHERE customer_id > ? AND customer_id <= ? AND moment <= ? AND kind = 1 GROUP BY customer_id`

type Sales = [customer: number, orders: number, sold: number, first: number, last: number, lines: number]
type Returns = [customer: number, returned: number, lines: number]

/** `placeOf[id]` is a customer's place among `n`. */
export function* readOrders(
  db: Database,
  asOf: number,
  placeOf: Int32Array,
  n: number
): Generator<TaskProgress, OrderTotals> {
  const column = (): Float64Array => new Float64Array(n)
  const totals = {
    orders: column(),
    sold: column(),
    first: column(),
    last: column(),
    saleLines: column(),
    returned: column(),
    returnLines: column()
  }
  const sales = db.prepare<[number, number, number], Sales>(salesOf).raw()
  const returns = db.prepare<[number, number, number], Returns>(returnsOf).raw()
  for (let from = 0; from < placeOf.length; from += batch) {
    yield { phase: 'orders', done: from, total: placeOf.length }
    for (const [id, orders, sold, first, last, lines] of sales.all(from - 1, from + batch - 1, asOf)) {
      const place = placeOf[id]!
      totals.orders[place] = orders
      totals.sold[place] = sold
      totals.first[place] = first
      totals.last[place] = last
      totals.saleLines[place] = lines
    }
    for (const [id, returned, lines] of returns.all(from - 1, from + batch - 1, asOf)) {
      const place = placeOf[id]!
      totals.returned[place] = returned
      totals.returnLines[place] = lines
    }
  }
  return totals
}

/** The last sale, which a run looks from by default. */
export const lastSale = (db: Database): number | null =>
  db.prepare<[], number | null>('SELECT max(moment) FROM order_line WHERE kind = 0').pluck().get() ?? null

export const hasOrders = (db: Database): boolean => db.prepare('SELECT 1 FROM order_line LIMIT 1').get() !== undefined

export const countLines = (db: Database): number =>
  db.prepare<[], number>('SELECT count(*) FROM order_line').pluck().get() ?? 0
