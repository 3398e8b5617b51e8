import type { Database } from 'better-sqlite3'
import type { Recipe } from '#shared/model/recipe.ts'
import { readTable } from '../features/readTable.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { cleanLines } from './cleanLines.ts'
import { type CleanedTable, cleanValues } from './cleanValues.ts'

export type CleanChoices = Pick<Recipe, 'asOf' | 'returns' | 'cleaning'>

/** Reads what is known of every customer, from one committed state of the project, with the steps of a recipe carried out. */
export function* readCleanTable(
  db: Database,
  { cleaning, ...choices }: CleanChoices
): Generator<TaskProgress, CleanedTable> {
  db.exec('BEGIN')
  const cleaned = yield* cleanLines(db, cleaning)
  const table = yield* readTable(db, choices)
  return cleanValues({ ...table, lines: { ...table.lines, cleaned } }, cleaning)
}
