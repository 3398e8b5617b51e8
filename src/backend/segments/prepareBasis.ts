import type { Matrix } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { type PreparedColumn, prepare } from '#engine/stats/prepare.ts'
import { type FeatureId, isCategory, type Recipe } from '#shared/model/recipe.ts'
import { type CategoryColumn, type FeatureTable, sharedFloats } from '../features/table.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { checkEnough, checkedBasis } from './checkRecipe.ts'
import { indicators } from './indicators.ts'
import { choosePopulation, type Population } from './population.ts'

/** The features that form the segments, made comparable. */
export interface Basis {
  readonly features: readonly FeatureId[]
  /** One for each feature of numbers. */
  readonly columns: readonly PreparedColumn[]
  /** The prepared numbers; `null` where only words form the segments. */
  readonly numeric: Matrix | null
  readonly categories: readonly CategoryColumn[]
  /** What is drawn and measured: the numbers, and where there are categories, their words as columns of 0 and 1 as well. */
  readonly matrix: Matrix
  /** The feature that each column of `matrix` is of. */
  readonly axes: readonly FeatureId[]
  /** Customers who differ from each other in the basis. */
  readonly distinct: number
}

export interface PreparedRun {
  readonly population: Population
  readonly basis: Basis
}

export function* prepareRun(table: FeatureTable, recipe: Recipe): Generator<TaskProgress, PreparedRun> {
  const features = checkedBasis(table, recipe)
  const ofNumbers = features.filter((id) => !isCategory(id))
  yield { phase: 'population', done: 0, total: 3 }
  const population = choosePopulation(table, features)
  yield { phase: 'prepare', done: 1, total: 3 }
  const values = ofNumbers.map((id) => population.columns.find((column) => column.id === id)?.values ?? sharedFloats(0))
  const prepared = ofNumbers.length > 0 ? prepare(values, ofNumbers, recipe) : null
  const numeric = prepared?.matrix ?? null
  const categories = population.categories.filter(({ id }) => features.includes(id))
  const all = categories.length > 0 ? indicators(numeric, ofNumbers, categories) : { matrix: numeric, axes: ofNumbers }
  if (!all.matrix) throw new Error('segments are formed by at least one feature')
  yield { phase: 'order', done: 2, total: 3 }
  const { distinct } = rowOrder(all.matrix)
  checkEnough(recipe, population.ids.length, distinct)
  return {
    population,
    basis: {
      features,
      columns: prepared?.columns ?? [],
      numeric,
      categories,
      matrix: all.matrix,
      axes: all.axes,
      distinct
    }
  }
}
