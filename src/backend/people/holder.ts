import type { Database } from 'better-sqlite3'

/**
 * Makes the function that says whom all that was a customer's belongs to now: themselves, or whom they were joined
 * with; `null` if gone.
 */
export function holderFinder(db: Database): (id: number) => number | null {
  const isThere = db.prepare<[number], number>('SELECT count(*) FROM customer WHERE id = ?').pluck()
  const next = db.prepare<[number], number>('SELECT into_id FROM joined WHERE customer_id = ?').pluck()
  return (id) => {
    for (let at: number | undefined = id; at !== undefined; at = next.get(at)) if (isThere.get(at) === 1) return at
    return null
  }
}

export const holderOf = (db: Database, id: number): number | null => holderFinder(db)(id)
