import type { Recipe } from '#shared/model/recipe.ts'
import type { FeatureTable } from '../features/table.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { findByLikeness } from './findByLikeness.ts'
import { findByRules } from './findByRules.ts'
import { finishRun } from './finishRun.ts'
import { prepareRun } from './prepareBasis.ts'
import type { FinishedRun } from './run.ts'
import { during, type Tools } from './ways/way.ts'

/**
 * All of a run but reading and keeping it: a function of table, recipe and engine. The phases are the steps of the job.
 */
export function* makeRun(
  table: FeatureTable,
  recipe: Recipe,
  tools: Omit<Tools, 'seed' | 'resamples'>
): Generator<TaskProgress, FinishedRun> {
  const prepared = yield* during('prepareFeatures', prepareRun(table, recipe))
  const found =
    recipe.method.kind === 'rfm'
      ? yield* during('findSegments', findByRules(prepared.population))
      : yield* findByLikeness(prepared, recipe, { ...tools, seed: recipe.seed, resamples: recipe.bootstrap })
  return yield* during('describe', finishRun(table, prepared, found, recipe))
}
