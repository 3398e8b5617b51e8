import type { Database } from 'better-sqlite3'
import type { Output } from '#shared/api/contract.ts'
import { holderFinder } from './holder.ts'

type Joined = Output<'people.joined'>

interface Row {
  readonly id: number
  readonly customer: string
  readonly into: number
  readonly joinedAt: number
}

/** The joins by the user or an address in a file whose person is still in the project, the latest first. */
export function listJoined(db: Database, offset: number, limit: number): Joined {
  const rows = db
    .prepare<[], Row>(
      `SELECT customer_id AS id, customer, into_id AS "into", joined_at AS joinedAt FROM person_join ORDER BY id DESC`
    )
    .all()
  const nameOf = db.prepare<[number], { id: number; key: string; name: string | null }>(
    'SELECT id, key, name FROM customer WHERE id = ?'
  )
  const holderOf = holderFinder(db)
  const joins = rows.flatMap(({ id, customer, into, joinedAt }) => {
    const holder = holderOf(into)
    if (holder === null) return []
    const { key, name } = JSON.parse(customer) as { key: string; name: string | null }
    return [{ id, key, name, into: nameOf.get(holder)!, joinedAt }]
  })
  const byEmail = db.prepare<[], number>("SELECT count(*) FROM joined WHERE why = 'email'").pluck().get() ?? 0
  return { total: joins.length, byEmail, joins: joins.slice(offset, offset + limit) }
}
