import type { Database } from 'better-sqlite3'
import type { TaskProgress } from '../jobs/task.ts'
import { keptRowFinder } from '../store/keptRows.ts'

interface Line {
  readonly source: number
  readonly line: number
}
type Row = [customer: number, order: string | number, moment: number, amount: number, source: number, line: number]

const customersAtOnce = 500

/**
 * Order lines whose row stands in the same file before, cell by cell: typed, exported or appended twice, as a rule.
 * Lines of one order are compared with each other; only where order, moment and amount agree are the rows themselves
 * looked at. O(lines), in the order in which they lie.
 */
export function* repeatedLines(db: Database): Generator<TaskProgress, Line[]> {
  const most = db.prepare<[], number>('SELECT max(customer_id) FROM main.order_line').pluck().get() ?? 0
  const lines = db
    .prepare<[number, number], Row>(
      `SELECT customer_id, order_no, moment, amount, source_id, line FROM main.order_line
       WHERE customer_id > ? AND customer_id <= ? ORDER BY customer_id, order_no, source_id, line`
    )
    .raw()
  const cellsOf = keptRowFinder(db)
  const repeated: Line[] = []
  /** Lines of the order that is read, by source and amount and moment. */
  let alike = new Map<string, Line[]>()
  let order = ''
  for (let from = 0; from <= most; from += customersAtOnce) {
    yield { phase: 'duplicates', done: from, total: most }
    for (const [customer, number, moment, amount, source, line] of lines.iterate(
      from - 1,
      from + customersAtOnce - 1
    )) {
      const now = `${customer} ${typeof number} ${number}`
      if (now !== order) {
        alike = new Map()
        order = now
      }
      const key = `${source} ${amount} ${moment}`
      const before = alike.get(key)
      if (!before) alike.set(key, [{ source, line }])
      else if (before.some((one) => cellsOf(source, one.line) === cellsOf(source, line)))
        repeated.push({ source, line })
      else before.push({ source, line })
    }
  }
  return repeated
}
