import type { Database, Statement } from 'better-sqlite3'

interface Known {
  readonly customer: string
  readonly name: string | null
  readonly email: string | null
}

/** How customers are called, looked up one by one. */
export type CustomerNames = Statement<[number, number], Known>

export const customerNames = (db: Database): CustomerNames =>
  db.prepare(
    `SELECT key AS customer, name, email FROM customer WHERE id = ? UNION ALL
     SELECT key, customer ->> 'name', customer ->> 'email' FROM joined LEFT JOIN person_join USING (customer_id)
     WHERE customer_id = ?`
  )

/** Who was joined with another since the run is called as before; who is gone with a source is still a place in it. */
export const nameOf = (names: CustomerNames, id: number): Known =>
  names.get(id, id) ?? { customer: `#${id}`, name: null, email: null }
