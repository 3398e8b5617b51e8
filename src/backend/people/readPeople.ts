import type { Database } from 'better-sqlite3'
import type { Person } from '#engine/people/person.ts'
import type { TaskProgress } from '../jobs/task.ts'

type Row = Omit<Person, 'birthDate'> & { readonly id: number; readonly born: number | null }

const atOnce = 8192

/** Everybody of whom more is known than a key. A key that is an address tells as much as an address. */
export function* readPeople(db: Database): Generator<TaskProgress, { people: Person[]; customers: number }> {
  const customers = db.prepare<[], number>('SELECT count(*) FROM customer').pluck().get() ?? 0
  const rows = db.prepare<[], Row>(
    'SELECT id, key, name, email, phone, postcode, city, country, born FROM customer ORDER BY id'
  )
  const people: Person[] = []
  let read = 0
  for (const { born, ...row } of rows.iterate()) {
    if (read++ % atOnce === 0) yield { phase: 'comparing', done: 0, total: 0 }
    if (row.name === null && row.email === null && row.phone === null && !row.key?.includes('@')) continue
    people.push({ ...row, birthDate: born === null ? null : new Date(born).toISOString().slice(0, 10) })
  }
  return { people, customers }
}
