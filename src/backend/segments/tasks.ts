import type { Output } from '#shared/api/contract.ts'
import type { FirstLook } from '#shared/api/jobs.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { FeatureTable } from '../features/table.ts'
import { task } from '../jobs/task.ts'
import { compareRuns, type Memberships } from './compareRuns.ts'
import { compareSegments } from './compareSegments.ts'
import { makeRun } from './makeRun.ts'
import type { FinishedRun } from './run.ts'
import { viewRun } from './runs.ts'
import { readSnapshot } from './snapshot.ts'

export const segmentTasks = {
  'segments.make': task<{ table: FeatureTable; recipe: Recipe }, FinishedRun>(({ table, recipe }, { crew, emit }) =>
    makeRun(table, recipe, { crew, firstLook: (shares) => emit({ shares } satisfies FirstLook) })
  ),
  'segments.compareRuns': task<{ a: Memberships; b: Memberships }, Output<'segments.compare'>>(({ a, b }) =>
    compareRuns(a, b)
  ),
  /** What two segments of a run differ in; `b` `null`: everyone else. */
  'segments.apart': task<{ path: string; runId: number; a: number; b: number | null }, Output<'segments.apart'>>(
    ({ path, runId, a, b }, { openReader }) => {
      const db = openReader(path)
      const { features, categories } = viewRun(db, runId)
      const { segments, column } = readSnapshot(db, runId)
      return compareSegments({ segments, a, b, features, categories, column })
    }
  ),
  /** Ids of customers who have a name, in its order. */
  'segments.idsByName': task<{ path: string }, Int32Array>(function* ({ path }, { openReader }) {
    yield { phase: 'names', done: 0, total: 0 }
    const sql = 'SELECT id FROM customer WHERE name IS NOT NULL ORDER BY name COLLATE NOCASE, id'
    return Int32Array.from(openReader(path).prepare<[], number>(sql).pluck().all())
  })
} as const
