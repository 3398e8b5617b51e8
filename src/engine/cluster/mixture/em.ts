import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import type { Components } from './components.ts'
import { sumRows, sumsLength } from './expectation.ts'
import { factorise } from './factors.ts'
import { maximise } from './maximisation.ts'

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

/** Rows between two yields. */
const block = 16_384

function* pass(x: Matrix, components: Components, progress: Progress) {
  const factors = factorise(components)
  const sums = new Float64Array(components.k * sumsLength(factors))
  let logLikelihood = 0
  for (let from = 0; from < x.n; from += block) {
    yield progress
    logLikelihood += sumRows(x, from, Math.min(x.n, from + block), factors, sums)
  }
  return { sums, logLikelihood }
}

/**
 * Expectation-maximisation (Dempster, Laird & Rubin 1977) from the components `start` until the log-likelihood stands
 * still. O(n k d^2) an iteration, O(n k d) without correlations.
 */
export function* em(x: Matrix, start: Components, options: EmOptions, phase: string): Generator<Progress, EmRun> {
  const { regularisation, tolerance, maxIterations } = options
  const trace: number[] = []
  let components = start
  let converged = false
  while (!converged && trace.length < maxIterations) {
    const progress = { phase, done: trace.length, total: maxIterations }
    const { sums, logLikelihood } = yield* pass(x, components, progress)
    converged = trace.length > 0 && Math.abs(logLikelihood - trace[trace.length - 1]) < tolerance * x.n
    components = maximise(components, sums, regularisation)
    trace.push(logLikelihood)
  }
  return { components, trace, converged }
}
