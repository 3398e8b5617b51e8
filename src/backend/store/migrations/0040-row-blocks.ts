import type { Database } from 'better-sqlite3'
import type { Migration } from '../migration.ts'
import { packRows, rowsABlock } from '../rowBlock.ts'

/** The rows of files are packed together (ADR 40). */
export const rowBlocks: Migration = {
  version: 40,
  up: `
    -- Rows of a file as they stood there, some hundred in a block: which lines they begin on, and their cells as JSON
    -- arrays, packed (rowBlock.ts). first, last: lines of the first and last of them.
    CREATE TABLE row_block (
      source_id INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      count INTEGER NOT NULL,
      rows BLOB NOT NULL,
      PRIMARY KEY (source_id, first)
    ) STRICT, WITHOUT ROWID;
  `,
  rewrite(db) {
    for (const source of db.prepare<[], number>('SELECT id FROM source').pluck().all()) packSource(db, source)
    db.exec('DROP TABLE source_row')
  }
}

function packSource(db: Database, source: number): void {
  const next = db.prepare<[number, number, number], { line: number; cells: string }>(
    'SELECT line, cells FROM source_row WHERE source_id = ? AND line > ? ORDER BY line LIMIT ?'
  )
  const insert = db.prepare('INSERT INTO row_block VALUES (?, ?, ?, ?, ?)')
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = next.all(source, after, rowsABlock)
    if (rows.length === 0) return
    const lines = rows.map(({ line }) => line)
    after = lines.at(-1)!
    const packed = packRows(
      lines,
      rows.map(({ cells }) => cells)
    )
    insert.run(source, lines[0], after, lines.length, packed)
  }
}
