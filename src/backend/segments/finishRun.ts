import type { KRow, RunView } from '#shared/api/segments.ts'
import { momentToText } from '#shared/model/moment.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { FeatureTable } from '../features/table.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { drawOnTwoAxes } from './components.ts'
import { describe } from './describe.ts'
import { engineVersion } from './engineVersion.ts'
import type { ByLikeness } from './findByLikeness.ts'
import { notesOn } from './notes.ts'
import { isKGiven } from './numbersOfGroups.ts'
import type { PreparedRun } from './prepareBasis.ts'
import { reasonForK } from './reasonForK.ts'
import type { FinishedRun, Found } from './run.ts'

export type TableFacts = Pick<FeatureTable, 'asOf' | 'sources' | 'imported' | 'lines'>

/** Half of a 95 % interval in standard errors. */
const halfWidth = 1.96

/** Everything that is kept of a run. */
export function* finishRun(
  facts: TableFacts,
  prepared: PreparedRun,
  found: Found,
  recipe: Recipe
): Generator<TaskProgress, FinishedRun> {
  const { population, basis } = prepared
  const described = yield* describe(prepared, found, recipe)
  yield { phase: 'components', done: 0, total: 0 }
  const drawn = drawOnTwoAxes(basis)
  // A gap that something stood in for is shown as what it is: unknown.
  const gaps = population.columns.find(({ id }) => id === 'gap')?.values
  const orders = population.columns.find(({ id }) => id === 'frequency')?.values
  const columns = Object.fromEntries(
    population.columns.map(({ id, values }) => [
      id,
      values === gaps ? values.map((gap, i) => (orders?.[i] === 1 ? Number.NaN : gap)) : values
    ])
  )
  return {
    result: {
      asOf: facts.asOf === null ? null : momentToText(facts.asOf),
      engineVersion,
      revenue: described.revenue,
      orders: described.orders,
      sources: facts.sources,
      rows: rowsOf(facts),
      customersLeftOut: [...population.leftOut],
      features: [...described.features],
      categories: [],
      segmentList: described.list,
      method: methodView(found, described.segmentOf),
      picked: null,
      structure: null,
      choice: choiceOf(found, recipe),
      quality: qualityOf(found),
      components: drawn.components,
      notes: notesOn(prepared, found, described, recipe)
    },
    columns: {
      ...columns,
      customer: population.ids,
      segment: described.segments,
      x: drawn.x,
      y: drawn.y,
      ...(found.kind === 'rfm' ? found.columns : {})
    }
  }
}

function rowsOf({ imported, lines }: TableFacts): RunView['rows'] {
  const byRecipe = [
    { reason: 'return' as const, rows: lines.returns },
    { reason: 'afterAsOf' as const, rows: lines.afterAsOf }
  ].filter(({ rows }) => rows > 0)
  return {
    read: imported.read,
    kept: imported.kept - lines.returns - lines.afterAsOf,
    leftOut: [...imported.leftOut, ...byRecipe]
  }
}

function methodView(found: Found, segmentOf: readonly number[]): RunView['method'] {
  if (found.kind === 'kmeans') return { kind: 'kmeans', k: found.k }
  const segmentOfKey = (key: string): number | null => segmentOf[found.keys.indexOf(key)] ?? null
  return {
    kind: 'rfm',
    scores: found.scores,
    grid: found.grid.map((row) => row.map((cell) => ({ ...cell, segment: segmentOfKey(cell.key) })))
  }
}

function choiceOf(found: Found, recipe: Recipe): RunView['choice'] {
  if (found.kind !== 'kmeans') return null
  const { table, recommended } = found
  const reasons = [reasonForK(found, isKGiven(recipe))]
  return { table: table.map(rowOf), recommended: recommended.k, reasons, votes: [] }
}

/** Groups of equal customers have no spread within: their variance ratio is without bounds, which JSON cannot say. */
const bounded = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER)

const rowOf = (row: ByLikeness['table'][number]): KRow => ({
  k: row.k,
  inertia: row.inertia,
  silhouette: row.silhouette,
  silhouetteError: halfWidth * row.silhouetteStandardError,
  calinskiHarabasz: bounded(row.calinskiHarabasz),
  daviesBouldin: bounded(row.daviesBouldin),
  gap: null,
  gapError: null,
  predictionStrength: null,
  bic: null,
  stability: null,
  smallest: row.smallest
})

function qualityOf(found: Found): RunView['quality'] {
  const chosen = found.kind === 'kmeans' ? found.table.find(({ k }) => k === found.k) : undefined
  if (!chosen)
    return { silhouette: null, silhouetteError: 0, calinskiHarabasz: null, daviesBouldin: null, inertia: null }
  const { silhouette, silhouetteError, calinskiHarabasz, daviesBouldin, inertia } = rowOf(chosen)
  return { silhouette, silhouetteError, calinskiHarabasz, daviesBouldin, inertia }
}
