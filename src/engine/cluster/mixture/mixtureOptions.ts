import { EngineError } from '#engine/errors.ts'
import type { Crew } from '#engine/kernels/crew.ts'
import { type CovarianceShape, covarianceShapes } from './components.ts'

export interface MixtureOptions {
  readonly k: number
  readonly covariance: CovarianceShape
  readonly seed: number
  /** Number of starts; default 20, and up to 100 for fewer than 1,000 rows, which have many optima and cost little. */
  readonly restarts?: number
  /** Converged when an iteration adds less to the mean log-likelihood of a row; default 1e-6. */
  readonly tolerance?: number
  /** Default 500, for each start and for the settling on all rows. */
  readonly maxIterations?: number
  /** Added to every variance, in squared units of the data, above 0; default 1e-6 as scikit-learn. */
  readonly regularisation?: number
  /** Whether `probabilities` are wanted: default true. */
  readonly probabilities?: boolean
  /** The threads that do the passes over rows; the answer does not depend on their number. */
  readonly crew?: Crew
}

export const defaultRestarts = (n: number): number => Math.min(100, Math.max(20, Math.floor(20_000 / Math.max(1, n))))

export const mixtureDefaults = {
  tolerance: 1e-6,
  maxIterations: 500,
  regularisation: 1e-6,
  probabilities: true
}

/** The options of a fit apart from what it fits. */
export type Checked = Required<Omit<MixtureOptions, 'k' | 'covariance' | 'seed' | 'crew'>>

const refuse = (name: string, wanted: string, value: number | string): never => {
  throw new EngineError('badOption', `${name} is ${wanted}; got ${value}`, { name, value })
}

export const checkMixture = (ks: readonly number[], shapes: readonly CovarianceShape[], options: Checked): void => {
  const { restarts, tolerance, maxIterations, regularisation } = options
  for (const [name, values] of Object.entries({ k: ks, restarts: [restarts], maxIterations: [maxIterations] })) {
    for (const value of values) if (!Number.isInteger(value) || value < 1) refuse(name, 'a whole number from 1', value)
  }
  if (!(tolerance >= 0)) refuse('tolerance', '0 or more', tolerance)
  if (!(regularisation > 0 && regularisation < Number.POSITIVE_INFINITY)) {
    refuse('regularisation', 'a number above 0', regularisation)
  }
  for (const shape of shapes) {
    if (!covarianceShapes.includes(shape)) refuse('covariance', `one of ${covarianceShapes.join(', ')}`, shape)
  }
}
