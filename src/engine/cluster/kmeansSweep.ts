import { EngineError } from '#engine/errors.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import { bootstrapRuns } from '#engine/kernels/kmeans/bootstrapRuns.ts'
import type { Stop } from '#engine/kernels/kmeans/lloydAlone.ts'
import { loadRows, placeRows } from '#engine/kernels/kmeans/loadRows.ts'
import { type Found, searchRuns } from '#engine/kernels/kmeans/searchRuns.ts'
import { orderLoaded } from '#engine/kernels/rowOrder/orderLoaded.ts'
import { told } from '#engine/kernels/told.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { coreSet } from './coreSet.ts'
import { kernelsKnow } from './kmeansLarge.ts'
import { needDifferent, planKMeans } from './kmeansOptions.ts'
import { type KMeansResult, nameSegments } from './kmeansResult.ts'
import { middle, sampled, type WeightedRows } from './kmeansSample.ts'
import { contend, settleLoaded } from './kmeansSettle.ts'

/**
 * k-means for several numbers of segments at once: rows are put in order and loaded once, the search for good optima
 * runs on a core-set of about 4,096 weighted points (coreSet.ts) for all of them together, and the best of each k
 * settle on all rows. Bootstraps draw other weights for the points. Inertias come within a per mille of those of a
 * search on all rows; for a single k, kmeans.ts comes nearer. O(ks restarts 4096 k d) a pass, then as kmeans.ts.
 */
export interface SweepOptions {
  /** Numbers of segments, each below 255. */
  readonly ks: readonly number[]
  /** Number of starts for each k; default 40. */
  readonly restarts?: number
  readonly seed: number
  /** Resamplings for each k; default 0. */
  readonly bootstraps?: number
  /** Threads that help; the answer is the same without. */
  readonly crew?: Crew
}

export interface SweepFit {
  readonly k: number
  readonly fit: KMeansResult
  /**
   * Adjusted Rand index of each bootstrap with the best on the core-set: how stable so many segments are. It is within
   * some .04 to .08 of that on all rows. NaN for a bootstrap in which fewer than k rows differ.
   */
  readonly agreements: Float64Array
}

const corePoints = 4096
/** Rows that the core-set stands for, at most. */
const coreRows = 65_536
/** On all rows hundreds of iterations cost little, once few rows change. */
const maxIterations = 1000
/** Swaps of centres that may fail in a row before an optimum is left alone: they cost little on a core-set. */
const patience = 20
/** Squared moves of centres at which a run on the core-set stands still, in mean variances of the columns. */
const coreTolerance = 1e-4

const check = (x: Matrix, { ks, seed, restarts = 40, bootstraps = 0 }: SweepOptions): void => {
  for (const k of ks) {
    planKMeans({ n: 0, d: x.d, data: new Float64Array(0) }, { k, seed, restarts })
    if (!kernelsKnow(k)) {
      throw new EngineError('badOption', `k is at most 254; got ${k}`, { name: 'k', value: k })
    }
  }
  if (ks.length === 0 || !Number.isInteger(bootstraps) || bootstraps < 0) {
    throw new EngineError('badOption', `bootstraps is 0 or more, for at least one k; got ${bootstraps}`, {
      name: 'bootstraps',
      value: bootstraps
    })
  }
  matrix(x.n, x.d, x.data)
}

const meanSpread = ({ n, d, data }: Matrix): number => {
  const means = middle({ n, d, data })
  let total = 0
  for (let i = 0, p = 0; i < n; i++) for (let j = 0; j < d; j++, p++) total += (data[p] - means[j]) ** 2
  return total / (n * d)
}

/** The points that are searched: all rows in order where they are few. */
function* pointsOf(x: Matrix, order: Uint32Array, seed: number): Generator<Progress, WeightedRows> {
  const seen = sampled({ x, weights: null }, order, coreRows, random(seed).fork('sweep').fork('sample'))
  if (x.n <= corePoints) return seen
  const { centres, weights } = yield* coreSet(seen.x, corePoints)
  return { x: centres, weights }
}

/** What the core-set says: optima of each k, best first, and how stable the best are. */
function* searchCore(
  crew: Crew,
  points: WeightedRows,
  { ks, restarts = 40, seed, bootstraps = 0 }: SweepOptions
): Generator<Progress, { found: Map<number, Found[]>; agreements: Map<number, Float64Array> }> {
  const { memory } = crew
  const mark = memory.mark()
  const rows = yield* loadRows(crew, points.x, middle(points.x), points.weights)
  const stop = { maxIterations, still: coreTolerance * meanSpread(points.x) }
  const found = yield* searchRuns(crew, rows, { ks, restarts, seed, patience, ...stop })
  const best = ks.map((k) => found.get(k)![0])
  const agreements = yield* bootstrapRuns(crew, rows, best, { bootstraps, seed, ...stop })
  memory.release(mark)
  return { found, agreements }
}

/** One answer for each of `ks`, in their order. Throws `tooFewDifferentRows`, `notFinite`, `badShape`, `badOption`. */
export function* kmeansSweep(x: Matrix, options: SweepOptions): Generator<Progress, SweepFit[]> {
  check(x, options)
  const { ks, seed, crew = soloCrew() } = options
  yield { phase: 'order', done: 0, total: 1 }
  const { memory } = crew
  const mark = memory.mark()
  try {
    const placed = placeRows(crew, x)
    const { order, distinct } = orderLoaded(crew, placed, x.n, x.d)
    needDifferent(Math.max(...ks), distinct)
    const points = yield* pointsOf(x, order, seed)
    const { found, agreements } = yield* searchCore(crew, points, options)
    const rows = yield* loadRows(crew, x, middle(points.x), null, placed)
    const fits: SweepFit[] = []
    const stop: Stop = { maxIterations, still: 0 }
    for (const [q, k] of ks.entries()) {
      const starts = contend(found.get(k)!).map(({ centres }) => centres)
      const progress = { phase: 'settle', done: q, total: ks.length }
      const fit = yield* told(settleLoaded(crew, rows, starts, stop), () => progress)
      fits.push({ k, fit: nameSegments(fit, x.d, null), agreements: agreements.get(k)! })
    }
    return fits
  } finally {
    memory.release(mark)
  }
}
