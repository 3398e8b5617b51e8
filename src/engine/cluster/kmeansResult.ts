import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { canonicalOrder } from './canonical.ts'

export interface KMeansResult {
  /** Segment of each row: 0 is the largest. */
  readonly labels: Int32Array
  /** k x d; row c is the mean of the rows labelled c, by their weights. */
  readonly centres: Matrix
  /** Sum of squared distances of rows from the centre of their segment, times their weights. */
  readonly inertia: number
  /** Number of rows of each segment. */
  readonly sizes: Int32Array
  /** Iterations of the winning start, those on all rows if there was a sample. */
  readonly iterations: number
  readonly converged: boolean
}

/** What a run of k-means ends with: labels in any order of segments. */
export interface Fit {
  readonly labels: ArrayLike<number>
  /** k x d, row-major. */
  readonly centres: Float64Array
  readonly inertia: number
  readonly iterations: number
  readonly converged: boolean
}

/** Names segments canonically; row i of the fit was row order[i] of the caller (without `order`: the same). */
export const nameSegments = (fit: Fit, d: number, order: Uint32Array | null): KMeansResult => {
  const { labels: found, centres, inertia, iterations, converged } = fit
  const k = centres.length / d
  const counts = new Int32Array(k)
  for (let i = 0; i < found.length; i++) counts[found[i]]++
  const names = canonicalOrder(counts, centres, d)
  const nameOf = new Int32Array(k)
  names.forEach((c, name) => {
    nameOf[c] = name
  })
  const labels = new Int32Array(found.length)
  for (let i = 0; i < found.length; i++) labels[order ? order[i] : i] = nameOf[found[i]]
  return {
    labels,
    centres: takeRows({ n: k, d, data: centres }, names),
    inertia,
    sizes: Int32Array.from(names, (c) => counts[c]),
    iterations,
    converged
  }
}
