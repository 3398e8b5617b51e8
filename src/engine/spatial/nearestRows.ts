import { apartFromNode, type KdTree } from './kdTree.ts'
import { rowsApartWithin } from './rowsApart.ts'

/** The nearest rows of one row, itself among them: squared distances ascending, and rows of the tree. */
export interface NearestRows {
  readonly squares: Float64Array
  readonly rows: Int32Array
}

/** Room for `k` of them, to be used again and again. */
export const nearestRows = (k: number): NearestRows => ({ squares: new Float64Array(k), rows: new Int32Array(k) })

/** Nodes yet to be visited and how far they are; a tree is never deeper than this. */
const deepest = 64
const stack = new Int32Array(deepest)
const stackSquares = new Float64Array(deepest)

const insert = ({ squares, rows }: NearestRows, row: number, square: number): void => {
  let at = squares.length - 1
  while (at > 0 && squares[at - 1] > square) {
    squares[at] = squares[at - 1]
    rows[at] = rows[at - 1]
    at--
  }
  squares[at] = square
  rows[at] = row
}

/**
 * Finds the rows nearest to row `p` of the tree, as many as `found` has room for (Friedman, Bentley & Finkel 1977); where
 * there are fewer, the rest is infinitely far and row -1. The distances do not depend on the order of rows; which of
 * equally far rows comes last does. O(log n + k rows in the leaves that must be visited).
 */
export const findNearest = (tree: KdTree, p: number, found: NearestRows): void => {
  const { x, starts, ends, firstLeaf } = tree
  const { squares, rows } = found
  const last = squares.length - 1
  squares.fill(Number.POSITIVE_INFINITY)
  rows.fill(-1)
  let waiting = 0
  stack[waiting] = 0
  stackSquares[waiting++] = 0
  while (waiting > 0) {
    const t = stack[--waiting]
    if (stackSquares[waiting] >= squares[last]) continue
    if (t >= firstLeaf) {
      for (let q = starts[t]; q < ends[t]; q++) {
        const square = rowsApartWithin(x, p, q, squares[last])
        if (square < squares[last]) insert(found, q, square)
      }
      continue
    }
    const [left, right] = [2 * t + 1, 2 * t + 2]
    const [toLeft, toRight] = [apartFromNode(tree, p, left), apartFromNode(tree, p, right)]
    const nearLeft = toLeft <= toRight
    stack[waiting] = nearLeft ? right : left
    stackSquares[waiting++] = Math.max(toLeft, toRight)
    stack[waiting] = nearLeft ? left : right
    stackSquares[waiting++] = Math.min(toLeft, toRight)
  }
}
