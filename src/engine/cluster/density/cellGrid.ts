import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { argsort } from '#engine/stats/argsort.ts'

/** How space is cut into cells. */
export interface GridShape {
  /** Side of a cell, and where the first one begins along each column. */
  readonly side: number
  readonly lows: Float64Array
  /** How far apart the keys of neighbours along each column are. */
  readonly strides: Float64Array
  /** The key of the first cell along all columns. */
  readonly base: number
  /** Every key is below this, and so is that of any cell next to one with rows. */
  readonly keyLimit: number
}

/**
 * Rows sorted into cubes of side eps / sqrt(d), so that all rows of a cell are neighbours of each other (Gunawan, "A
 * faster algorithm for DBSCAN", 2013; Gan & Tao, "DBSCAN revisited", 2015). Only cells with rows are kept, in the order
 * of their keys: what a cell's neighbours are is found by pointers that move along with the cells (neighbourCells.ts),
 * so that memory is O(n d) however small eps is. For few columns: a cell has up to 5^d neighbours. O(n d).
 */
export interface CellGrid extends GridShape {
  /** The rows of the data in the order of cells. */
  readonly x: Matrix
  /** `order[p]` is the number of row p of `x` in the data. */
  readonly order: Uint32Array
  /** Ascending, whole: the position of each cell in the padded grid, last column fastest. */
  readonly keys: Float64Array
  /** Cell c holds the rows `starts[c]` to `starts[c + 1]`. */
  readonly starts: Uint32Array
}

/** Cells are smaller by this part, so that rounding cannot put rows that are no neighbours into one of them. */
export const slack = 1e-8

/** More cells along a column than this, and a key's rounding would be felt beside the slack. */
const mostAlong = 2 ** 20

/** Cells beyond either end of a column, so that a neighbour's key never is that of a cell in the next line. */
const padding = 3

const extent = ({ n, d, data }: Matrix, j: number): { low: number; range: number } => {
  let [low, high] = [data[j], data[j]]
  for (let at = j; at < n * d; at += d) {
    const value = data[at]
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, range: high - low }
}

const cellStarts = (sorted: Float64Array): { keys: Float64Array; starts: Uint32Array } => {
  const n = sorted.length
  const firsts = new Uint32Array(n + 1)
  const keys = new Float64Array(n)
  let cells = 0
  for (let p = 0; p < n; p++) {
    if (p > 0 && sorted[p] === sorted[p - 1]) continue
    firsts[cells] = p
    keys[cells++] = sorted[p]
  }
  firsts[cells] = n
  return { keys: keys.slice(0, cells), starts: firsts.slice(0, cells + 1) }
}

/** Null where eps is so small beside the range of a column that cells cannot be numbered exactly. O(n d). */
export const gridShape = (x: Matrix, eps: number): GridShape | null => {
  const { d } = x
  const side = (eps / Math.sqrt(d)) * (1 - slack)
  const extents = Array.from({ length: d }, (_, j) => extent(x, j))
  const strides = new Float64Array(d)
  let cells = 1
  let base = 0
  for (let j = d - 1; j >= 0; j--) {
    const along = Math.floor(extents[j].range / side) + 1 + 2 * padding
    if (!(along <= mostAlong)) return null
    strides[j] = cells
    base += padding * cells
    cells *= along
  }
  if (cells > Number.MAX_SAFE_INTEGER) return null
  return { side, lows: Float64Array.from(extents, ({ low }) => low), strides, base, keyLimit: cells }
}

export const cellGrid = (x: Matrix, shape: GridShape): CellGrid => {
  const { n, d, data } = x
  const { side, lows, strides, base } = shape
  const keyOf = new Float64Array(n).fill(base)
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j < d; j++, at++) keyOf[i] += Math.floor((data[at] - lows[j]) / side) * strides[j]
  }
  const order = argsort(keyOf)
  const sorted = new Float64Array(n)
  for (let p = 0; p < n; p++) sorted[p] = keyOf[order[p]]
  return { ...shape, x: takeRows(x, order), order, ...cellStarts(sorted) }
}
