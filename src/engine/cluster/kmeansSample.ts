import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Random } from '#engine/random/random.ts'

/** Rows with their weights (`null`: 1 each). */
export interface WeightedRows {
  readonly x: Matrix
  readonly weights: Float64Array | null
}

/** The rows with the given numbers, in their order. */
export const pick = ({ x, weights }: WeightedRows, rows: Uint32Array): WeightedRows => ({
  x: takeRows(x, rows),
  weights: weights && Float64Array.from(rows, (i) => weights[i])
})

/** At most `count` rows, evenly spread over the given order. */
export const sampled = (rows: WeightedRows, order: Uint32Array, count: number, source: Random): WeightedRows => {
  if (order.length <= count) return pick(rows, order)
  return pick(
    rows,
    sampleRows(order.length, count, source).map((i) => order[i])
  )
}

/** Means of the columns. */
export const middle = ({ n, d, data }: Matrix): Float64Array => {
  const means = new Float64Array(d)
  for (let i = 0, p = 0; i < n; i++) for (let j = 0; j < d; j++, p++) means[j] += data[p]
  return means.map((total) => total / n)
}
