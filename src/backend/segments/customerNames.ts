import type { Database, Statement } from 'better-sqlite3'

interface Known {
  readonly customer: string
  readonly name: string | null
  readonly email: string | null
}

/** How customers are called, looked up one by one. */
export type CustomerNames = Statement<[number], Known>

export const customerNames = (db: Database): CustomerNames =>
  db.prepare('SELECT key AS customer, name, email FROM customer WHERE id = ?')

/** A customer whose source was removed since the run is still a place in it. */
export const nameOf = (names: CustomerNames, id: number): Known =>
  names.get(id) ?? { customer: `#${id}`, name: null, email: null }
