import type { Progress } from '#engine/progress.ts'
import type { Components } from './components.ts'
import { factorise } from './factors.ts'
import { maximise } from './maximisation.ts'
import { sumPass } from './pass.ts'
import type { SharedRows } from './sharedRows.ts'

export interface EmOptions {
  /** Added to every variance; above 0. */
  readonly regularisation: number
  /** Converged when an iteration adds less than this to the mean log-likelihood of a row. */
  readonly tolerance: number
  readonly maxIterations: number
}

export interface EmRun {
  readonly components: Components
  /** Log-likelihood of all rows before each iteration: never falls, but for the regularisation. */
  readonly trace: readonly number[]
  readonly converged: boolean
}

/**
 * Expectation-maximisation (Dempster, Laird & Rubin 1977) from the components `start` until the log-likelihood stands
 * still. O(n k d^2) an iteration, O(n k d) without correlations.
 */
export function* em(x: SharedRows, start: Components, options: EmOptions, phase: string): Generator<Progress, EmRun> {
  const { regularisation, tolerance, maxIterations } = options
  const trace: number[] = []
  let components = start
  let converged = false
  while (!converged && trace.length < maxIterations) {
    const step = { phase, done: trace.length, total: maxIterations }
    const sums = yield* sumPass(x, factorise(components), step)
    const logLikelihood = sums[sums.length - 1]
    converged = trace.length > 0 && Math.abs(logLikelihood - trace[trace.length - 1]) < tolerance * x.n
    components = maximise(components, sums, regularisation)
    trace.push(logLikelihood)
  }
  return { components, trace, converged }
}
