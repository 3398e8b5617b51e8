import type { Database } from 'better-sqlite3'

interface Known {
  readonly customer: string
  readonly name: string | null
  readonly email: string | null
}

/** How customers are called, looked up one by one. */
export type CustomerNames = (id: number) => Known

/** Who was joined with another since the run is called as before; who is gone with a source is still a place in it. */
export function customerNames(db: Database): CustomerNames {
  const there = db.prepare<[number], Known>('SELECT key AS customer, name, email FROM customer WHERE id = ?')
  // Asked for only where there is nobody: one question for both takes ten times as long.
  const joined = db.prepare<[number], Known>(
    `SELECT key AS customer, customer ->> 'name' AS name, customer ->> 'email' AS email
     FROM joined LEFT JOIN person_join USING (customer_id) WHERE customer_id = ?`
  )
  return (id) => there.get(id) ?? joined.get(id) ?? { customer: `#${id}`, name: null, email: null }
}

/** What many customers are called in their files, in this order: one question, as one for each takes twenty times as long. */
export function customerKeys(db: Database, ids: readonly number[]): string[] {
  const namesOf = customerNames(db)
  return db
    .prepare<[string], string | null>(
      'SELECT customer.key FROM json_each(?) AS asked LEFT JOIN customer ON customer.id = asked.value'
    )
    .pluck()
    .all(JSON.stringify(ids))
    .map((key, at) => key ?? namesOf(ids[at]!).customer)
}
