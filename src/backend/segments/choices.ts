import type { Database } from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'

/** Keeps what the user calls a segment, says of it, or its colour; `null` takes it back. */
export function chooseForSegment(
  db: Database,
  { runId, segment }: { readonly runId: number; readonly segment: number },
  column: 'name' | 'colour' | 'sentence',
  value: string | null
): void {
  const segments = db
    .prepare<[number], number>(`SELECT json_array_length(result, '$.segmentList') FROM run WHERE id = ?`)
    .pluck()
    .get(runId)
  if (segments === undefined) throw new TesseraError('noSuchRun')
  if (segment < 0 || segment >= segments) throw new TesseraError('noSuchSegment')
  db.prepare(
    `INSERT INTO segment_choice (run_id, segment, ${column}) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET ${column} = excluded.${column}`
  ).run(runId, segment, value)
}
