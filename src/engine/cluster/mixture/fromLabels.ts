import type { Matrix } from '#engine/linalg/matrix.ts'
import { type Components, type CovarianceShape, isDiagonal, spreadLength } from './components.ts'
import { maximise } from './maximisation.ts'

/** The components of a partition of `x`: an M step in which every row belongs to its label alone. O(n d^2). */
export const fromLabels = (
  x: Matrix,
  labels: Int32Array,
  k: number,
  shape: CovarianceShape,
  regularisation: number
): Components => {
  const { n, d, data } = x
  const stride = 1 + d + spreadLength(shape, d)
  const diagonal = isDiagonal(shape)
  const means = new Float64Array(k * d)
  const sums = new Float64Array(k * stride)
  for (let i = 0, p = 0; i < n; i++) {
    sums[labels[i] * stride]++
    for (let j = 0; j < d; j++, p++) means[labels[i] * d + j] += data[p]
  }
  for (let q = 0; q < means.length; q++) means[q] /= Math.max(1, sums[Math.floor(q / d) * stride])
  for (let i = 0; i < n; i++) {
    const from = labels[i] * d
    let p = labels[i] * stride + 1 + d
    for (let j = 0; j < d; j++) {
      const away = data[i * d + j] - means[from + j]
      for (let b = diagonal ? j : 0; b <= j; b++, p++) sums[p] += away * (data[i * d + b] - means[from + b])
    }
  }
  const nowhere: Components = {
    shape,
    k,
    d,
    weights: new Float64Array(k),
    means,
    spreads: new Float64Array(k * spreadLength(shape, d))
  }
  return maximise(nowhere, sums, regularisation)
}
