import type { Database } from 'better-sqlite3'
import { dayMs } from '#shared/model/moment.ts'
import type { OrderCategory } from '#shared/model/recipe.ts'
import { quartersOfDay } from './orderHabits.ts'
import { byFrequency } from './readCategories.ts'
import type { OrderTotals } from './readOrders.ts'
import type { CategoryColumn } from './table.ts'

/** Facts of words that are made of customers' orders: those that anyone has. */
export function orderCategoryColumns({ quarter }: OrderTotals): CategoryColumn[] {
  const hours = byFrequency('category:@hours', quartersOfDay, Int32Array.from(quarter))
  return hours.words.length > 0 ? [hours] : []
}

/** Which of them a project has, at whatever moment it is looked at. */
export const orderCategoryIds = (db: Database): OrderCategory[] =>
  db.prepare(`SELECT 1 FROM order_line WHERE kind = 0 AND moment % ${dayMs} <> 0 LIMIT 1`).get() === undefined
    ? []
    : ['category:@hours']
