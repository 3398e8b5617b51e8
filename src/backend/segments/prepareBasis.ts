import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { type PreparedColumn, prepare } from '#engine/stats/prepare.ts'
import type { FeatureId, Recipe } from '#shared/model/recipe.ts'
import { type FeatureTable, sharedFloats } from '../features/table.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { checkEnough, checkedBasis } from './checkRecipe.ts'
import { choosePopulation, type Population } from './population.ts'

/** The features that form the segments, made comparable. */
export interface Basis {
  readonly features: readonly FeatureId[]
  /** In shared memory: every thread looks at the same. */
  readonly matrix: Matrix
  readonly columns: readonly PreparedColumn[]
  /** Customers who differ from each other in the basis. */
  readonly distinct: number
}

export interface PreparedRun {
  readonly population: Population
  readonly basis: Basis
}

export function* prepareRun(table: FeatureTable, recipe: Recipe): Generator<TaskProgress, PreparedRun> {
  const features = checkedBasis(table, recipe)
  yield { phase: 'population', done: 0, total: 3 }
  const population = choosePopulation(table, features)
  yield { phase: 'prepare', done: 1, total: 3 }
  const values = features.map((id) => population.columns.find((column) => column.id === id)?.values ?? sharedFloats(0))
  const prepared = prepare(values, features, recipe)
  yield { phase: 'order', done: 2, total: 3 }
  const { distinct } = rowOrder(prepared.matrix)
  checkEnough(recipe, population.ids.length, distinct)
  const { n, d, data } = prepared.matrix
  const shared = sharedFloats(data.length)
  shared.set(data)
  return { population, basis: { features, matrix: matrix(n, d, shared), columns: prepared.columns, distinct } }
}
