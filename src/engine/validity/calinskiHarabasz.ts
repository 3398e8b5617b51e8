import type { Matrix } from '#engine/linalg/matrix.ts'
import { comparableSizes } from './checkLabels.ts'
import { segmentMeans } from './segmentMeans.ts'

/**
 * The variance ratio of Calinski & Harabasz, "A dendrite method for cluster analysis", 1974: spread between segments
 * over spread within, each per degree of freedom. Higher is better; it favours compact groups of equal spread.
 * 1 where all rows of each segment are the same, as scikit-learn has it. Needs 2 to n - 1 segments. O(n d).
 */
export const calinskiHarabasz = (x: Matrix, labels: ArrayLike<number>): number => {
  const { n, d, data } = x
  const sizes = comparableSizes(labels, n)
  const k = sizes.length
  const means = segmentMeans(x, labels, sizes)
  const overall = segmentMeans(x, new Uint8Array(n), [n])
  let between = 0
  for (let c = 0; c < k; c++) {
    for (let j = 0; j < d; j++) between += sizes[c] * (means[c * d + j] - overall[j]) ** 2
  }
  let within = 0
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0, q = labels[i] * d; j < d; j++, p++, q++) within += (data[p] - means[q]) ** 2
  }
  return within > 0 ? between / (k - 1) / (within / (n - k)) : 1
}
