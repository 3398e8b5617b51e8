import { soloCrew } from '#engine/kernels/crew.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { variance } from '#engine/stats/moments.ts'
import { fitLarge, kernelsKnow, searched, searchRows } from './kmeansLarge.ts'
import { type KMeansOptions, type KMeansPlan, needDifferent, planKMeans } from './kmeansOptions.ts'
import { type Fit, type KMeansResult, nameSegments } from './kmeansResult.ts'
import { pick, type WeightedRows } from './kmeansSample.ts'
import { inertiaOf, type Lloyd, startLloyd, sumRows } from './lloydRun.ts'
import { searchOptimum } from './searchOptimum.ts'
import { settleBest, settleRun } from './settleBest.ts'

export type { KMeansOptions } from './kmeansOptions.ts'
export type { KMeansResult } from './kmeansResult.ts'

/**
 * k-means: k segments such that customers are as near as possible to the centre of their segment (least sum of squared
 * distances, "inertia"). Good for compact groups of similar spread on comparable scales (see stats/prepare.ts); not
 * for elongated or nested shapes, nor for features of very different units.
 *
 * Starts by greedy k-means++ (kmeansSeeding.ts), Lloyd's iterations (lloyd.ts), single moves (moveSingles.ts), swaps
 * (swapCentre.ts). Beyond 4,096 rows kernels do the same on the threads of a crew (kernels/kmeans); beyond 16,384 the
 * search runs on so many of them, evenly spread, and its best optima settle on all rows. The search sees rows in order
 * of their values, and sums over all rows are exact, so that the answer does not depend on how rows arrived.
 * Cost: restarts x O(min(n, 16384) k d) a pass, then O(n k d) for few passes and O(n) for the rest; memory 2 n d.
 */

/** Rows up to which plain TypeScript is as fast. */
const smallRows = 4096

const meanVariance = ({ n, d, data }: Matrix): number => {
  let total = 0
  for (let j = 0; j < d; j++) total += variance(Float64Array.from({ length: n }, (_, i) => data[i * d + j]))
  return total / d
}

/** A run as it ends: its centres are the means of its rows. */
const fitOf = (run: Lloyd): Fit => {
  const { x, labels, weights, iterations, converged } = run
  sumRows(run)
  const centres = run.sums.map((total, q) => total / run.sizes[Math.floor(q / x.d)])
  return { labels, centres, inertia: inertiaOf({ x, labels, centres, weights }), iterations, converged }
}

/** The best run that one thread can find without kernels, on the rows in the given order. */
function* fitPlainly(
  rows: WeightedRows,
  order: Uint32Array,
  plan: KMeansPlan,
  still: number
): Generator<Progress, Fit> {
  const { k, restarts, seed, maxIterations, start } = plan
  const { x, weights } = pick(rows, order)
  const options = { k, restarts, maxIterations, still }
  if (start) return fitOf(yield* settleRun(startLloyd(x, start.data, weights), options))
  const source = random(seed).fork('kmeans').fork(k)
  const seen = x.n > searchRows ? searched(rows, order, k, seed) : { x, weights }
  const optima = yield* searchOptimum(seen.x, source, { ...options, weights: seen.weights })
  if (seen.x.n === x.n) return fitOf(optima[0].run)
  return fitOf(yield* settleBest(x, optima, { ...options, weights }))
}

/** Throws `tooFewDifferentRows` where k is more than the rows that differ, `notFinite`, `badShape`, `badOption`. */
export function* kmeans(x: Matrix, options: KMeansOptions): Generator<Progress, KMeansResult> {
  const plan = planKMeans(x, options)
  const { k, tolerance } = plan
  yield { phase: 'order', done: 0, total: 1 }
  const still = tolerance > 0 ? tolerance * meanVariance(x) : 0
  const rows = { x, weights: plan.weights }
  if (x.n > smallRows && kernelsKnow(k)) {
    const large = yield* fitLarge(options.crew ?? soloCrew(), rows, plan, still)
    if (!('run' in large)) return nameSegments(large, x.d, null)
    return nameSegments({ ...fitOf(large.run), iterations: large.iterations }, x.d, large.order)
  }
  const { order, distinct } = rowOrder(x)
  needDifferent(k, distinct)
  return nameSegments(yield* fitPlainly(rows, order, plan, still), x.d, order)
}
