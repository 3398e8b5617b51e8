import type { Database } from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'
import { isStranger } from '../imports/removeSource.ts'
import { holderOf } from './holder.ts'
import { joinPeople } from './joinPeople.ts'
import { type Join, joinsAfter } from './laterJoins.ts'
import { undoJoin } from './undoJoin.ts'

/**
 * Makes a customer two again, within the transaction that is open: everything is as if they had never been joined. Later
 * joins that hang on it are undone first and made again, so that each takes back exactly what it moved.
 * Whom no file knows any more does not come back. @throws TesseraError `noSuchCustomer`
 */
export function partPeople(db: Database, customerId: number): void {
  const joins = db
    .prepare<[], Join>(
      `SELECT id, customer_id AS customer, person_join.into_id AS "into", joined_at AS at, customer AS was, why,
         source_id AS sourceId
       FROM person_join JOIN joined USING (customer_id) ORDER BY id`
    )
    .all()
  const place = joins.findIndex(({ customer }) => customer === customerId)
  if (place < 0 || holderOf(db, customerId) === null) throw new TesseraError('noSuchCustomer')
  const later = joinsAfter(db, joins, place)
  for (const { id } of later.toReversed()) undoJoin(db, id)
  undoJoin(db, joins[place]!.id)
  db.prepare(`DELETE FROM customer WHERE id = ? AND ${isStranger}`).run(customerId)
  for (const { customer, into, at, ...reason } of later) joinPeople(db, [customer], into, at, reason)
}
