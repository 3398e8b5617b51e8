import type { Matrix } from '#engine/linalg/matrix.ts'
import { pca } from '#engine/linalg/pca.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import { fitFast } from './fitFast.ts'
import { lookedAt } from './lookedAt.ts'
import { axesOf, drawReference } from './structure/references.ts'
import type { GapResult, GapRow } from './types.ts'

/**
 * How much closer k groups lie together than k groups of evenly spread data would: Gap(k) = mean over references of
 * log W_k - log W_k, W being the sum of squared distances to the groups' means (Tibshirani, Walther & Hastie,
 * "Estimating the number of clusters in a data set via the gap statistic", JRSS B 63, 2001, eqs. 2, 3 and section 4).
 * References are even over the box around the data along its principal axes (choice b of section 3), or normal with
 * the data's covariance. The smallest k with Gap(k) >= Gap(k + 1) - s(k + 1) is taken; 1 means no groups.
 *
 * It goes by compact groups, and against the box it takes any long-tailed cloud for groups: it votes for a number, and
 * structureTest.ts decides whether there are groups. On at most 1,000 rows. O((1 + references) K k-means).
 */
export interface GapOptions {
  /** The greatest k; fewer are tried of few different rows. */
  readonly most: number
  readonly seed: number
  /** Default 20. */
  readonly references?: number
  /** Default `box`. */
  readonly shape?: 'box' | 'normal'
  /** Default 1,000. */
  readonly mostRows?: number
}

const starts = 2

/** log W_1 … log W_K. Groups of equal rows have no spread: as little as floating point tells apart. */
const logSpreads = (x: Matrix, most: number, seed: number): Float64Array => {
  const source = random(seed).fork('gap')
  const spreads = new Float64Array(most)
  for (let k = 1; k <= most; k++) {
    const { inertia } = fitFast(x, k, source.fork(k), k === 1 ? 1 : starts)
    spreads[k - 1] = Math.log(Math.max(inertia, Number.MIN_VALUE))
  }
  return spreads
}

/** Standard deviations along the principal axes of even data over the same ranges. */
const rangesOf = (x: Matrix): Float64Array => {
  const { scores } = pca(
    x,
    Array.from({ length: x.d }, (_, j) => String(j))
  )
  return Float64Array.from({ length: x.d }, (_, c) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let at = c; at < scores.data.length; at += x.d) {
      low = Math.min(low, scores.data[at])
      high = Math.max(high, scores.data[at])
    }
    return (high - low) / Math.sqrt(12)
  })
}

const firstWithinError = (rows: readonly GapRow[]): number | null => {
  const found = rows.findIndex(
    (row, i) => i + 1 < rows.length && row.gap >= rows[i + 1].gap - rows[i + 1].standardError
  )
  return found < 0 ? null : rows[found].k
}

/** Throws `badShape`, `notFinite`, `badOption`, `noRows`. */
export function* gapStatistic(x: Matrix, options: GapOptions): Generator<Progress, GapResult> {
  const { seed, references = 20, shape = 'box', mostRows = 1000 } = options
  const source = random(seed).fork('references')
  const { rows, most } = lookedAt(x, options.most, mostRows, source.fork('rows'))
  const axes = shape === 'box' ? rangesOf(rows) : axesOf(rows)
  const drawn: Float64Array[] = []
  for (let r = 0; r < references; r++) {
    yield { phase: 'gap', done: r, total: references + 1 }
    drawn.push(logSpreads(drawReference(rows.n, axes, shape, source.fork(r)), most, seed))
  }
  yield { phase: 'gap', done: references, total: references + 1 }
  const own = logSpreads(rows, most, seed)
  const table = Array.from(own, (spread, at) => {
    const theirs = drawn.map((spreads) => spreads[at])
    const standardError = Math.sqrt(variance(theirs) * (1 + 1 / references))
    return { k: at + 1, gap: mean(theirs) - spread, standardError }
  })
  return { rows: table, k: firstWithinError(table), looked: rows.n }
}
