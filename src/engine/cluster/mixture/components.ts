import { packedLength } from '#engine/linalg/cholesky.ts'

/** What the components' covariances may be: any; one for all; without correlations; the same in every direction. */
export const covarianceShapes = ['full', 'tied', 'diagonal', 'spherical'] as const
export type CovarianceShape = (typeof covarianceShapes)[number]

/** The components of a mixture while it is fitted, in no particular order. */
export interface Components {
  readonly shape: CovarianceShape
  readonly k: number
  readonly d: number
  /** Mixing proportions, sum 1. */
  readonly weights: Float64Array
  /** k x d. */
  readonly means: Float64Array
  /**
   * A covariance for each component, whatever the shape: for full and tied its packed lower triangle, for diagonal and
   * spherical the d variances. k x `spreadLength`.
   */
  readonly spreads: Float64Array
}

export const isDiagonal = (shape: CovarianceShape): boolean => shape === 'diagonal' || shape === 'spherical'

export const spreadLength = (shape: CovarianceShape, d: number): number => (isDiagonal(shape) ? d : packedLength(d))

/** The covariance of component `c` as a packed lower triangle. */
export const packedCovariance = ({ shape, d, spreads }: Components, c: number): Float64Array => {
  const length = spreadLength(shape, d)
  const spread = spreads.slice(c * length, (c + 1) * length)
  if (!isDiagonal(shape)) return spread
  const packed = new Float64Array(packedLength(d))
  for (let j = 0; j < d; j++) packed[packedLength(j) + j] = spread[j]
  return packed
}
