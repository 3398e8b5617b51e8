import { EngineError } from '#engine/errors.ts'
import { packedLength, unpack } from '#engine/linalg/cholesky.ts'
import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { type Components, type CovarianceShape, isDiagonal, spreadLength } from './components.ts'
import { factorise } from './factors.ts'
import { logDensities } from './logDensities.ts'

/** A fitted mixture of k normal distributions in d features: what new rows are judged by. */
export interface MixtureModel {
  readonly covariance: CovarianceShape
  /** k, sum 1. */
  readonly weights: Float64Array
  /** k x d. */
  readonly means: Matrix
  /** Row-major: k x d x d where full, d x d where tied, k x d where diagonal, k where spherical. */
  readonly covariances: Float64Array
}

/** The components in the order `names`. */
export const modelOf = (components: Components, names: readonly number[]): MixtureModel => {
  const { shape, k, d, weights, means, spreads } = components
  const length = spreadLength(shape, d)
  const of = (c: number) => spreads.subarray(c * length, (c + 1) * length)
  const kept = shape === 'tied' ? [0] : names
  const parts = kept.map((c) => {
    if (shape === 'spherical') return of(c).subarray(0, 1)
    return shape === 'diagonal' ? of(c) : unpack(of(c), d)
  })
  return {
    covariance: shape,
    weights: Float64Array.from(names, (c) => weights[c]),
    means: takeRows({ n: k, d, data: means }, names),
    covariances: Float64Array.from(parts.flatMap((part) => Array.from(part)))
  }
}

/** Rows between two yields. */
const block = 16_384

const componentsOf = ({ covariance: shape, weights, means, covariances }: MixtureModel): Components => {
  const [k, d] = [means.n, means.d]
  const length = spreadLength(shape, d)
  const spreads = new Float64Array(k * length)
  for (let c = 0; c < k; c++) {
    if (isDiagonal(shape)) {
      for (let j = 0; j < d; j++) spreads[c * d + j] = covariances[shape === 'diagonal' ? c * d + j : c]
      continue
    }
    const from = shape === 'full' ? c * d * d : 0
    for (let a = 0; a < d; a++) {
      for (let b = 0; b <= a; b++) spreads[c * length + packedLength(a) + b] = covariances[from + a * d + b]
    }
  }
  return { shape, k, d, weights, means: means.data, spreads }
}

/**
 * How probably each row belongs to each component (Bishop 2006, eq. 9.23), n x k row-major, rows summing to 1 within
 * float32. For rows that the mixture was not fitted to as well: they should be prepared in the same way.
 */
export function* memberships(x: Matrix, model: MixtureModel): Generator<Progress, Float32Array> {
  matrix(x.n, x.d, x.data)
  if (x.d !== model.means.d) {
    throw new EngineError('badShape', `the mixture is of ${model.means.d} features; the rows have ${x.d}`, {
      d: model.means.d,
      got: x.d
    })
  }
  const factors = factorise(componentsOf(model))
  const { k } = factors
  const logs = new Float64Array(k)
  const away = new Float64Array(k * x.d)
  const probabilities = new Float32Array(x.n * k)
  for (let i = 0, p = 0; i < x.n; i++) {
    if (i % block === 0) yield { phase: 'memberships', done: i, total: x.n }
    const density = logDensities(x, i, factors, logs, away)
    for (let c = 0; c < k; c++, p++) probabilities[p] = Math.exp(logs[c] - density)
  }
  return probabilities
}
