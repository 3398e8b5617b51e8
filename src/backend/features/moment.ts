import type { Database } from 'better-sqlite3'
import { dayMs, momentFromText } from '#shared/model/moment.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { lastSale } from './readOrders.ts'

/** From when features look, and whether from the end: rows without a date are known only then. */
export interface Moment {
  readonly asOf: number
  readonly fromTheEnd: boolean
}

/**
 * One day after the last sale unless chosen. A project of returns only looks from its last return, one without orders
 * from the last thing that has a date; `null` where nothing has.
 */
export function readMoment(db: Database, { asOf }: Pick<Recipe, 'asOf'>): Moment | null {
  if (asOf !== null) return { asOf: momentFromText(asOf), fromTheEnd: false }
  const last =
    lastSale(db) ??
    lastOf(db, 'SELECT max(moment) FROM order_line') ??
    lastOf(
      db,
      `SELECT max(moment) FROM (SELECT max(moment) AS moment FROM event UNION ALL SELECT max(moment) FROM review
       UNION ALL SELECT max(moment) FROM contact UNION ALL SELECT max(since) FROM customer)`
    )
  return last === null ? null : { asOf: last + dayMs, fromTheEnd: true }
}

const lastOf = (db: Database, sql: string): number | null => db.prepare<[], number | null>(sql).pluck().get() ?? null
