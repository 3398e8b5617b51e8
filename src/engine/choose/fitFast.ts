import { seedCentres } from '#engine/cluster/kmeansSeeding.ts'
import { stepLloyd } from '#engine/cluster/lloyd.ts'
import { inertiaOf, type Lloyd, startLloyd } from '#engine/cluster/lloydRun.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Random } from '#engine/random/random.ts'

/**
 * A plain k-means for the many fits of tests against reference data: the best of a few starts, settled by Lloyd alone.
 * Needs k different rows. O(starts n k d) an iteration.
 */
export interface FastFit {
  readonly labels: Int32Array
  /** k x d. */
  readonly centres: Float64Array
  readonly inertia: number
}

const mostIterations = 50

export const fitFast = (x: Matrix, k: number, source: Random, starts = 4): FastFit => {
  let best: FastFit | undefined
  for (let s = 0; s < starts; s++) {
    const run: Lloyd = startLloyd(x, seedCentres(x, k, source.fork(s)))
    while (!run.converged && run.iterations < mostIterations) stepLloyd(run)
    const inertia = inertiaOf(run)
    if (!best || inertia < best.inertia) best = { labels: run.labels, centres: run.centres, inertia }
  }
  return best as FastFit
}
