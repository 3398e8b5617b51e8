import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import { TesseraError } from '#shared/errors.ts'
import { holderFinder } from '../people/holder.ts'
import { turns } from '../turns.ts'

const customersAtOnce = 5000

/** A person, and all by which files call them. */
export interface Identity {
  readonly id: number
  /** Customers of before who are this person now. */
  readonly joined: readonly number[]
  /** Keys and addresses, normalised. */
  readonly names: ReadonlySet<string>
}

/** @throws TesseraError `noSuchCustomer` where nobody, or more than one, is called so */
export async function identityOf(db: Database, text: string): Promise<Identity> {
  const id = await findCustomer(db, normaliseKey(text))
  const holderOf = holderFinder(db)
  const names = new Set<string>()
  const note = (name: unknown): void => {
    if (typeof name === 'string' && name !== '') names.add(normaliseKey(name))
  }
  const customer = db.prepare<[number], { key: string; email: string | null }>(
    'SELECT key, email FROM customer WHERE id = ?'
  )
  const { key, email } = customer.get(id)!
  note(key)
  // An address that others have too is theirs as well: it names nobody.
  if (email !== null && ownersOf(db, email) === 1) note(email)
  for (const alias of db.prepare<[number], string>('SELECT key FROM alias WHERE customer_id = ?').pluck().all(id))
    note(alias)
  const joined: number[] = []
  const all = db.prepare<[], { customer: number; key: string; was: string | null }>(
    `SELECT customer_id AS customer, key, customer AS was FROM joined LEFT JOIN person_join USING (customer_id)`
  )
  for (const one of all.all()) {
    if (holderOf(one.customer) !== id) continue
    joined.push(one.customer)
    note(one.key)
    const was = one.was === null ? null : (JSON.parse(one.was) as { email: string | null })
    if (was?.email != null && ownersOf(db, was.email) <= 1) note(was.email)
  }
  return { id, joined, names }
}

const ownersOf = (db: Database, email: string): number =>
  db.prepare<[string], number>('SELECT count(*) FROM customer WHERE lower(email) = lower(?)').pluck().get(email) ?? 0

async function findCustomer(db: Database, name: string): Promise<number> {
  const byAlias = db.prepare<[string], number>('SELECT customer_id FROM alias WHERE key = ?').pluck().get(name)
  const byAddress: number[] = []
  const page = db
    .prepare<[number], [number, string, string | null]>(
      `SELECT id, key, email FROM customer WHERE id > ? ORDER BY id LIMIT ${customersAtOnce}`
    )
    .raw()
  const taking = turns()
  let byKey: number | undefined
  for (let rows = page.all(-1); rows.length > 0; rows = page.all(rows.at(-1)![0])) {
    for (const [id, key, email] of rows) {
      if (normaliseKey(key) === name) byKey = id
      else if (email !== null && normaliseKey(email) === name) byAddress.push(id)
    }
    await taking.turns()
  }
  const found = byKey ?? byAlias ?? (byAddress.length === 1 ? byAddress[0] : undefined)
  if (found === undefined) throw new TesseraError('noSuchCustomer')
  return found
}
