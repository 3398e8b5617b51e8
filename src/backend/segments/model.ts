import type { Database } from 'better-sqlite3'
import type { RunColumns } from './runColumns.ts'
import { arrayOf } from './snapshot.ts'

/** What begins the name of a column that is not by customer: a part of what the method fitted. */
const mark = 'model:'

/** What the run's method fitted, by name; `null` where it fitted nothing. */
export function modelOf(db: Database, runId: number): RunColumns | null {
  const parts = db
    .prepare<[number, string], { name: string; type: string; data: Buffer }>(
      'SELECT name, type, data FROM run_column WHERE run_id = ? AND name GLOB ? ORDER BY name'
    )
    .all(runId, `${mark}*`)
  if (parts.length === 0) return null
  return Object.fromEntries(parts.map(({ name, type, data }) => [name.slice(mark.length), arrayOf(type, data)]))
}
