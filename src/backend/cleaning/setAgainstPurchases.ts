import type { Database } from 'better-sqlite3'
import { matchReturns } from '#engine/returns/matchReturns.ts'
import type { TaskProgress } from '../jobs/task.ts'

/** What became of returns and of the purchases that they were set against. Amounts as they are stored. */
export interface MatchedReturns {
  /** Returns that found a purchase, wholly or in part. */
  readonly returns: number
  /** Purchases that came back whole: they are no lines of orders any more. */
  readonly gone: number
  /** Returns of which something found none, and how much. */
  readonly unmatched: { readonly returns: number; readonly amount: number }
  /** By the customer's id, what was taken from purchases. */
  readonly taken: ReadonlyMap<number, number>
}

type Line = [
  customer: number,
  order: string | number,
  source: number,
  line: number,
  moment: number,
  amount: number,
  kind: 0 | 1,
  product: number
]

/** As in `readOrders`: whole numbers that JavaScript cannot tell apart come over as text. */
const linesOf = `
  SELECT customer_id, CASE WHEN typeof(order_no) = 'integer' AND abs(order_no) > ${Number.MAX_SAFE_INTEGER}
    THEN order_no || '' ELSE order_no END, source_id, line, moment, amount, kind, coalesce(product, 0)
  FROM order_line WHERE customer_id = ? AND moment <= ? ORDER BY customer_id, order_no, source_id, line`

/**
 * Makes this connection see what customers kept: each return up to a moment is set against its purchase (the engine's
 * `matchReturns` says which), and purchases that came back whole are seen no more. As in cleaning, a temporary view
 * takes the name of the table. What is left of a line keeps the price of its pieces: quantity, discount and cost shrink
 * as its amount does. Returns stay as they are, for whoever asks how much came back. O(lines of those who returned).
 */
export function* setAgainstPurchases(db: Database, asOf: number): Generator<TaskProgress, MatchedReturns> {
  const customers = db
    .prepare<[number], number>(
      'SELECT DISTINCT customer_id FROM order_line WHERE kind = 1 AND moment <= ? ORDER BY customer_id'
    )
    .pluck()
    .all(asOf)
  db.exec(
    'CREATE TEMP TABLE taken (source_id INTEGER, line INTEGER, amount INTEGER, PRIMARY KEY (source_id, line)) WITHOUT ROWID'
  )
  const insert = db.prepare('INSERT INTO taken VALUES (?, ?, ?)')
  const read = db.prepare<[number, number], Line>(linesOf).raw()
  const taken = new Map<number, number>()
  let [returns, gone] = [0, 0]
  const unmatched = { returns: 0, amount: 0 }
  for (const [done, customer] of customers.entries()) {
    if (done % 100 === 0) yield { phase: 'returns', done, total: customers.length }
    const lines = read.all(customer, asOf)
    const left = leftOf(lines)
    let sum = 0
    for (const [i, [, , source, line, , amount, kind]] of lines.entries()) {
      if (kind === 1 && left[i]! > 0) {
        unmatched.returns++
        unmatched.amount += left[i]!
      }
      const less = Math.abs(amount) - left[i]!
      if (less === 0) continue
      if (kind === 1) returns++
      else {
        insert.run(source, line, less)
        if (left[i] === 0) gone++
        sum += less
      }
    }
    if (sum > 0) taken.set(customer, sum)
  }
  seeWhatIsLeft(db)
  return { returns, gone, unmatched, taken }
}

function leftOf(lines: readonly Line[]): Float64Array {
  const orders = new Map<Line[1], number>()
  const codeOf = (order: Line[1]): number => {
    const code = orders.get(order) ?? orders.size
    orders.set(order, code)
    return code
  }
  return matchReturns({
    order: lines.map(([, order]) => codeOf(order)),
    moment: lines.map(([, , , , moment]) => moment),
    amount: lines.map(([, , , , , amount]) => amount),
    isReturn: lines.map(([, , , , , , kind]) => kind),
    product: lines.map((line) => line[7])
  })
}

function seeWhatIsLeft(db: Database): void {
  const left = 'coalesce(o.amount - t.amount, o.amount)'
  const shrunk: Record<string, string> = {
    amount: left,
    quantity: `coalesce(o.quantity * (o.amount - t.amount) / o.amount, o.quantity)`,
    discount: `coalesce(CAST(round(o.discount * 1.0 * (o.amount - t.amount) / o.amount) AS INTEGER), o.discount)`,
    cost: `coalesce(CAST(round(o.cost * 1.0 * (o.amount - t.amount) / o.amount) AS INTEGER), o.cost)`
  }
  const columns = db
    .prepare<[], string>("SELECT name FROM pragma_table_info('order_line', 'main')")
    .pluck()
    .all()
    .map((name) => `${shrunk[name] ?? `o.${name}`} AS ${name}`)
  db.exec(`
    DROP VIEW IF EXISTS temp.order_line;
    CREATE TEMP VIEW order_line AS SELECT ${columns.join(', ')} FROM cleaned_line o
      LEFT JOIN taken t ON t.source_id = o.source_id AND t.line = o.line
      WHERE t.amount IS NULL OR t.amount < o.amount`)
}
