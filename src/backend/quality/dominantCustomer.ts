import type { Database } from 'better-sqlite3'
import { Finding } from './finding.ts'

export interface Dominant {
  readonly found: Finding
  readonly params: { readonly customer: string; readonly percent: number }
}

/** From this share of the orders on, one customer is not one of many. */
const much = 0.25
/** With fewer customers a quarter is nothing special. */
const fewestCustomers = 10

/** The customer who has a quarter of a source's orders or more, if there is one. */
export function findDominant(db: Database, sourceId: number): Dominant | null {
  const all = db
    .prepare<[number], { customer: number; orders: number; rows: number }>(
      `SELECT customer_id AS customer, count(DISTINCT order_no) AS orders, count(*) AS rows
       FROM order_line WHERE source_id = ? AND kind = 0 GROUP BY customer_id`
    )
    .all(sourceId)
  if (all.length < fewestCustomers) return null
  const total = all.reduce((sum, { orders }) => sum + orders, 0)
  const first = all.reduce((a, b) => (b.orders > a.orders ? b : a))
  if (first.orders < much * total) return null
  const lines = db
    .prepare<[number, number], number>(
      'SELECT line FROM order_line WHERE customer_id = ? AND source_id = ? AND kind = 0 ORDER BY line LIMIT 5'
    )
    .pluck()
    .all(first.customer, sourceId)
  const customer = db.prepare<[number], string>('SELECT key FROM customer WHERE id = ?').pluck().get(first.customer)
  const found = new Finding()
  for (const line of lines) found.add(line)
  found.rows = first.rows
  return { found, params: { customer: customer ?? '', percent: Math.round((100 * first.orders) / total) } }
}
