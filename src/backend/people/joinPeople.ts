import type { Database } from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'
import { type JoinReason, joinCustomer } from '../imports/joinCustomer.ts'
import { noteJoin } from './journal.ts'

const byUser: JoinReason = { why: 'user', sourceId: null }

/**
 * Makes customers one with another, written down so that they can be parted again, within the transaction that is open. Rows change their
 * customer and nothing else: no amount is added, lost or told twice. @throws TesseraError `noSuchCustomer`
 */
export function joinPeople(
  db: Database,
  ids: readonly number[],
  into: number,
  joinedAt: number,
  reason = byUser
): void {
  const isThere = db.prepare<[number], number>('SELECT count(*) FROM customer WHERE id = ?').pluck()
  if ([into, ...ids].some((id) => isThere.get(id) === 0)) throw new TesseraError('noSuchCustomer')
  for (const id of ids) {
    const join = noteJoin(db, id, into, joinedAt)
    joinCustomer(db, id, into, reason)
    db.prepare('INSERT OR IGNORE INTO alias SELECT key, ? FROM person_join_alias WHERE join_id = ? AND added = 1').run(
      into,
      join
    )
  }
}
