import type { Database } from 'better-sqlite3'
import type { Recipe } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { cleanLines } from './cleanLines.ts'
import { setAgainstPurchases } from './setAgainstPurchases.ts'

/** Makes this connection see the order lines as a run saw them: cleaned, and without what came back where it says so. */
export function* seeLines(
  db: Database,
  { cleaning, returns }: Pick<Recipe, 'cleaning' | 'returns'>,
  asOf: number
): Generator<TaskProgress, void> {
  yield* cleanLines(db, cleaning)
  if (returns === 'match') yield* setAgainstPurchases(db, asOf)
}
