import { PCA } from 'ml-pca'
import { EngineError } from '#engine/errors.ts'
import type { Crew } from '#engine/kernels/crew.ts'
import { covariance } from './covariance.ts'
import type { Matrix } from './matrix.ts'

/**
 * Principal components (Hotelling 1933; Jolliffe, Principal Component Analysis, 2002, ch. 1): the directions in which
 * customers differ most, for drawing many features on two axes. Distances on the drawing understate those in all
 * features: `share` says how much of the spread an axis holds.
 *
 * ml-pca takes the eigenvectors of our own covariance matrix (on raw rows it is far slower). The sign of a component,
 * which is arbitrary, is fixed: its largest loading is positive, the first of equals (within rounding). O(n d^2 + d^3).
 */
export interface Loading {
  readonly name: string
  readonly value: number
}

export interface Components {
  /** One row a component, strongest first, unit length: m x d. */
  readonly directions: Matrix
  /** Variance along each component, divided by n - 1. */
  readonly variances: Float64Array
  /** Parts of the whole variance, of 1; 0 where nothing varies. */
  readonly share: Float64Array
  /** Position of every row on each component, n x m, 0 being the mean. */
  readonly scores: Matrix
  /** For each component its directions by feature, largest magnitude first: what drives the axis. */
  readonly loadings: readonly (readonly Loading[])[]
}

/** Loadings whose magnitudes differ by less than this are equal. */
const even = 1e-9

/** Of smaller covariances ml-pca's eigenvalues are not numbers: they count as none. */
const leastCovariance = 1e-290

const fixSign = (direction: Float64Array): void => {
  let largest = 0
  for (let j = 1; j < direction.length; j++) {
    if (Math.abs(direction[j]) > Math.abs(direction[largest]) + even) largest = j
  }
  if (direction[largest] < 0) for (let j = 0; j < direction.length; j++) direction[j] = -direction[j]
}

const project = ({ n, d, data }: Matrix, means: Float64Array, directions: Float64Array, m: number): Float64Array => {
  const scores = new Float64Array(n * m)
  for (let i = 0; i < n; i++) {
    for (let c = 0; c < m; c++) {
      let total = 0
      for (let j = 0, p = i * d, q = c * d; j < d; j++, p++, q++) total += (data[p] - means[j]) * directions[q]
      scores[i * m + c] = total
    }
  }
  return scores
}

/**
 * The first `count` components (all by default) of `x`, whose columns carry the given names. Needs 2 rows. A crew helps
 * with many; the answer is the same without.
 */
export const pca = (x: Matrix, names: readonly string[], count = x.d, crew?: Crew): Components => {
  const { n, d } = x
  if (names.length !== d) {
    throw new EngineError('badShape', `${d} columns need ${d} names; got ${names.length}`, { d, got: names.length })
  }
  if (!Number.isInteger(count) || count < 1) {
    throw new EngineError('badOption', `at least 1 component is needed; got ${count}`, { name: 'count', value: count })
  }
  const { means, covariances } = covariance(x, crew)
  const rows = Array.from({ length: d }, (_, a) =>
    Array.from(covariances.subarray(a * d, a * d + d), (value) => (Math.abs(value) < leastCovariance ? 0 : value))
  )
  const model = new PCA(rows, { isCovarianceMatrix: true })
  const vectors = model.getEigenvectors()
  const variances = Float64Array.from(model.getEigenvalues(), (value) => Math.max(0, value))
  const total = variances.reduce((sum, value) => sum + value, 0)
  const m = Math.min(count, d)
  const directions = new Float64Array(m * d)
  const loadings: Loading[][] = []
  for (let c = 0; c < m; c++) {
    const direction = directions.subarray(c * d, c * d + d)
    for (let j = 0; j < d; j++) direction[j] = vectors.get(j, c)
    fixSign(direction)
    const named = names.map((name, j) => ({ name, value: direction[j] }))
    loadings.push(named.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)))
  }
  return {
    directions: { n: m, d, data: directions },
    variances: variances.slice(0, m),
    share: variances.slice(0, m).map((value) => (total > 0 ? value / total : 0)),
    scores: { n, d: m, data: project(x, means, directions, m) },
    loadings
  }
}
