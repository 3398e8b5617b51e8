import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import type { Mapping } from '#shared/api/imports.ts'
import { textAt } from '../imports/cells.ts'
import { positionsOf } from '../imports/columnsOf.ts'
import { keptRowFinder } from '../store/keptRows.ts'
import { factColumns, factTables, rowTables } from './journal.ts'

/**
 * Files that came after a join told rows of its person under either key: those under the key of the one who is parted
 * again go with them, as if the file had come after. The rows themselves say which, as they stood in their files.
 */
export function claimLaterRows(db: Database, join: number, id: number, holder: number, key: string): void {
  const sources = db
    .prepare<[number], { id: number; mapping: string }>(
      'SELECT id, mapping FROM source WHERE imported_at >= (SELECT joined_at FROM person_join WHERE id = ?)'
    )
    .all(join)
  if (sources.length === 0) return
  const further = db.prepare<[number], string>('SELECT key FROM person_join_alias WHERE join_id = ?').pluck().all(join)
  const keys = new Set([normaliseKey(key), ...further])
  const cellsOf = keptRowFinder(db)
  for (const source of sources) {
    const { key: at } = positionsOf(JSON.parse(source.mapping) as Mapping)
    if (at < 0) continue
    for (const table of [...rowTables, 'listed'] as const) {
      const move = db.prepare(
        `UPDATE ${table} SET customer_id = ? WHERE customer_id = ? AND source_id = ? AND line = ?`
      )
      for (const line of linesOf(db, table, holder, source.id)) {
        const cells = cellsOf(source.id, line)
        if (cells === undefined) continue
        const text = textAt(JSON.parse(cells) as string[], at)
        if (!keys.has(normaliseKey(text)) && !keys.has(normaliseKey(text, { pointZero: true }))) continue
        move.run(id, holder, source.id, line)
        if (table === 'listed') moveFacts(db, source.id, id, holder)
      }
    }
  }
}

const linesOf = (db: Database, table: string, customer: number, source: number): number[] =>
  db
    .prepare<[number, number], number>(`SELECT line FROM ${table} WHERE customer_id = ? AND source_id = ?`)
    .pluck()
    .all(customer, source)

function moveFacts(db: Database, source: number, id: number, holder: number): void {
  for (const table of factTables) {
    const { fact, of } = factColumns[table]
    if (of === null) continue
    db.prepare(
      `UPDATE ${table} SET customer_id = ? WHERE customer_id = ? AND ${fact} IN
         (SELECT id FROM ${of} WHERE source_id = ?)`
    ).run(id, holder, source)
  }
}
