import type { Database } from 'better-sqlite3'
import { isTopic, type Recipe } from '#shared/model/recipe.ts'
import type { TopicsKnown } from '../texts/topicsKnown.ts'
import type { RunToKeep } from './run.ts'
import type { RunColumns } from './runColumns.ts'

type Column = RunColumns[string]

const typeOf = (column: Column): 'f64' | 'f32' | 'i32' | 'u8' => {
  if (column instanceof Float64Array) return 'f64'
  if (column instanceof Float32Array) return 'f32'
  return column instanceof Int32Array ? 'i32' : 'u8'
}

/** A copy: SQLite is not given memory that threads share. */
const blobOf = ({ buffer, byteOffset, byteLength }: Column): Buffer =>
  Buffer.from(new Uint8Array(buffer, byteOffset, byteLength))

/** Keeps a run within the transaction of the caller; answers its id. */
export function saveRun(db: Database, recipe: Recipe, run: RunToKeep, createdAt: number): number {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO run (created_at, recipe, data_version, customers, result) VALUES (?, ?, ?, ?, ?)')
    .run(
      createdAt,
      JSON.stringify(recipe),
      run.dataVersion,
      run.columns['customer']?.length ?? 0,
      JSON.stringify({ ...run.result, topics: topicsOf(run) })
    )
  const id = Number(lastInsertRowid)
  saveColumns(db, id, run.columns)
  return id
}

/** Of the topics, those in languages whose topics are features of the run. */
function topicsOf({ result, topics }: RunToKeep): TopicsKnown {
  const used = new Set(result.features.flatMap(({ id }) => (isTopic(id) ? [id.split(':')[1]] : [])))
  return Object.fromEntries(Object.entries(topics).filter(([language]) => used.has(language)))
}

/** Adds columns to a run. */
export function saveColumns(db: Database, id: number, columns: RunColumns): void {
  const insert = db.prepare('INSERT INTO run_column (run_id, name, type, data) VALUES (?, ?, ?, ?)')
  for (const [name, column] of Object.entries(columns)) insert.run(id, name, typeOf(column), blobOf(column))
}
