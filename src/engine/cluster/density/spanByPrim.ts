import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { rowsApartWithin } from '#engine/spatial/rowsApart.ts'
import { emptyTree, type SpanningTree } from './spanningTree.ts'

/**
 * The spanning tree by Prim's algorithm (1957): from row 0, always the row that is nearest to the tree. No distances are
 * kept. O(n^2 d / 2) whatever the data, O(n) memory.
 */

/** Rows not yet in the tree, and for each row how near it is to the tree and by which of its rows. */
interface Outside {
  readonly rows: Int32Array
  readonly squares: Float64Array
  readonly by: Int32Array
}

/** Brings the distances up to date with `row`, new in the tree; the position of the nearest of the `count` rows left. */
const approach = (x: Matrix, core: Float64Array, row: number, count: number, outside: Outside): number => {
  const { rows, squares, by } = outside
  let [nearest, least] = [0, Number.POSITIVE_INFINITY]
  for (let i = 0; i < count; i++) {
    const q = rows[i]
    if (core[q] < squares[q] && core[row] < squares[q]) {
      const square = Math.max(rowsApartWithin(x, row, q, squares[q]), core[row], core[q])
      if (square < squares[q]) {
        squares[q] = square
        by[q] = row
      }
    }
    if (squares[q] < least) [nearest, least] = [i, squares[q]]
  }
  return nearest
}

/** Pairs compared between two reports of progress. */
const workBetween = 2_000_000

export function* spanByPrim(x: Matrix, core: Float64Array): Generator<Progress, SpanningTree> {
  const { n, d } = x
  const tree = emptyTree(n)
  const outside: Outside = {
    rows: Int32Array.from({ length: n }, (_, i) => i),
    squares: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
    by: new Int32Array(n)
  }
  let [row, at, work] = [0, 0, 0]
  for (let edge = 0; edge < n - 1; edge++) {
    const count = n - 1 - edge
    outside.rows[at] = outside.rows[count]
    at = approach(x, core, row, count, outside)
    row = outside.rows[at]
    tree.from[edge] = outside.by[row]
    tree.to[edge] = row
    tree.squares[edge] = outside.squares[row]
    work += count * (1 + d / 8)
    if (work > workBetween) {
      yield { phase: 'span', done: edge, total: n }
      work = 0
    }
  }
  return tree
}
