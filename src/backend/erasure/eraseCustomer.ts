import type { Database } from 'better-sqlite3'
import { raiseDataVersion } from '../store/meta.ts'
import { noteErased } from './erasedList.ts'
import { eraseFromRecipes } from './eraseFromRecipes.ts'
import { eraseRows } from './eraseRows.ts'
import { identityOf } from './identity.ts'

const ofCustomers = ['order_line', 'event', 'review', 'contact', 'listed', 'attribute_value', 'category_value', 'alias']

/**
 * Takes a person and everybody who was joined with them out of a project, within the transaction that is open: what
 * they bought, did and wrote, the rows of files that told of them, and what joins have noted. What stays: that somebody
 * was erased, and salted hashes by which no import lets them in again. Answers how many rows of files went.
 * @throws TesseraError `noSuchCustomer`
 */
export function eraseCustomer(db: Database, key: string, now: number): number {
  const person = identityOf(db, key)
  const rows = eraseRows(db, person)
  for (const table of ofCustomers) db.prepare(`DELETE FROM ${table} WHERE customer_id = ?`).run(person.id)
  for (const id of [person.id, ...person.joined]) {
    db.prepare('DELETE FROM person_join WHERE customer_id = ? OR into_id = ?').run(id, id)
    db.prepare('DELETE FROM joined WHERE customer_id = ? OR into_id = ?').run(id, id)
  }
  for (const name of person.names) db.prepare('DELETE FROM not_one WHERE a = ? OR b = ?').run(name, name)
  db.prepare('DELETE FROM customer WHERE id = ?').run(person.id)
  eraseFromRecipes(db, person.names)
  noteErased(db, person.names)
  db.prepare('INSERT INTO erasure (erased_at, rows) VALUES (?, ?)').run(now, rows)
  raiseDataVersion(db)
  return rows
}
