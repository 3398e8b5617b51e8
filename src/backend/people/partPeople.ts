import type { Database } from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'
import { isStranger } from '../imports/removeSource.ts'
import { holderOf } from './holder.ts'
import { joinPeople } from './joinPeople.ts'
import { undoJoin } from './undoJoin.ts'

interface Join {
  readonly id: number
  readonly customer: number
  readonly into: number
  readonly at: number
}

/**
 * Makes a customer two again, within the transaction that is open: everything is as if they had never been joined. Later
 * joins of the same person are undone first and made again, so that each takes back exactly what it moved.
 * Whom no file knows any more does not come back. @throws TesseraError `noSuchCustomer`
 */
export function partPeople(db: Database, customerId: number): void {
  const joins = db
    .prepare<[], Join>(
      'SELECT id, customer_id AS customer, into_id AS "into", joined_at AS at FROM person_join ORDER BY id'
    )
    .all()
  const place = joins.findIndex(({ customer }) => customer === customerId)
  const person = place < 0 ? null : holderOf(db, customerId)
  if (person === null) throw new TesseraError('noSuchCustomer')
  const later = joins.slice(place + 1).filter(({ into }) => holderOf(db, into) === person)
  for (const { id } of later.toReversed()) undoJoin(db, id)
  undoJoin(db, joins[place]!.id)
  db.prepare(`DELETE FROM customer WHERE id = ? AND ${isStranger}`).run(customerId)
  for (const { customer, into, at } of later) joinPeople(db, [customer], into, at)
}
