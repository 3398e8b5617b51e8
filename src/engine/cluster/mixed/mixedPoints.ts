import { distinctRows } from '#engine/cluster/hierarchical/weightedPoints.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { joinColumns, type MixedData } from './mixedData.ts'

/**
 * The rows that differ, in the order of their values, and how many rows each stands for: equal rows cannot part, and
 * categories make many. A missing category is the last level of its column.
 */
export interface MixedPoints {
  readonly n: number
  readonly d: number
  /** n x d. */
  readonly numbers: Float64Array
  readonly c: number
  /** n x c: places among the levels of all columns, `starts[column]` … `starts[column + 1] - 1`. */
  readonly places: Int32Array
  readonly starts: Int32Array
  readonly weights: Int32Array
  readonly rows: number
}

export interface ArrangedPoints {
  readonly points: MixedPoints
  /** All rows in the order of their values. */
  readonly order: Uint32Array
  /** Point of the i-th row in that order. */
  readonly pointOf: Int32Array
}

/** `joined`: rows of `joinColumns(data)`, all or some of them. O(n (d + c)). */
export const arrangePoints = (data: MixedData, joined: Matrix = joinColumns(data)): ArrangedPoints => {
  const { points, weights, order, starts: firsts } = distinctRows(joined)
  const { columns } = data.categorical
  const [c, width] = [columns.length, joined.d]
  const d = width - c
  const starts = new Int32Array(c + 1)
  columns.forEach(({ levels }, column) => {
    starts[column + 1] = starts[column] + levels + 1
  })
  const numbers = new Float64Array(points.n * d)
  const places = new Int32Array(points.n * c)
  for (let i = 0; i < points.n; i++) {
    for (let j = 0; j < d; j++) numbers[i * d + j] = points.data[i * width + j]
    for (let column = 0; column < c; column++) {
      const code = points.data[i * width + d + column]
      places[i * c + column] = code < 0 ? starts[column + 1] - 1 : starts[column] + code
    }
  }
  const pointOf = new Int32Array(joined.n)
  for (let p = 0, i = 0; i < joined.n; i++) {
    if (p + 1 < points.n && i === firsts[p + 1]) p++
    pointOf[i] = p
  }
  return { points: { n: points.n, d, numbers, c, places, starts, weights, rows: joined.n }, order, pointOf }
}
