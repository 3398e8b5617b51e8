import type { Database } from 'better-sqlite3'
import { dayMs } from '#shared/model/moment.ts'
import type { CategoryId } from '#shared/model/recipe.ts'
import { quartersOfDay, quartersOfYear } from './orderHabits.ts'
import { byFrequency } from './readCategories.ts'
import type { OrderTotals } from './readOrders.ts'
import type { CategoryColumn } from './table.ts'

/** Days of the week as words of a category; what a screen calls them is said in its language. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Facts of words that are made of when customers order: those that anyone has. */
export function orderCategoryColumns({ quarter, weekday, season }: OrderTotals): CategoryColumn[] {
  const column = (id: CategoryId, words: readonly string[], codes: Int8Array): CategoryColumn[] => {
    const made = byFrequency(id, words, Int32Array.from(codes))
    return made.words.length > 0 ? [made] : []
  }
  return [
    ...column('category:@hours', quartersOfDay, quarter),
    ...column('category:@weekday', weekdays, weekday),
    ...column('category:@season', quartersOfYear, season)
  ]
}

/** Does any order have a time? */
export const hasTimes = (db: Database): boolean =>
  db.prepare(`SELECT 1 FROM order_line WHERE kind = 0 AND moment % ${dayMs} <> 0 LIMIT 1`).get() !== undefined
