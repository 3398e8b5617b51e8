import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'

/**
 * A k-d tree over rows (Bentley 1975; Friedman, Bentley & Finkel 1977), balanced, in flat arrays, to find the rows near
 * a place without looking at all of them. Every node halves its rows at the median of the column in which they spread
 * most and knows the exact box around them, so that clusters and empty space cost little.
 *
 * Nodes are numbered as a heap: the children of t are 2 t + 1 and 2 t + 2; all leaves lie at one depth and hold 8 to 16
 * rows (to 128 for more than 8 columns) or, of few, all. With many columns (from about 10) ever more leaves must be visited; at worst all, which costs
 * little more than comparing all pairs. O(n (log n + d)) to build, 2 n d values.
 */
export interface KdTree {
  /** The rows in the order of leaves, so that each node's are a run of it. */
  readonly x: Matrix
  /** `order[p]` is the number of row p of `x` in the data. */
  readonly order: Uint32Array
  /** Node t holds rows `starts[t]` to `ends[t]`. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** Nodes from this number on are leaves. */
  readonly firstLeaf: number
  /** For node t from 2 d t: d least values, then d greatest. */
  readonly boxes: Float64Array
}

/** With many columns a box rules little out, for the price of several rows: leaves are larger. */
const leafRows = (d: number): number => (d <= 4 ? 16 : d <= 8 ? 32 : 128)

const fitBox = ({ d, data }: Matrix, rows: Uint32Array, boxes: Float64Array, box: number): void => {
  boxes.fill(Number.POSITIVE_INFINITY, box, box + d)
  boxes.fill(Number.NEGATIVE_INFINITY, box + d, box + 2 * d)
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0, at = rows[i] * d, low = box, high = box + d; j < d; j++, at++, low++, high++) {
      const value = data[at]
      if (value < boxes[low]) boxes[low] = value
      if (value > boxes[high]) boxes[high] = value
    }
  }
}

const widestColumn = (boxes: Float64Array, box: number, d: number): number => {
  let widest = 0
  for (let j = 1; j < d; j++) {
    if (boxes[box + d + j] - boxes[box + j] > boxes[box + d + widest] - boxes[box + widest]) widest = j
  }
  return widest
}

/** Moves the `middle` least rows by one column to the front (Hoare's FIND, 1961, pivot by median of three). */
const halve = (rows: Uint32Array, middle: number, { d, data }: Matrix, j: number): void => {
  const valueAt = (i: number): number => data[rows[i] * d + j]
  let [low, high] = [0, rows.length - 1]
  while (low < high) {
    const [a, b, c] = [valueAt(low), valueAt((low + high) >> 1), valueAt(high)]
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
    let [left, right] = [low, high]
    while (left <= right) {
      while (data[rows[left] * d + j] < pivot) left++
      while (data[rows[right] * d + j] > pivot) right--
      if (left > right) break
      const swapped = rows[left]
      rows[left++] = rows[right]
      rows[right--] = swapped
    }
    if (middle <= right) high = right
    else if (middle >= left) low = left
    else return
  }
}

export const kdTree = (x: Matrix): KdTree => {
  const { n, d } = x
  let leaves = 1
  while (n / leaves > leafRows(d)) leaves *= 2
  const nodes = 2 * leaves - 1
  const order = Uint32Array.from({ length: n }, (_, i) => i)
  const [starts, ends] = [new Uint32Array(nodes), new Uint32Array(nodes)]
  const boxes = new Float64Array(nodes * 2 * d)
  ends[0] = n
  for (let t = 0; t < nodes; t++) {
    const [start, end] = [starts[t], ends[t]]
    const rows = order.subarray(start, end)
    fitBox(x, rows, boxes, t * 2 * d)
    if (t >= leaves - 1) continue
    const middle = rows.length >> 1
    halve(rows, middle, x, widestColumn(boxes, t * 2 * d, d))
    starts[2 * t + 1] = start
    ends[2 * t + 1] = start + middle
    starts[2 * t + 2] = start + middle
    ends[2 * t + 2] = end
  }
  return { x: takeRows(x, order), order, starts, ends, firstLeaf: leaves - 1, boxes }
}

/** Squared distance from row `p` to the box of node `t`, 0 inside. */
export const apartFromNode = ({ x, boxes }: KdTree, p: number, t: number): number => {
  const { d, data } = x
  let total = 0
  for (let j = 0, at = p * d, low = t * 2 * d, high = low + d; j < d; j++, at++, low++, high++) {
    const value = data[at]
    const gap = value < boxes[low] ? boxes[low] - value : value > boxes[high] ? value - boxes[high] : 0
    total += gap * gap
  }
  return total
}

/** Squared distance between the boxes of two nodes, 0 where they touch. */
export const nodesApart = ({ x: { d }, boxes }: KdTree, s: number, t: number): number => {
  let total = 0
  for (let j = 0, a = s * 2 * d, b = t * 2 * d; j < d; j++, a++, b++) {
    const gap = Math.max(boxes[a] - boxes[b + d], boxes[b] - boxes[a + d], 0)
    total += gap * gap
  }
  return total
}
