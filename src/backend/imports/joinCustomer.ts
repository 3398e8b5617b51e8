import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'

/** What said that two customers are one: an address in a source, or the user. */
export interface JoinReason {
  readonly why: 'email' | 'user'
  readonly sourceId: number | null
}

const tables = ['order_line', 'event', 'review', 'contact'] as const

/**
 * Makes customer `id` and all that is theirs one with `into`, within the transaction that is open. What both say of
 * the same person (a fact of a list, a name) stays as `into` has it.
 */
export function joinCustomer(db: Database, id: number, into: number, { why, sourceId }: JoinReason): void {
  for (const table of tables) db.prepare(`UPDATE ${table} SET customer_id = ? WHERE customer_id = ?`).run(into, id)
  for (const table of ['attribute_value', 'category_value', 'listed']) {
    db.prepare(`UPDATE OR IGNORE ${table} SET customer_id = ? WHERE customer_id = ?`).run(into, id)
    db.prepare(`DELETE FROM ${table} WHERE customer_id = ?`).run(id)
  }
  db.prepare('UPDATE alias SET customer_id = ? WHERE customer_id = ?').run(into, id)
  const key = db.prepare<[number], string>('SELECT key FROM customer WHERE id = ?').pluck().get(id) ?? ''
  db.prepare('INSERT OR IGNORE INTO alias (key, customer_id) VALUES (?, ?)').run(normaliseKey(key), into)
  const join = db.prepare('INSERT INTO joined (customer_id, key, into_id, why, source_id) VALUES (?, ?, ?, ?, ?)')
  join.run(id, key, into, why, sourceId)
  db.prepare('DELETE FROM customer WHERE id = ?').run(id)
}
