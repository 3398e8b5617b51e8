import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'

/** Points in the order of their values, and the rows that each stands for. */
export interface WeightedPoints {
  readonly points: Matrix
  readonly weights: Int32Array
}

export interface DistinctRows extends WeightedPoints {
  /** All rows in the order of their values; those of point p are from `starts[p]` on. */
  readonly order: Uint32Array
  readonly starts: Int32Array
}

const sameRow = ({ d, data }: Matrix, a: number, b: number): boolean => {
  for (let j = 0; j < d; j++) if (data[a * d + j] !== data[b * d + j]) return false
  return true
}

/** Equal rows as one weighted point each. O(n d). */
export const distinctRows = (x: Matrix): DistinctRows => {
  const { order, distinct } = rowOrder(x)
  const starts = new Int32Array(distinct)
  const weights = new Int32Array(distinct)
  for (let i = 0, p = -1; i < x.n; i++) {
    if (i === 0 || !sameRow(x, order[i - 1], order[i])) starts[++p] = i
    weights[p]++
  }
  return {
    points: takeRows(
      x,
      Uint32Array.from(starts, (at) => order[at])
    ),
    weights,
    order,
    starts
  }
}
