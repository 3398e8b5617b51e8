import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { stepLloyd } from './lloyd.ts'
import { inertiaOf, type Lloyd, startLloyd } from './lloydRun.ts'
import type { Optimum } from './searchOptimum.ts'

/**
 * A sample cannot tell optima within a per mille apart, so that some go on to all rows and the best after a few
 * iterations there is kept; those whose inertia is nearer than `alike` (relative) are too much the same to try both.
 */
const contenders = 3
const trialIterations = 2
const alike = 1e-4

const contend = (ranked: readonly Optimum[]): Float64Array[] => {
  const chosen: Optimum[] = []
  for (const optimum of ranked) {
    if (chosen.length === contenders) break
    if (chosen.every(({ inertia }) => optimum.inertia > inertia * (1 + alike))) chosen.push(optimum)
  }
  return chosen.map(({ run }) => run.centres)
}

/** The start that has come lowest after a few iterations on all rows. */
function* tryOut(
  x: Matrix,
  starts: readonly Float64Array[],
  { still, weights = null }: SettleOptions
): Generator<Progress, Lloyd> {
  let best = startLloyd(x, starts[0], weights)
  if (starts.length === 1) return best
  let least = Number.POSITIVE_INFINITY
  const total = starts.length * trialIterations
  for (let done = 0; done < total; ) {
    const run = startLloyd(x, starts[done / trialIterations], weights)
    for (let t = 0; t < trialIterations; t++, done++) {
      yield { phase: 'contenders', done, total }
      stepLloyd(run, still)
    }
    const inertia = inertiaOf(run)
    if (inertia >= least) continue
    least = inertia
    best = run
  }
  return best
}

export interface SettleOptions {
  readonly maxIterations: number
  /** Sum of squared moves of the centres that counts as standing still. */
  readonly still: number
  readonly weights?: Float64Array | null
}

/** Lloyd's iterations of a run to its end. */
export function* settleRun(run: Lloyd, { maxIterations, still }: SettleOptions): Generator<Progress, Lloyd> {
  let reached = 0
  while (!run.converged && run.iterations < maxIterations) {
    // How far the number of changing rows has come down, on a log scale.
    const left = Math.log(run.changed + 1) / Math.log(run.x.n + 1)
    reached = Math.max(reached, Math.floor(100 * (1 - left)))
    yield { phase: 'settle', done: reached, total: 100 }
    stepLloyd(run, still)
  }
  return run
}

/** The best of a sample's optima, ranked, settled on all rows `x`. O(n k d) for few iterations, then near O(n). */
export function* settleBest(x: Matrix, ranked: readonly Optimum[], options: SettleOptions): Generator<Progress, Lloyd> {
  return yield* settleRun(yield* tryOut(x, contend(ranked), options), options)
}
