import type { Database } from 'better-sqlite3'

/** Small facts of a project by name. */
export type MetaKey =
  | 'name'
  | 'currency'
  | 'created'
  | 'dataVersion'
  | 'draft'
  | 'history'
  | 'erasedSalt'
  | 'pinned'
  | 'logo'
  | 'composition'

export function readMeta(db: Database, key: MetaKey): string | null {
  return db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? null
}

export function writeMeta(db: Database, key: MetaKey, value: string | null): void {
  if (value === null) db.prepare('DELETE FROM meta WHERE key = ?').run(key)
  else db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(key, value)
}

/** Rises with every change of the imported data: runs and caches made before it are stale. */
export const readDataVersion = (db: Database): number => Number(readMeta(db, 'dataVersion') ?? 0)

export const raiseDataVersion = (db: Database): void => writeMeta(db, 'dataVersion', String(readDataVersion(db) + 1))
