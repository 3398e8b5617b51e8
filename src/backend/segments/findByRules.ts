import { fmScore, rfmGrid, rfmName, rfmNames } from '#engine/rfm/names.ts'
import { type RfmMeasure, rfmScores } from '#engine/rfm/scores.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Population } from './population.ts'

type RulesView = Extract<RunView['method'], { kind: 'rfm' }>

/** Segments by the eleven names of RFM scores. */
export interface ByRules {
  readonly kind: 'rfm'
  /** Place of each customer's name in `keys`. */
  readonly labels: Int32Array
  /** The names that occur. */
  readonly keys: readonly string[]
  readonly scores: RulesView['scores']
  /** Customers by R and FM score: five rows from R = 5 down, as the grid is drawn. */
  readonly grid: readonly (readonly { readonly key: string; readonly customers: number }[])[]
  readonly columns: { readonly r: Uint8Array; readonly f: Uint8Array; readonly m: Uint8Array }
}

export function* findByRules({ columns, ids }: Population): Generator<TaskProgress, ByRules> {
  const scoresOf = (measure: RfmMeasure) => rfmScores(columns.find(({ id }) => id === measure)?.values ?? [], measure)
  yield { phase: 'scores', done: 0, total: 3 }
  const recency = scoresOf('recency')
  yield { phase: 'scores', done: 1, total: 3 }
  const frequency = scoresOf('frequency')
  yield { phase: 'scores', done: 2, total: 3 }
  const monetary = scoresOf('monetary')
  const [r, f, m] = [recency.scores, frequency.scores, monetary.scores]

  const counts = rfmGrid.map((row) => row.map(() => 0))
  const named = Int32Array.from(ids, (_, i) => {
    counts[r[i]! - 1]![fmScore(f[i]!, m[i]!) - 1]!++
    return rfmNames.indexOf(rfmName(r[i]!, f[i]!, m[i]!))
  })
  const occurring = rfmNames.map((_, name) => name).filter((name) => named.includes(name))
  const ruleOf = ({ cuts, rule }: typeof recency) => ({ cuts: [...cuts], rule })
  return {
    kind: 'rfm',
    labels: named.map((name) => occurring.indexOf(name)),
    keys: occurring.map((name) => rfmNames[name]!),
    scores: { recency: ruleOf(recency), frequency: ruleOf(frequency), monetary: ruleOf(monetary) },
    grid: rfmGrid.map((row, i) => row.map((key, j) => ({ key, customers: counts[i]![j]! }))).reverse(),
    columns: { r, f, m }
  }
}
