import type { Database } from 'better-sqlite3'
import { type Mapping, mapping } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'

export interface KeptSource {
  readonly id: number
  readonly mapping: Mapping
  readonly importedAt: number
  /** All of them, read or not. */
  readonly rows: number
}

export interface KeptRow {
  readonly line: number
  /** As a JSON array. */
  readonly text: string
}

export function readKeptSource(db: Database, sourceId: number): KeptSource {
  const found = db
    .prepare<[number], { mapping: string; importedAt: number; rows: number }>(
      `SELECT mapping, imported_at AS importedAt, (SELECT count(*) FROM source_row WHERE source_id = id) AS rows
       FROM source WHERE id = ?`
    )
    .get(sourceId)
  if (!found) throw new TesseraError('noSuchSource')
  return { ...found, id: sourceId, mapping: mapping.parse(JSON.parse(found.mapping)) as Mapping }
}

/** Every row of the file as it stood there, in its order. */
export const eachKeptRow = (db: Database, sourceId: number): IterableIterator<KeptRow> =>
  db
    .prepare<[number], KeptRow>('SELECT line, cells AS text FROM source_row WHERE source_id = ? ORDER BY line')
    .iterate(sourceId)

/** The head of the file and rows from all over it, to see what columns hold. */
export function* sampleOfRows(db: Database, { id, rows }: KeptSource): Generator<string[]> {
  const stride = Math.max(1, Math.floor(rows / sampled))
  const texts = db
    .prepare<[number, number, number], string>(
      `SELECT cells FROM source_row WHERE source_id = ? AND (line <= ? OR line % ? = 0) ORDER BY line`
    )
    .pluck()
  for (const text of texts.iterate(id, sampled, stride)) yield JSON.parse(text) as string[]
}

const sampled = 3000
