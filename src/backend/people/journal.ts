import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import { detailColumns } from '../imports/customers.ts'

/** Tables whose rows follow their customer. */
export const rowTables = ['order_line', 'event', 'review', 'contact'] as const

/** What lists say of customers, one value a fact: which column is the fact, and which the value. */
export const factColumns = {
  attribute_value: { fact: 'attribute_id', value: 'value', of: 'attribute' },
  category_value: { fact: 'category_id', value: 'level', of: 'category' },
  listed: { fact: 'source_id', value: 'line', of: null }
} as const
export type FactHeldIn = keyof typeof factColumns
export const factTables = Object.keys(factColumns) as FactHeldIn[]

/** A row of "customer". */
export type CustomerRow = Readonly<Record<'key' | (typeof detailColumns)[number], string | number | null>>
const columns = ['key', ...detailColumns] as const

/** What of the one who goes the other does not know. */
type Detail = (typeof detailColumns)[number]

/**
 * Writes down all that is a customer's before they become one with another, so that the join can be undone exactly. What
 * only the one who goes knows of the person, the other learns. Answers the join's number.
 */
export function noteJoin(db: Database, id: number, into: number, joinedAt: number): number {
  const read = db.prepare<[number], CustomerRow>(`SELECT ${columns.join(', ')} FROM customer WHERE id = ?`)
  const [gone, other] = [read.get(id)!, read.get(into)!]
  const gave = detailColumns.filter((column) => gone[column] !== null && other[column] === null)
  const join = Number(
    db
      .prepare('INSERT INTO person_join (customer_id, into_id, joined_at, customer, gave) VALUES (?, ?, ?, ?, ?)')
      .run(id, into, joinedAt, JSON.stringify(gone), JSON.stringify(gave)).lastInsertRowid
  )
  for (const table of rowTables)
    db.prepare(
      `INSERT INTO person_join_row SELECT ?, '${table}', source_id, line FROM ${table} WHERE customer_id = ?`
    ).run(join, id)
  for (const table of factTables) noteFacts(db, table, join, id, into)
  db.prepare('INSERT INTO person_join_alias SELECT ?, key, 0 FROM alias WHERE customer_id = ?').run(join, id)
  noteNewKeys(db, join, id, gone)
  learn(db, into, gone, gave)
  return join
}

function noteFacts(db: Database, table: FactHeldIn, join: number, id: number, into: number): void {
  const { fact, value, of } = factColumns[table]
  const source = of === null ? 'mine.source_id' : `(SELECT source_id FROM ${of} WHERE id = mine.${fact})`
  db.prepare(
    `INSERT INTO person_join_fact SELECT ?, '${table}', ${source}, mine.${fact}, mine.${value},
       NOT EXISTS (SELECT 1 FROM ${table} theirs WHERE theirs.${fact} = mine.${fact} AND theirs.customer_id = ?)
     FROM ${table} mine WHERE mine.customer_id = ?`
  ).run(join, into, id)
}

/** The key finds the person from now on, and so does an address that is nobody else's. */
function noteNewKeys(db: Database, join: number, id: number, { key, email }: CustomerRow): void {
  const isFree = db.prepare<[string], number>('SELECT count(*) = 0 FROM alias WHERE key = ?').pluck()
  const isTheirs = db
    .prepare<[string, number], number>('SELECT count(*) = 0 FROM customer WHERE lower(email) = ? AND id <> ?')
    .pluck()
  const note = db.prepare('INSERT OR IGNORE INTO person_join_alias VALUES (?, ?, 1)')
  const keys = [normaliseKey(String(key))]
  const address = email === null ? '' : normaliseKey(String(email))
  if (address !== '' && isTheirs.get(address, id) === 1) keys.push(address)
  for (const one of keys) if (isFree.get(one) === 1) note.run(join, one)
}

function learn(db: Database, into: number, gone: CustomerRow, gave: readonly Detail[]): void {
  if (gave.length === 0) return
  const set = gave.map((column) => `${column} = ?`).join(', ')
  db.prepare(`UPDATE customer SET ${set} WHERE id = ?`).run(...gave.map((column) => gone[column]), into)
}
