import type { Database } from 'better-sqlite3'
import type { Recipe } from '#shared/model/recipe.ts'
import { type OwnProblem, ownColumns } from '../features/formula/ownColumns.ts'
import { type Moment, readMoment } from '../features/moment.ts'
import { readTable } from '../features/readTable.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { cleanLines } from './cleanLines.ts'
import { type CleanedTable, cleanValues } from './cleanValues.ts'
import { setAgainstPurchases } from './setAgainstPurchases.ts'

export type CleanChoices = Pick<Recipe, 'asOf' | 'returns' | 'cleaning' | 'own'>

export interface ReadTable extends CleanedTable {
  /** Own features that this data does not have. */
  readonly problems: readonly OwnProblem[]
  /** `null`: nothing in the data has a date. */
  readonly moment: Moment | null
}

/** Reads what is known of every customer, from one committed state of the project, with the steps of a recipe carried out. */
export function* readCleanTable(
  db: Database,
  { cleaning, own, ...choices }: CleanChoices
): Generator<TaskProgress, ReadTable> {
  db.exec('BEGIN')
  const cleaned = yield* cleanLines(db, cleaning)
  const moment = readMoment(db, choices)
  const matched = choices.returns === 'match' && moment ? yield* setAgainstPurchases(db, moment.asOf) : null
  const table = yield* readTable(db, choices, moment, matched)
  const { columns, problems } = yield* ownColumns(db, table, own, choices.returns, moment)
  const whole = { ...table, columns: [...table.columns, ...columns], lines: { ...table.lines, cleaned } }
  return { ...cleanValues(whole, cleaning), problems, moment }
}
