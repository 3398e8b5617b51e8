import { apartFromNode, type KdTree } from './kdTree.ts'
import { rowsApartWithin } from './rowsApart.ts'

/** Nodes yet to be visited; a tree is never deeper than this. */
const deepest = 64

const stack = new Int32Array(deepest)

/**
 * How many rows lie within the radius (squared: `square`) of row `p` of the tree, itself included, but no more than
 * `need`: counting stops there. Nearer halves first. O(log n + rows in the leaves that the ball touches).
 */
export const countWithin = (tree: KdTree, p: number, square: number, need: number): number => {
  const { x, starts, ends, firstLeaf } = tree
  let count = 0
  let waiting = 0
  stack[waiting++] = 0
  while (waiting > 0) {
    const t = stack[--waiting]
    if (t >= firstLeaf) {
      for (let q = starts[t]; q < ends[t]; q++)
        if (rowsApartWithin(x, p, q, square) <= square && ++count === need) return count
      continue
    }
    const [left, right] = [2 * t + 1, 2 * t + 2]
    const [toLeft, toRight] = [apartFromNode(tree, p, left), apartFromNode(tree, p, right)]
    const nearLeft = toLeft <= toRight
    if (Math.max(toLeft, toRight) <= square) stack[waiting++] = nearLeft ? right : left
    if (Math.min(toLeft, toRight) <= square) stack[waiting++] = nearLeft ? left : right
  }
  return count
}
