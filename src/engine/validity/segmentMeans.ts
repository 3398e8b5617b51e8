import type { Matrix } from '#engine/linalg/matrix.ts'

/** Means of the rows of each segment, k x d, row-major. O(n d). */
export const segmentMeans = (
  { n, d, data }: Matrix,
  labels: ArrayLike<number>,
  sizes: ArrayLike<number>
): Float64Array => {
  const means = new Float64Array(sizes.length * d)
  for (let i = 0, p = 0; i < n; i++) for (let j = 0, q = labels[i] * d; j < d; j++, p++, q++) means[q] += data[p]
  for (let q = 0; q < means.length; q++) means[q] /= sizes[Math.floor(q / d)]
  return means
}
