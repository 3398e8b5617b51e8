import { EngineError } from '#engine/errors.ts'
import { type ShiftedProducts, shiftedProducts } from '#engine/kernels/covariance/shiftedProducts.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import type { Matrix } from './matrix.ts'

export interface Covariance {
  readonly means: Float64Array
  /** d x d, row-major, divided by n - 1 as scikit-learn's PCA. */
  readonly covariances: Float64Array
}

/** Rows from which the kernels are worth the copy. */
const manyRows = 20_000

/** The middle of a few rows' values in each column: near the mean, and one that occurs, so that a constant is met. */
const typicalRow = ({ n, d, data }: Matrix): Float64Array =>
  Float64Array.from({ length: d }, (_, j) => {
    const few = Float64Array.from({ length: Math.min(n, 9) }, (_, s) => data[Math.floor((s * n) / 9) * d + j])
    return few.sort()[few.length >> 1]
  })

/** The twin of the kernels. */
export const plainProducts = ({ n, d, data }: Matrix, shift: Float64Array): ShiftedProducts => {
  const sums = new Float64Array(d)
  const products = new Float64Array(d * d)
  const away = new Float64Array(d)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) {
      away[j] = data[p] - shift[j]
      sums[j] += away[j]
    }
    for (let a = 0; a < d; a++) for (let b = a; b < d; b++) products[a * d + b] += away[a] * away[b]
  }
  return { sums, products }
}

const meansOf = ({ n, d, data }: Matrix): Float64Array => {
  const means = new Float64Array(d)
  for (let i = 0, p = 0; i < n; i++) for (let j = 0; j < d; j++, p++) means[j] += data[p]
  return means.map((total) => total / n)
}

/**
 * Means of the columns, and their covariances (Chan, Golub & LeVeque 1983, eq. 1.7: products of differences from a
 * point near the mean, less what its distance from the mean brings in). O(n d^2).
 */
export const covariance = (x: Matrix, crew?: Crew): Covariance => {
  const { n, d } = x
  if (n < 2) throw new EngineError('noRows', `a covariance needs at least 2 rows; got ${n}`, { needed: 2, got: n })
  const isLarge = n >= manyRows
  const shift = isLarge ? typicalRow(x) : meansOf(x)
  const { sums, products } = isLarge ? shiftedProducts(crew ?? soloCrew(), x, shift) : plainProducts(x, shift)
  const means = shift.map((value, j) => value + sums[j] / n)
  const covariances = new Float64Array(d * d)
  for (let a = 0; a < d; a++) {
    for (let b = a; b < d; b++) {
      const value = (products[a * d + b] - (sums[a] * sums[b]) / n) / (n - 1)
      covariances[a * d + b] = a === b ? Math.max(0, value) : value
      covariances[b * d + a] = covariances[a * d + b]
    }
  }
  return { means, covariances }
}
