import type { Database } from 'better-sqlite3'
import type { TaskProgress } from '../jobs/task.ts'

/** Customers a query: short enough for cancel and progress, long enough to cost nothing. */
const batch = 2000

/** Tells the rows of a query, customer by customer; it ends in `customer_id > ? AND customer_id <= ?`. */
export function* rowsByCustomer<Row extends unknown[]>(
  db: Database,
  sql: string,
  phase: TaskProgress['phase'],
  customers: number,
  tell: (row: Row) => void
): Generator<TaskProgress, void> {
  const rows = db.prepare<[number, number], Row>(sql).raw()
  for (let from = 0; from < customers; from += batch) {
    yield { phase, done: from, total: customers }
    for (const row of rows.iterate(from - 1, from + batch - 1)) tell(row as Row)
  }
}
