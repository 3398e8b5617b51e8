import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import type { Random } from '#engine/random/random.ts'
import { seedCentres } from './kmeansSeeding.ts'
import { stepLloyd } from './lloyd.ts'
import { inertiaOf, type Lloyd, startLloyd, sumRows } from './lloydRun.ts'
import { moveSingles } from './moveSingles.ts'
import { swapCentre } from './swapCentre.ts'

/** A local optimum and its sum of squared distances. */
export interface Optimum {
  readonly run: Lloyd
  readonly inertia: number
}

export interface SearchOptions {
  readonly k: number
  readonly restarts: number
  readonly maxIterations: number
  /** Sum of squared moves of the centres that counts as standing still. */
  readonly still: number
  /** One a row; none: every row weighs 1. */
  readonly weights?: Float64Array | null
}

/** Swaps that may fail in a row before an optimum is left alone. */
const patience = 10

/** Optima within this relative distance are the same partition up to rounding. */
const same = 1e-9

/** Small data have many poor optima and cost little: all are improved there, of large data only the best. */
const finalists = (n: number, restarts: number): number => Math.min(restarts, Math.max(1, Math.floor(10_000 / n)))

/** Lloyd, then Hartigan, from given centres. */
export const settle = (x: Matrix, start: Float64Array, { maxIterations, still, weights }: SearchOptions): Optimum => {
  const run = startLloyd(x, start, weights)
  while (!run.converged && run.iterations < maxIterations) stepLloyd(run, still)
  moveSingles(run)
  sumRows(run)
  for (let q = 0; q < run.centres.length; q++) run.centres[q] = run.sums[q] / run.sizes[Math.floor(q / x.d)]
  return { run, inertia: inertiaOf(run) }
}

function* improve(
  from: Optimum,
  source: Random,
  options: SearchOptions,
  progress: Progress
): Generator<Progress, Optimum> {
  let best = from
  for (let failed = 0; failed < patience; failed++) {
    yield progress
    const next = settle(best.run.x, swapCentre(best.run, source), options)
    if (next.inertia >= best.inertia * (1 - same)) continue
    best = next
    failed = -1
  }
  return best
}

const rank = (optima: readonly Optimum[]): Optimum[] => optima.toSorted((a, b) => a.inertia - b.inertia)

/**
 * Local optima of k-means on `x`, best first: greedy k-means++ starts, each settled by Lloyd and
 * Hartigan, the best of them improved by swaps of centres. Deterministic in `x` and `source`.
 */
export function* searchOptimum(x: Matrix, source: Random, options: SearchOptions): Generator<Progress, Optimum[]> {
  const { k, restarts, weights } = options
  const improved = k > 1 ? finalists(x.n, restarts) : 0
  const total = restarts + improved
  const starts: Optimum[] = []
  for (let r = 0; r < restarts; r++) {
    yield { phase: 'restarts', done: r, total }
    starts.push(settle(x, seedCentres(x, k, source.fork(`start ${r}`), weights), options))
  }
  const found = rank(starts)
  for (let f = 0; f < improved; f++) {
    const progress = { phase: 'restarts', done: restarts + f, total }
    found[f] = yield* improve(found[f], source.fork(`swap ${f}`), options, progress)
  }
  return rank(found)
}
