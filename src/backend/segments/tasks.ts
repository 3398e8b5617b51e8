import type { KMeansResult } from '#engine/cluster/kmeans.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Output } from '#shared/api/contract.ts'
import type { Method, Recipe } from '#shared/model/recipe.ts'
import type { FeatureTable } from '../features/table.ts'
import { task } from '../jobs/task.ts'
import { compareRuns, type Memberships } from './compareRuns.ts'
import { type ByLikeness, compareFits, fitGroups } from './findByLikeness.ts'
import { type ByRules, findByRules } from './findByRules.ts'
import { finishRun, type TableFacts } from './finishRun.ts'
import type { Population } from './population.ts'
import { type PreparedRun, prepareRun } from './prepareBasis.ts'
import type { FinishedRun, Found } from './run.ts'

export interface CompareInput {
  readonly matrix: Matrix
  readonly fits: readonly KMeansResult[]
  readonly method: Extract<Method, { kind: 'kmeans' }>
  readonly seed: number
}

export interface FinishInput {
  readonly facts: TableFacts
  readonly prepared: PreparedRun
  readonly found: Found
  readonly recipe: Recipe
}

export const segmentTasks = {
  'segments.prepare': task<{ table: FeatureTable; recipe: Recipe }, PreparedRun>(({ table, recipe }) =>
    prepareRun(table, recipe)
  ),
  'segments.rules': task<{ population: Population }, ByRules>(({ population }) => findByRules(population)),
  'segments.fit': task<{ matrix: Matrix; k: number; seed: number }, KMeansResult>(({ matrix, k, seed }) =>
    fitGroups(matrix, k, seed)
  ),
  'segments.compare': task<CompareInput, ByLikeness>(({ matrix, fits, method, seed }) =>
    compareFits(matrix, fits, method, seed)
  ),
  'segments.finish': task<FinishInput, FinishedRun>(({ facts, prepared, found, recipe }) =>
    finishRun(facts, prepared, found, recipe)
  ),
  'segments.compareRuns': task<{ a: Memberships; b: Memberships }, Output<'segments.compare'>>(({ a, b }) =>
    compareRuns(a, b)
  ),
  /** Ids of customers who have a name, in its order. */
  'segments.idsByName': task<{ path: string }, Int32Array>(function* ({ path }, { openReader }) {
    yield { phase: 'names', done: 0, total: 0 }
    const sql = 'SELECT id FROM customer WHERE name IS NOT NULL ORDER BY name COLLATE NOCASE, id'
    return Int32Array.from(openReader(path).prepare<[], number>(sql).pluck().all())
  })
} as const
