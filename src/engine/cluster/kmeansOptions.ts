import { EngineError } from '#engine/errors.ts'
import type { Crew } from '#engine/kernels/crew.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'

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
  /** Centres to go on from, k x d, instead of a search: one run of Lloyd's iterations. */
  readonly start?: Matrix
  /** What each row counts for, above 0; default 1 each. */
  readonly weights?: Float64Array
  /** Threads that help; the answer is the same without. */
  readonly crew?: Crew
}

/** Options with every default filled in. */
export interface KMeansPlan {
  readonly k: number
  readonly restarts: number
  readonly seed: number
  readonly maxIterations: number
  readonly tolerance: number
  readonly start: Matrix | null
  readonly weights: Float64Array | null
}

const checkStart = ({ n, d, data }: Matrix, k: number, columns: number): void => {
  matrix(n, d, data)
  if (n === k && d === columns) return
  throw new EngineError('badShape', `${k} starting centres of ${columns} columns are needed; got ${n} x ${d}`, {
    n: k,
    d: columns,
    got: n * d
  })
}

const checkWeights = (weights: Float64Array, n: number): void => {
  if (weights.length !== n) {
    throw new EngineError('badShape', `${n} rows need ${n} weights; got ${weights.length}`, {
      n,
      d: 1,
      got: weights.length
    })
  }
  const bad = weights.findIndex((weight) => !(weight > 0 && weight < Number.POSITIVE_INFINITY))
  if (bad < 0) return
  throw new EngineError('badOption', `a weight is above 0; that of row ${bad} is ${weights[bad]}`, {
    name: 'weights',
    value: weights[bad]
  })
}

/** Throws `tooFewDifferentRows` where k is more than the rows that differ. */
export const needDifferent = (k: number, distinct: number): void => {
  if (k <= distinct) return
  throw new EngineError(
    'tooFewDifferentRows',
    `${k} segments need at least ${k} different customers; ${distinct} were left`,
    { needed: k, got: distinct }
  )
}

/** Checks rows and options. Throws `badShape`, `notFinite`, `badOption`. */
export const planKMeans = (x: Matrix, options: KMeansOptions): KMeansPlan => {
  matrix(x.n, x.d, x.data)
  const { k, seed, restarts = 20, maxIterations = 300, tolerance = 0, start = null, weights = null } = options
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
  if (start) checkStart(start, k, x.d)
  if (weights) checkWeights(weights, x.n)
  return { k, seed, restarts, maxIterations, tolerance, start, weights }
}
