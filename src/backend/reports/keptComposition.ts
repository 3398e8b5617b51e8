import type { Database } from 'better-sqlite3'
import { type Composition, composition } from '#shared/api/reports.ts'
import { readMeta, writeMeta } from '../store/meta.ts'

/** How the project's report was composed last; `null` where it never was, or another version wrote it differently. */
export function readComposition(db: Database): Composition | null {
  const text = readMeta(db, 'composition')
  const parsed = composition.safeParse(text === null ? null : JSON.parse(text))
  return parsed.success ? parsed.data : null
}

export const keepComposition = (db: Database, kept: Composition): void =>
  writeMeta(db, 'composition', JSON.stringify(kept))
