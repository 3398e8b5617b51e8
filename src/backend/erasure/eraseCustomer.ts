import type { Database } from 'better-sqlite3'
import { raiseDataVersion } from '../store/meta.ts'
import { turns } from '../turns.ts'
import { noteErased } from './erasedList.ts'
import { eraseFromRecipes } from './eraseFromRecipes.ts'
import { eraseFromRuns } from './eraseFromRuns.ts'
import { eraseRows } from './eraseRows.ts'
import { eraseTopics, writtenBy } from './eraseTopics.ts'
import { eraseWords, wordsOf } from './eraseWords.ts'
import { identityOf } from './identity.ts'

const ofCustomers = ['order_line', 'event', 'review', 'contact', 'listed', 'attribute_value', 'category_value', 'alias']

/**
 * Takes a person and everybody who was joined with them out of a project, within the transaction that is open: what
 * they bought, did and wrote, the rows of files that told of them, and what joins have noted. What stays: that somebody
 * was erased, and salted hashes by which no import lets them in again. Answers how many rows of files went.
 * @throws TesseraError `noSuchCustomer`
 */
export async function eraseCustomer(db: Database, key: string, now: number): Promise<number> {
  const person = await identityOf(db, key)
  const taking = turns()
  const used = wordsOf(db, person.id)
  const written = writtenBy(db, person.id)
  const rows = await eraseRows(db, person, taking)
  for (const table of ofCustomers) db.prepare(`DELETE FROM ${table} WHERE customer_id = ?`).run(person.id)
  for (const id of [person.id, ...person.joined]) {
    db.prepare('DELETE FROM person_join WHERE customer_id = ? OR into_id = ?').run(id, id)
    db.prepare('DELETE FROM joined WHERE customer_id = ? OR into_id = ?').run(id, id)
  }
  for (const name of person.names) db.prepare('DELETE FROM not_one WHERE a = ? OR b = ?').run(name, name)
  db.prepare('DELETE FROM customer WHERE id = ?').run(person.id)
  const words = await eraseWords(db, used, taking)
  const topics = await eraseTopics(db, written, taking)
  await eraseFromRuns(db, words, topics, taking)
  eraseFromRecipes(db, { names: person.names, words, features: new Set(topics) })
  noteErased(db, person.names)
  db.prepare('INSERT INTO erasure (erased_at, rows) VALUES (?, ?)').run(now, rows)
  raiseDataVersion(db)
  return rows
}
