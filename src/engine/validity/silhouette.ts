import { EngineError } from '#engine/errors.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import { comparableSizes } from './checkLabels.ts'

/**
 * The silhouette of Rousseeuw, 1987: s = (b - a) / max(a, b), a being a row's mean distance to its own segment and b
 * that to the nearest other (eqs. 1 to 3); 0 for a row alone in its segment. Its mean over rows is near 1 for compact
 * segments far apart, near 0 for touching ones, below 0 for wrong ones.
 *
 * Scores several labellings in one pass over the distances, without keeping them: O(n^2 d) time, O(n k) memory.
 * Beyond 10,000 rows it takes 2,000 of them ("anchors"), evenly spread, against at most 20,000: an estimate, whose
 * standard error (from the spread among anchors) comes with it.
 */
export interface Silhouette {
  /** Mean over rows. */
  readonly mean: number
  /** 0 where exact. */
  readonly standardError: number
  readonly exact: boolean
  /** Mean of each segment; NaN for one without an anchor. */
  readonly bySegment: Float64Array
}

export interface SilhouetteOptions {
  /** Rows up to which every row is scored against every other; default 10,000. */
  readonly exactUpTo?: number
  readonly anchors?: { readonly count: number; readonly seed: number }
}

const referenceRows = 20_000
const blockRows = 256

/** A labelling of the rows that distances are measured to. */
interface Scored {
  readonly labels: Int32Array
  readonly sizes: Int32Array
  readonly k: number
}

const scoreOf = (sums: Float64Array, own: number, sizes: Int32Array): number => {
  if (sizes[own] < 2) return 0
  const a = sums[own] / (sizes[own] - 1)
  let b = Number.POSITIVE_INFINITY
  for (let c = 0; c < sizes.length; c++) if (c !== own && sizes[c] > 0) b = Math.min(b, sums[c] / sizes[c])
  const larger = Math.max(a, b)
  return larger > 0 && larger < Number.POSITIVE_INFINITY ? (b - a) / larger : 0
}

/** Scores of the given rows against all rows of `x`, one array a labelling. */
function* scoreRows(x: Matrix, rows: Uint32Array, labellings: readonly Scored[]): Generator<Progress, Float64Array[]> {
  const { n, d, data } = x
  const scores = labellings.map(() => new Float64Array(rows.length))
  const sums = labellings.map(({ k }) => new Float64Array(k))
  const distances = new Float64Array(n)
  for (let r = 0; r < rows.length; r++) {
    if (r % blockRows === 0) yield { phase: 'silhouette', done: r, total: rows.length }
    const at = rows[r] * d
    for (let i = 0, p = 0; i < n; i++) {
      let square = 0
      for (let j = 0, q = at; j < d; j++, p++, q++) {
        const away = data[p] - data[q]
        square += away * away
      }
      distances[i] = Math.sqrt(square)
    }
    for (let l = 0; l < labellings.length; l++) {
      const { labels, sizes } = labellings[l]
      const total = sums[l].fill(0)
      for (let i = 0; i < n; i++) total[labels[i]] += distances[i]
      scores[l][r] = scoreOf(total, labels[rows[r]], sizes)
    }
  }
  return scores
}

const summarise = (scores: Float64Array, labels: Int32Array, k: number, n: number): Silhouette => {
  const m = scores.length
  const totals = new Float64Array(k)
  const counts = new Float64Array(k)
  for (let i = 0; i < m; i++) {
    totals[labels[i]] += scores[i]
    counts[labels[i]]++
  }
  const exact = m === n
  return {
    mean: mean(scores),
    standardError: exact || m < 2 ? 0 : Math.sqrt((variance(scores, 1) / m) * (1 - m / n)),
    exact,
    bySegment: totals.map((total, c) => total / counts[c])
  }
}

const sizesIn = (labels: Int32Array, k: number): Int32Array => {
  const sizes = new Int32Array(k)
  for (const label of labels) sizes[label]++
  return sizes
}

/** One answer a labelling; each labelling has one label 0 … k - 1 a row, 2 <= k < n. Throws `badShape`, `badOption`. */
export function* silhouettes(
  x: Matrix,
  labellings: readonly ArrayLike<number>[],
  options: SilhouetteOptions = {}
): Generator<Progress, Silhouette[]> {
  const { exactUpTo = 10_000, anchors = { count: 2_000, seed: 0 } } = options
  const ks = labellings.map((labels) => comparableSizes(labels, x.n).length)
  if (!Number.isInteger(anchors.count) || anchors.count < 2) {
    throw new EngineError('badOption', `at least 2 anchors are needed; got ${anchors.count}`, {
      name: 'anchors',
      value: anchors.count
    })
  }
  const { order } = rowOrder(x)
  const sampled = x.n > Math.max(exactUpTo, anchors.count)
  const source = random(anchors.seed).fork('silhouette')
  const seen =
    sampled && x.n > referenceRows
      ? sampleRows(x.n, Math.max(referenceRows, anchors.count), source.fork('reference')).map((i) => order[i])
      : order
  const reference = takeRows(x, seen)
  const rows = sampled
    ? sampleRows(seen.length, anchors.count, source.fork('anchors'))
    : Uint32Array.from({ length: x.n }, (_, i) => i)
  const scored = labellings.map((labels, l) => {
    const taken = Int32Array.from(seen, (i) => labels[i])
    return { labels: taken, k: ks[l], sizes: sizesIn(taken, ks[l]) }
  })
  const scores = yield* scoreRows(reference, rows, scored)
  return scored.map(({ labels, k }, l) =>
    summarise(
      scores[l],
      Int32Array.from(rows, (r) => labels[r]),
      k,
      x.n
    )
  )
}
