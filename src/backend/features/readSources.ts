import type { Database } from 'better-sqlite3'
import type { Counts } from '#shared/api/imports.ts'
import type { FeatureTable } from './table.ts'

/** What was imported and what was left out then, over all sources. */
export function readSources(db: Database): Pick<FeatureTable, 'sources' | 'imported'> {
  const rows = db
    .prepare<[], { name: string; sha256: string; counts: string }>(
      'SELECT name, sha256, counts FROM source ORDER BY id'
    )
    .all()
    .map(({ counts, ...source }) => ({ ...source, counts: JSON.parse(counts) as Counts }))
  const leftOut = new Map<Counts['leftOut'][number]['reason'], number>()
  for (const { counts } of rows)
    for (const { reason, rows } of counts.leftOut) leftOut.set(reason, (leftOut.get(reason) ?? 0) + rows)
  return {
    sources: rows.map(({ name, sha256, counts }) => ({ name, sha256, rows: counts.rows })),
    imported: {
      read: rows.reduce((sum, { counts }) => sum + counts.rows, 0),
      kept: rows.reduce((sum, { counts }) => sum + counts.kept, 0),
      leftOut: [...leftOut].map(([reason, rows]) => ({ reason, rows }))
    }
  }
}
