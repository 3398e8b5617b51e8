import { cholesky, invertLower, packedLength } from '#engine/linalg/cholesky.ts'
import { type Components, isDiagonal, packedCovariance, spreadLength } from './components.ts'

/**
 * What the log-density of a row needs of the components: log(w N(x | mean, covariance)) = log - |W (x - mean)|^2 / 2,
 * where W is the inverse of the covariance's Cholesky factor.
 */
export interface Factors {
  readonly diagonal: boolean
  readonly k: number
  readonly d: number
  readonly means: Float64Array
  /** k. */
  readonly logs: Float64Array
  /** W: k packed lower triangles, or k x d inverse standard deviations where `diagonal`. */
  readonly inverses: Float64Array
}

/** The weight of a component that has lost all its rows: its logarithm must stay finite. */
const leastWeight = 1e-300

/**
 * The factor of a covariance; where rounding has left that indefinite (a component on a flat, far from its former
 * mean), of one with as little added to the diagonal as makes it definite.
 */
const factor = (covariance: Float64Array, d: number): Float64Array => {
  let trace = 0
  for (let j = 0; j < d; j++) trace += Math.abs(covariance[packedLength(j) + j])
  const tried = covariance.slice()
  for (let added = Math.max(trace, Number.MIN_VALUE) * 1e-14; ; added *= 10) {
    const lower = cholesky(tried, d)
    if (lower) return lower
    for (let j = 0; j < d; j++) tried[packedLength(j) + j] += added
  }
}

/** O(k d^3), or O(k d) without correlations. */
export const factorise = (components: Components): Factors => {
  const { shape, k, d, weights, means, spreads } = components
  const length = spreadLength(shape, d)
  const diagonal = isDiagonal(shape)
  const logs = new Float64Array(k)
  const inverses = new Float64Array(k * length)
  const place = (c: number, inverse: Float64Array): void => {
    inverses.set(inverse, c * length)
    logs[c] = Math.log(Math.max(weights[c], leastWeight)) - (d / 2) * Math.log(2 * Math.PI)
    for (let j = 0; j < d; j++) logs[c] += Math.log(inverse[diagonal ? j : packedLength(j) + j])
  }
  for (let c = 0; c < k; c++) {
    if (diagonal)
      place(
        c,
        spreads.subarray(c * length, (c + 1) * length).map((variance) => 1 / Math.sqrt(variance))
      )
    else if (shape === 'tied' && c > 0) place(c, inverses.slice(0, length))
    else place(c, invertLower(factor(packedCovariance(components, c), d), d))
  }
  return { diagonal, k, d, means, logs, inverses }
}
