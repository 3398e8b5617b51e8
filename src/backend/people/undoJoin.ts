import type { Database } from 'better-sqlite3'
import { detailColumns } from '../imports/customers.ts'
import { claimLaterRows } from './claimLaterRows.ts'
import { holderOf } from './holder.ts'
import { type CustomerRow, type FactHeldIn, factColumns, factTables, rowTables } from './journal.ts'

interface Noted {
  readonly customer_id: number
  readonly into_id: number
  readonly customer: string
  readonly gave: string
}

/** Takes one join back, within the transaction that is open. Joins of the same person that came later are undone before. */
export function undoJoin(db: Database, join: number): void {
  const noted = db.prepare<[number], Noted>('SELECT * FROM person_join WHERE id = ?').get(join)!
  const { customer_id: id, into_id: into } = noted
  const gone = JSON.parse(noted.customer) as CustomerRow
  const holder = holderOf(db, into) ?? into
  const columns = ['key', ...detailColumns] as const
  db.prepare(`INSERT INTO customer (id, ${columns.join(', ')}) VALUES (?, ${columns.map(() => '?').join(', ')})`).run(
    id,
    ...columns.map((column) => gone[column])
  )
  db.prepare('DELETE FROM alias WHERE key IN (SELECT key FROM person_join_alias WHERE join_id = ? AND added = 1)').run(
    join
  )
  db.prepare('UPDATE alias SET customer_id = ? WHERE key IN (SELECT key FROM person_join_alias WHERE join_id = ?)').run(
    id,
    join
  )
  for (const table of rowTables)
    db.prepare(
      `UPDATE ${table} SET customer_id = ? WHERE customer_id = ? AND (source_id, line) IN
         (SELECT source_id, line FROM person_join_row WHERE join_id = ? AND held_in = '${table}')`
    ).run(id, holder, join)
  for (const table of factTables) giveBack(db, table, join, id, holder)
  for (const column of JSON.parse(noted.gave) as (keyof CustomerRow)[])
    db.prepare(`UPDATE customer SET ${column} = NULL WHERE id = ? AND ${column} IS ?`).run(holder, gone[column])
  claimLaterRows(db, join, id, holder, String(gone.key))
  db.prepare('DELETE FROM joined WHERE customer_id = ?').run(id)
  db.prepare('DELETE FROM person_join WHERE id = ?').run(join)
}

function giveBack(db: Database, table: FactHeldIn, join: number, id: number, holder: number): void {
  const { fact, value } = factColumns[table]
  db.prepare(
    `DELETE FROM ${table} WHERE customer_id = ? AND (${fact}, ${value}) IN
       (SELECT fact, value FROM person_join_fact WHERE join_id = ? AND held_in = '${table}' AND moved = 1)`
  ).run(holder, join)
  db.prepare(
    `INSERT INTO ${table} (${fact}, customer_id, ${value})
       SELECT fact, ?, value FROM person_join_fact WHERE join_id = ? AND held_in = '${table}'`
  ).run(id, join)
}
