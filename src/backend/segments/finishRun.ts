import type { RunView } from '#shared/api/segments.ts'
import { momentToText } from '#shared/model/moment.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { FeatureTable } from '../features/table.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { drawOnTwoAxes } from './components.ts'
import { describe } from './describe.ts'
import { engineVersion } from './engineVersion.ts'
import { findPeople } from './findPeople.ts'
import { findRunRules } from './findRunRules.ts'
import { notesOn } from './notes.ts'
import { portraits } from './portrait.ts'
import type { PreparedRun } from './prepareBasis.ts'
import { ownProbabilities, probabilityColumn } from './probabilities.ts'
import type { FinishedRun, Found } from './run.ts'
import type { RunColumns } from './runColumns.ts'

export type TableFacts = Pick<FeatureTable, 'asOf' | 'sources' | 'imported' | 'lines'>

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
  const known = {
    features: described.features,
    categories: described.categories,
    columns: { ...columns, ...described.words },
    segments: described.segments,
    groups: described.segmentOf.length
  }
  const rules = yield* findRunRules(known, recipe.seed)
  const portrait = yield* portraits(known)
  const people = yield* findPeople(basis.matrix, described.segments, known.groups)
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
      categories: [...described.categories],
      segmentList: described.list.map((segment) => ({
        ...segment,
        portrait: portrait[segment.index] ?? [],
        people: people[segment.index] ?? { typical: [], doubtful: [] }
      })),
      method: methodView(found, described.segmentOf),
      picked: found.kind === 'rfm' ? null : found.picked,
      structure: found.kind === 'rfm' ? null : found.structure,
      choice: found.kind === 'rfm' ? null : found.choice,
      quality: qualityOf(found),
      rules,
      components: drawn.components,
      notes: notesOn(prepared, found, described, recipe)
    },
    columns: {
      ...known.columns,
      customer: population.ids,
      segment: described.segments,
      x: drawn.x,
      y: drawn.y,
      ...(found.kind === 'rfm' ? found.columns : columnsOf(found, described.segmentOf))
    }
  }
}

function rowsOf({ imported, lines }: TableFacts): RunView['rows'] {
  const byRecipe = [
    { reason: 'return' as const, rows: lines.returns },
    { reason: 'cameBack' as const, rows: lines.gone },
    { reason: 'afterAsOf' as const, rows: lines.afterAsOf },
    ...lines.cleaned
  ].filter(({ rows }) => rows > 0)
  return {
    read: imported.read,
    kept: imported.kept - byRecipe.reduce((sum, { rows }) => sum + rows, 0),
    leftOut: [...imported.leftOut, ...byRecipe.map(({ reason, rows }) => ({ reason, rows }))]
  }
}

function methodView(found: Found, segmentOf: readonly number[]): RunView['method'] {
  if (found.kind !== 'rfm') return found.settled.view(segmentOf)
  const segmentOfKey = (key: string): number | null => segmentOf[found.keys.indexOf(key)] ?? null
  return {
    kind: 'rfm',
    scores: found.scores,
    grid: found.grid.map((row) => row.map((cell) => ({ ...cell, segment: segmentOfKey(cell.key) })))
  }
}

/** The model, and how probably each customer belongs to its segment and to each of them. */
function columnsOf({ settled }: Exclude<Found, { kind: 'rfm' }>, segmentOf: readonly number[]): RunColumns {
  const { probabilities, labels, model } = settled
  if (!probabilities) return model
  const k = segmentOf.length
  const bySegment = segmentOf.map((segment, label) => [
    probabilityColumn(segment),
    Float32Array.from(labels, (_, i) => probabilities[i * k + label]!)
  ])
  return { ...model, probability: ownProbabilities(settled), ...Object.fromEntries(bySegment) }
}

function qualityOf(found: Found): RunView['quality'] {
  if (found.kind === 'rfm')
    return { silhouette: null, silhouetteError: 0, calinskiHarabasz: null, daviesBouldin: null, inertia: null }
  const { silhouette, silhouetteError, calinskiHarabasz, daviesBouldin, inertia } = found.quality
  return { silhouette, silhouetteError, calinskiHarabasz, daviesBouldin, inertia }
}
