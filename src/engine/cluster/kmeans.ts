import { EngineError } from '#engine/errors.ts'
import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { type Random, random } from '#engine/random/random.ts'
import { variance } from '#engine/stats/moments.ts'
import { canonicalOrder } from './canonical.ts'
import { inertiaOf, type Lloyd, sumRows } from './lloydRun.ts'
import { searchOptimum } from './searchOptimum.ts'
import { settleBest } from './settleBest.ts'

/**
 * k-means: k segments such that customers are as near as possible to the centre of their segment (least sum of squared
 * distances, "inertia"). Good for compact groups of similar spread on comparable scales (see stats/prepare.ts); not
 * for elongated or nested shapes, nor for features of very different units.
 *
 * Starts by greedy k-means++ (kmeansSeeding.ts), Lloyd's iterations (lloyd.ts), single moves (moveSingles.ts), swaps
 * (swapCentre.ts). Beyond 16,384 rows the search runs on so many of them, evenly spread, and the best optima settle on
 * all rows. Rows are first put in order of their values, so that the answer does not depend on how they arrived.
 * Cost: restarts x O(min(n, 16384) k d) a pass, then O(n k d) for few passes and O(n) for the rest; memory 2 n d.
 */
export interface KMeansOptions {
  readonly k: number
  /** Number of starts; default 20. More find better optima, seldom beyond. */
  readonly restarts?: number
  readonly seed: number
  /** Default 300, for each start and for the settling on all rows. */
  readonly maxIterations?: number
  /**
   * The run has converged when no row changes its segment, or when the centres' squared moves sum to at most this
   * times the mean variance of the columns (scikit-learn's `tol`). Default 0: only the former.
   */
  readonly tolerance?: number
}

export interface KMeansResult {
  /** Segment of each row: 0 is the largest. */
  readonly labels: Int32Array
  /** k x d; row c is the mean of the rows labelled c. */
  readonly centres: Matrix
  /** Sum of squared distances of rows from the centre of their segment. */
  readonly inertia: number
  readonly sizes: Int32Array
  /** Iterations of the winning start, those on all rows if there was a sample. */
  readonly iterations: number
  readonly converged: boolean
}

/** Rows that the search for good optima sees at most. */
export const searchRows = 16_384

const check = (x: Matrix, options: Required<KMeansOptions>): void => {
  matrix(x.n, x.d, x.data)
  const { k, restarts, maxIterations, tolerance } = options
  for (const [name, value] of Object.entries({ k, restarts, maxIterations })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new EngineError('badOption', `${name} is a whole number from 1; got ${value}`, { name, value })
    }
  }
  if (!(tolerance >= 0)) {
    throw new EngineError('badOption', `tolerance is 0 or more; got ${tolerance}`, {
      name: 'tolerance',
      value: tolerance
    })
  }
}

const meanVariance = ({ n, d, data }: Matrix): number => {
  let total = 0
  for (let j = 0; j < d; j++) total += variance(Float64Array.from({ length: n }, (_, i) => data[i * d + j]))
  return total / d
}

/** Names segments canonically and gives every row its label back in the order of arrival. */
const finish = (run: Lloyd, order: Uint32Array): KMeansResult => {
  const { x, k } = run
  const { d } = x
  sumRows(run)
  const means = run.sums.map((total, q) => total / run.sizes[Math.floor(q / d)])
  const inertia = inertiaOf({ x, labels: run.labels, centres: means })
  const names = canonicalOrder(run.sizes, means, d)
  const nameOf = new Int32Array(k)
  names.forEach((c, name) => {
    nameOf[c] = name
  })
  const labels = new Int32Array(x.n)
  for (let i = 0; i < x.n; i++) labels[order[i]] = nameOf[run.labels[i]]
  return {
    labels,
    centres: takeRows({ n: k, d, data: means }, names),
    inertia,
    sizes: Int32Array.from(names, (c) => run.sizes[c]),
    iterations: run.iterations,
    converged: run.converged
  }
}

/** The rows that are searched: a sample of many, unless so many are the same that the sample lacks k different ones. */
const searched = (sorted: Matrix, k: number, source: Random): Matrix => {
  if (sorted.n <= searchRows) return sorted
  const sample = takeRows(sorted, sampleRows(sorted.n, searchRows, source))
  return rowOrder(sample).distinct < k ? sorted : sample
}

function* findRun(sorted: Matrix, source: Random, options: Required<KMeansOptions>): Generator<Progress, Lloyd> {
  const { k, restarts, maxIterations, tolerance } = options
  const still = tolerance > 0 ? tolerance * meanVariance(sorted) : 0
  const seen = searched(sorted, k, source.fork('sample'))
  const optima = yield* searchOptimum(seen, source, { k, restarts, maxIterations, still })
  if (seen === sorted) return optima[0].run
  return yield* settleBest(sorted, optima, { maxIterations, still })
}

/** Throws `tooFewDifferentRows` where k is more than the rows that differ, `notFinite`, `badShape`, `badOption`. */
export function* kmeans(x: Matrix, options: KMeansOptions): Generator<Progress, KMeansResult> {
  const all = { restarts: 20, maxIterations: 300, tolerance: 0, ...options }
  check(x, all)
  yield { phase: 'order', done: 0, total: 1 }
  const { order, distinct } = rowOrder(x)
  if (all.k > distinct) {
    throw new EngineError(
      'tooFewDifferentRows',
      `${all.k} segments need at least ${all.k} different customers; ${distinct} were left`,
      { needed: all.k, got: distinct }
    )
  }
  const run = yield* findRun(takeRows(x, order), random(all.seed).fork('kmeans').fork(all.k), all)
  return finish(run, order)
}
