import type { Database } from 'better-sqlite3'
import type { Calendar } from '#shared/api/views.ts'
import { dayMs } from '#shared/model/moment.ts'
import { fromStoredMoney } from '#shared/model/money.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { seeLines } from '../cleaning/seeLines.ts'
import type { TaskProgress } from '../jobs/task.ts'

export interface CalendarInput {
  readonly path: string
  /** Whose orders: ids of customers. */
  readonly ids: Int32Array
  readonly asOf: number
  readonly recipe: Pick<Recipe, 'cleaning' | 'returns'>
}

type Order = [customer: number, moment: number, amount: number, isReturn: 0 | 1]

const customersAtOnce = 2000

/** Orders and revenue of some customers by day. O(lines). */
export function* readCalendar(
  db: Database,
  { ids, asOf, recipe }: Omit<CalendarInput, 'path'>
): Generator<TaskProgress, Calendar | null> {
  db.exec('BEGIN')
  yield* seeLines(db, recipe, asOf)
  const highest = ids.reduce((most, id) => Math.max(most, id), -1)
  const wanted = new Uint8Array(highest + 1)
  for (const id of ids) wanted[id] = 1
  const rows = db
    .prepare<[number, number, number], Order>(
      `SELECT customer_id, min(moment), sum(amount), kind FROM order_line
       WHERE customer_id > ? AND customer_id <= ? AND moment <= ? GROUP BY customer_id, order_no, kind`
    )
    .raw()
  const days = new Map<number, { orders: number; revenue: number }>()
  for (let from = 0; from <= highest; from += customersAtOnce) {
    yield { phase: 'calendar', done: from, total: highest }
    for (const [id, moment, amount, isReturn] of rows.iterate(from - 1, from + customersAtOnce - 1, asOf)) {
      if (!wanted[id] || moment === null) continue
      const day = Math.floor(moment / dayMs)
      const sum = days.get(day) ?? { orders: 0, revenue: 0 }
      if (isReturn === 0) sum.orders++
      if (isReturn === 0 || recipe.returns === 'net') sum.revenue += amount
      days.set(day, sum)
    }
  }
  const known = [...days].filter(([, { orders, revenue }]) => orders > 0 || revenue !== 0).sort(([a], [b]) => a - b)
  if (known.length === 0) return null
  return {
    days: known.map(([day]) => day),
    orders: known.map(([, { orders }]) => orders),
    revenue: known.map(([, { revenue }]) => fromStoredMoney(revenue))
  }
}
