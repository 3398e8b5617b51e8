import { PCA } from 'ml-pca'
import { cholesky, invertLower, packedLength, unpack } from '#engine/linalg/cholesky.ts'
import { type Components, packedCovariance } from './components.ts'

/**
 * Components that are an artefact: the likelihood of a mixture has no upper bound, as a component may shrink onto a few
 * rows or onto a flat (McLachlan & Peel, Finite Mixture Models, 2000, section 3.8). A component is degenerate where, in
 * some direction, its variance is less than a thousandth of that of all rows and either nothing but the regularisation
 * is left of it, or the component has fewer than 2 (d + 1) rows. Measured against the covariance of all rows, so that
 * neither units nor columns without any spread play a part.
 */
const narrow = 1e-3

/** Of what `all` varies in a direction, the least part that `covariance` has, and how much of that is regularisation. */
const narrowest = (covariance: Float64Array, inverse: Float64Array, d: number, regularisation: number) => {
  const square = unpack(covariance, d)
  const half = new Float64Array(d * d)
  for (let a = 0; a < d; a++) {
    for (let b = 0; b < d; b++) {
      for (let m = 0; m <= a; m++) half[a * d + b] += inverse[packedLength(a) + m] * square[m * d + b]
    }
  }
  const relative = Array.from({ length: d }, (_, a) =>
    Array.from({ length: d }, (_, b) => {
      let total = 0
      for (let m = 0; m <= b; m++) total += half[a * d + m] * inverse[packedLength(b) + m]
      return total
    })
  )
  for (let a = 0; a < d; a++) for (let b = 0; b < a; b++) relative[a][b] = relative[b][a]
  const model = new PCA(relative, { isCovarianceMatrix: true })
  const vector = model.getEigenvectors().getColumn(d - 1)
  let length = 0
  for (let j = 0; j < d; j++) {
    let value = 0
    for (let a = j; a < d; a++) value += inverse[packedLength(a) + j] * vector[a]
    length += value * value
  }
  return { ratio: model.getEigenvalues()[d - 1], regularised: regularisation * length }
}

/** `all` is the covariance of all rows, regularised alike: the mixture of one full component. O(k d^3). */
export const isDegenerate = (components: Components, all: Components, n: number, regularisation: number): boolean => {
  const { shape, k, d, weights } = components
  const lower = cholesky(packedCovariance(all, 0), d)
  if (!lower) return true
  const inverse = invertLower(lower, d)
  const different = shape === 'tied' ? 1 : k
  for (let c = 0; c < different; c++) {
    const { ratio, regularised } = narrowest(packedCovariance(components, c), inverse, d, regularisation)
    if (ratio >= narrow) continue
    const rows = shape === 'tied' ? n : weights[c] * n
    if (ratio < 2 * regularised || rows < 2 * (d + 1)) return true
  }
  return false
}
