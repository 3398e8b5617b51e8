import type { Database } from 'better-sqlite3'
import { type Mapping, mapping } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { countKeptRows, eachKeptRow } from '../store/keptRows.ts'

export interface KeptSource {
  readonly id: number
  readonly mapping: Mapping
  readonly importedAt: number
  /** All of them, read or not. */
  readonly rows: number
}

export function readKeptSource(db: Database, sourceId: number): KeptSource {
  const found = db
    .prepare<[number], { mapping: string; importedAt: number }>(
      'SELECT mapping, imported_at AS importedAt FROM source WHERE id = ?'
    )
    .get(sourceId)
  if (!found) throw new TesseraError('noSuchSource')
  return {
    ...found,
    rows: countKeptRows(db, sourceId),
    id: sourceId,
    mapping: mapping.parse(JSON.parse(found.mapping)) as Mapping
  }
}

/** The head of the file and rows from all over it, to see what columns hold. */
export function* sampleOfRows(db: Database, { id, rows }: KeptSource): Generator<string[]> {
  const stride = Math.max(1, Math.floor(rows / sampled))
  for (const { line, text } of eachKeptRow(db, id))
    if (line <= sampled || line % stride === 0) yield JSON.parse(text) as string[]
}

const sampled = 3000
