import { argsort } from '#engine/stats/argsort.ts'
import type { Matrix } from './matrix.ts'

/**
 * The order that sorts rows by their first column, then their second and so on, and how many rows differ.
 * Equal rows follow each other, so that whatever is computed in this order does not depend on the order in which
 * rows arrived. Radix sort of the first column, then of each run of ties by the next. O(n d) at worst.
 */
export interface RowOrder {
  /** `order[i]` is the index in `x` of the i-th row of the sorted matrix. */
  readonly order: Uint32Array
  /** The number of rows that differ from each other. */
  readonly distinct: number
}

/** Below this many rows comparing costs less than counting digits. */
const fewRows = 256

const compareRows = ({ d, data }: Matrix, a: number, b: number, from: number): number => {
  for (let j = from; j < d; j++) {
    const [x, y] = [data[a * d + j], data[b * d + j]]
    if (x !== y) return x < y ? -1 : 1
  }
  return a - b
}

const sortRun = (x: Matrix, run: Uint32Array, column: number): void => {
  const { d, data } = x
  if (run.length < 2 || column === d) return
  if (run.length < fewRows) {
    run.sort((a, b) => compareRows(x, a, b, column))
    return
  }
  const values = new Float64Array(run.length)
  for (let i = 0; i < run.length; i++) values[i] = data[run[i] * d + column]
  const order = argsort(values)
  const before = run.slice()
  for (let i = 0; i < run.length; i++) run[i] = before[order[i]]
  let start = 0
  for (let i = 1; i <= run.length; i++) {
    if (i < run.length && values[order[i]] === values[order[start]]) continue
    sortRun(x, run.subarray(start, i), column + 1)
    start = i
  }
}

const sameRow = ({ d, data }: Matrix, a: number, b: number): boolean => {
  for (let j = 0; j < d; j++) if (data[a * d + j] !== data[b * d + j]) return false
  return true
}

export const rowOrder = (x: Matrix): RowOrder => {
  const order = Uint32Array.from({ length: x.n }, (_, i) => i)
  sortRun(x, order, 0)
  let distinct = Math.min(1, x.n)
  for (let i = 1; i < x.n; i++) if (!sameRow(x, order[i - 1], order[i])) distinct++
  return { order, distinct }
}
