import type { Crew } from '#engine/kernels/crew.ts'
import { distanceTotals } from '#engine/kernels/silhouette/distanceTotals.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { byGroup } from './silhouetteGroups.ts'
import { countsOf, type Labelled, type Scores, scoreOf } from './silhouetteScore.ts'

/** Scores of all rows against all, by kernels. */
export function* exactScores(crew: Crew, { x, labels, k }: Labelled): Generator<Progress, Scores> {
  const { n } = x
  const { rows, starts } = byGroup(labels, k)
  const totals = yield* distanceTotals(crew, { x: takeRows(x, rows), starts }, null)
  const counts = countsOf(labels, k)
  const sums = new Float64Array(k)
  const scores = new Float64Array(n)
  for (let p = 0; p < n; p++) {
    for (let c = 0; c < k; c++) sums[c] = totals[c * n + p]
    scores[rows[p]] = scoreOf(sums, labels[rows[p]], counts)
  }
  return { scores, referenceError: 0 }
}
