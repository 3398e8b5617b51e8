import type { Progress } from '#engine/progress.ts'
import { countsOf, type Labelled, type Scores, scoreOf } from './silhouetteScore.ts'

const blockRows = 256

/** Scores of the given rows against all rows of `x`, in plain TypeScript and float64. */
export function* plainScores({ x, labels, k }: Labelled, rows: Uint32Array): Generator<Progress, Scores> {
  const { n, d, data } = x
  const scores = new Float64Array(rows.length)
  const counts = countsOf(labels, k)
  const sums = new Float64Array(k)
  for (let r = 0; r < rows.length; r++) {
    if (r % blockRows === 0) yield { phase: 'silhouette', done: r, total: rows.length }
    const at = rows[r] * d
    sums.fill(0)
    for (let i = 0, p = 0; i < n; i++) {
      let square = 0
      for (let j = 0, q = at; j < d; j++, p++, q++) {
        const away = data[p] - data[q]
        square += away * away
      }
      sums[labels[i]] += Math.sqrt(square)
    }
    scores[r] = scoreOf(sums, labels[rows[r]], counts)
  }
  return { scores, referenceError: 0 }
}
