import type { Crew } from '#engine/kernels/crew.ts'
import { distanceTotals } from '#engine/kernels/silhouette/distanceTotals.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { byGroup } from './silhouetteGroups.ts'
import { type Labelled, type Scores, scoreOf } from './silhouetteScore.ts'

/** Parts of the reference that the jackknife leaves out in turn. */
const parts = 8

/**
 * Scores of the rows with the given numbers against all of `x`, by kernels. Where these are a sample of more, the error
 * that this brings into the mean of scores is estimated by leaving out one eighth of them in turn.
 */
export function* anchorScores(
  crew: Crew,
  { x, labels, k, of }: Labelled,
  anchors: Uint32Array
): Generator<Progress, Scores> {
  const isSample = x.n < of
  const split = isSample ? parts : 1
  const { rows, starts } = byGroup(
    labels.map((label, i) => label * split + (i % split)),
    k * split
  )
  const totals = yield* distanceTotals(crew, { x: takeRows(x, rows), starts }, takeRows(x, anchors))
  const m = anchors.length
  const sums = new Float64Array(k)
  const counts = new Float64Array(k)

  /** Scores against all parts but one (-1: against all). */
  const scoresWithout = (left: number): Float64Array => {
    counts.fill(0)
    for (let g = 0; g < k * split; g++) {
      if (g % split !== left) counts[Math.floor(g / split)] += starts[g + 1] - starts[g]
    }
    return Float64Array.from({ length: m }, (_, a) => {
      sums.fill(0)
      for (let g = 0; g < k * split; g++) if (g % split !== left) sums[Math.floor(g / split)] += totals[g * m + a]
      return scoreOf(sums, labels[anchors[a]], counts, anchors[a] % split !== left)
    })
  }

  const scores = scoresWithout(-1)
  if (!isSample) return { scores, referenceError: 0 }
  const means = Array.from({ length: parts }, (_, part) => scoresWithout(part).reduce((sum, s) => sum + s, 0) / m)
  const centre = means.reduce((sum, value) => sum + value, 0) / parts
  const squares = means.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return { scores, referenceError: Math.sqrt((squares * (parts - 1) * (1 - x.n / of)) / parts) }
}
