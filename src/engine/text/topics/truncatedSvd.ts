import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { gram, type Sparse, times, transposedTimes } from './sparse.ts'
import { symmetricEigen } from './symmetricEigen.ts'

/**
 * The largest singular values of a sparse matrix and their vectors, by subspace iteration with Rayleigh-Ritz steps
 * (Halko, Martinsson & Tropp, "Finding structure with randomness", SIAM Review 53, 2011, algorithms 4.4 and 5.1), from a
 * start that the seed decides. Signs are left as they come. O(values x k) an iteration.
 */
export interface Svd {
  readonly k: number
  readonly values: Float64Array
  /** n x k and d x k, row-major. */
  readonly left: Float64Array
  readonly right: Float64Array
}

/** Further directions, which make the wanted ones converge sooner. */
const spare = 8
const iterations = 100
const tolerance = 1e-9

const squaredLength = (x: Float64Array, m: number, c: number): number => {
  let square = 0
  for (let p = c; p < x.length; p += m) square += x[p] * x[p]
  return square
}

/** Of a column that the others explain, only rounding is left: below this part of its squared length. */
const explained = 1e-24

/**
 * Replaces the columns of X (rows x m) by an orthonormal basis of their span, modified Gram-Schmidt done twice; a column
 * that the ones before it explain becomes 0.
 */
const orthonormalise = (x: Float64Array, m: number): void => {
  for (let c = 0; c < m; c++) {
    const before = squaredLength(x, m, c)
    for (let twice = 0; twice < 2; twice++) {
      for (let b = 0; b < c; b++) {
        let dot = 0
        for (let p = 0; p < x.length; p += m) dot += x[p + b] * x[p + c]
        for (let p = 0; p < x.length; p += m) x[p + c] -= dot * x[p + b]
      }
    }
    const square = squaredLength(x, m, c)
    const scale = square > explained * before ? 1 / Math.sqrt(square) : 0
    for (let p = c; p < x.length; p += m) x[p] *= scale
  }
}

const rotated = (x: Float64Array, m: number, by: Float64Array, k: number): Float64Array => {
  const rows = x.length / m
  const product = new Float64Array(rows * k)
  for (let i = 0; i < rows; i++) {
    for (let a = 0; a < m; a++) {
      const value = x[i * m + a]
      for (let c = 0; c < k; c++) product[i * k + c] += value * by[a * m + c]
    }
  }
  return product
}

/** `k` at most min(n, d). */
export const truncatedSvd = function* (v: Sparse, k: number, seed: number): Generator<Progress, Svd> {
  const m = Math.min(k + spare, v.n, v.d)
  const source = random(seed)
  let q: Float64Array = Float64Array.from({ length: v.d * m }, () => source.next() - 0.5)
  orthonormalise(q, m)
  let before: Float64Array = new Float64Array(m)
  for (let iteration = 0; ; iteration++) {
    yield { phase: 'directions', done: iteration, total: iterations }
    const image = times(v, q, m)
    const { values, vectors } = symmetricEigen(gram(image, m), m)
    const singular = values.map((value) => Math.sqrt(Math.max(0, value)))
    const still = singular.subarray(0, k).every((value, t) => Math.abs(value - before[t]) <= tolerance * singular[0])
    if (still || iteration === iterations) {
      const left = rotated(image, m, vectors, k)
      for (let p = 0; p < left.length; p++) left[p] = singular[p % k] > 0 ? left[p] / singular[p % k] : 0
      return { k, values: singular.slice(0, k), left, right: rotated(q, m, vectors, k) }
    }
    before = singular
    q = transposedTimes(v, image, m)
    orthonormalise(q, m)
  }
}
