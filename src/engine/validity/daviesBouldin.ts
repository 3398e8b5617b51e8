import type { Matrix } from '#engine/linalg/matrix.ts'
import { comparableSizes } from './checkLabels.ts'
import { segmentMeans } from './segmentMeans.ts'

/**
 * The index of Davies & Bouldin, "A cluster separation measure", 1979, with plain Euclidean means as scikit-learn has it: for
 * each segment the worst ratio of two segments' mean distances from their centres to the distance between the centres;
 * their mean. Lower is better. Segments with the same centre count as infinitely alike. O(n d + k^2 d).
 */
const distance = (a: Float64Array, at: number, b: Float64Array, bt: number, d: number): number => {
  let square = 0
  for (let j = 0; j < d; j++) square += (a[at + j] - b[bt + j]) ** 2
  return Math.sqrt(square)
}

export const daviesBouldin = (x: Matrix, labels: ArrayLike<number>): number => {
  const { n, d, data } = x
  const sizes = comparableSizes(labels, n)
  const k = sizes.length
  const means = segmentMeans(x, labels, sizes)
  const spread = new Float64Array(k)
  for (let i = 0; i < n; i++) spread[labels[i]] += distance(data, i * d, means, labels[i] * d, d)
  for (let c = 0; c < k; c++) spread[c] /= sizes[c]
  let total = 0
  for (let a = 0; a < k; a++) {
    let worst = 0
    for (let b = 0; b < k; b++) {
      if (b === a) continue
      const both = spread[a] + spread[b]
      if (both > 0) worst = Math.max(worst, both / distance(means, a * d, means, b * d, d))
    }
    total += worst
  }
  return total / k
}
