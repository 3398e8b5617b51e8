import { EngineError } from '#engine/errors.ts'
import type { Matrix } from './matrix.ts'

/** Means of the columns, and their covariances (d x d, row-major, divided by n - 1 as scikit-learn's PCA). O(n d^2). */
export const covariance = ({ n, d, data }: Matrix): { means: Float64Array; covariances: Float64Array } => {
  if (n < 2) throw new EngineError('noRows', `a covariance needs at least 2 rows; got ${n}`, { needed: 2, got: n })
  const means = new Float64Array(d)
  for (let i = 0, p = 0; i < n; i++) for (let j = 0; j < d; j++, p++) means[j] += data[p]
  for (let j = 0; j < d; j++) means[j] /= n
  const covariances = new Float64Array(d * d)
  const away = new Float64Array(d)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) away[j] = data[p] - means[j]
    for (let a = 0; a < d; a++) for (let b = a; b < d; b++) covariances[a * d + b] += away[a] * away[b]
  }
  for (let a = 0; a < d; a++) {
    for (let b = a; b < d; b++) {
      covariances[a * d + b] /= n - 1
      covariances[b * d + a] = covariances[a * d + b]
    }
  }
  return { means, covariances }
}
