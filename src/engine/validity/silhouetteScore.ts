import type { Matrix } from '#engine/linalg/matrix.ts'

/** Rows that distances are measured to, with their segments. */
export interface Labelled {
  readonly x: Matrix
  readonly labels: Int32Array
  readonly k: number
  /** How many rows there are, these among them. */
  readonly of: number
}

/**
 * The score of a row whose distances to the rows of each segment sum up to `sums`: eqs. 1 to 3. `counts` are those
 * rows' numbers; the row itself counts in its own where `isCounted`.
 */
export const scoreOf = (sums: ArrayLike<number>, own: number, counts: ArrayLike<number>, isCounted = true): number => {
  const others = counts[own] - (isCounted ? 1 : 0)
  if (others < 1) return 0
  const a = sums[own] / others
  let b = Number.POSITIVE_INFINITY
  for (let c = 0; c < counts.length; c++) if (c !== own && counts[c] > 0) b = Math.min(b, sums[c] / counts[c])
  const larger = Math.max(a, b)
  return larger > 0 && larger < Number.POSITIVE_INFINITY ? (b - a) / larger : 0
}

/** Sizes of segments, some of which may have no rows here. */
export const countsOf = (labels: ArrayLike<number>, k: number): Float64Array => {
  const counts = new Float64Array(k)
  for (let i = 0; i < labels.length; i++) counts[labels[i]]++
  return counts
}

/** Scores, and the error of their mean that comes from the sampling of the rows they were measured to. */
export interface Scores {
  readonly scores: Float64Array
  readonly referenceError: number
}
