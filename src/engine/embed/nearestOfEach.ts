import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { kdTree } from '#engine/spatial/kdTree.ts'
import { findNearest, nearestRows } from '#engine/spatial/nearestRows.ts'

/** For each row its `k` nearest, itself first, then ascending: `rows[i * k + j]` and how far it is. */
export interface Neighbours {
  readonly k: number
  readonly rows: Int32Array
  readonly distances: Float64Array
}

const rowsAtOnce = 256

/** The nearest rows of every row, exactly. O(n (log n + k)) with few columns, at worst O(n^2 d). */
export function* nearestOfEach(x: Matrix, k: number): Generator<Progress, Neighbours> {
  const tree = kdTree(x)
  const found = nearestRows(k)
  const rows = new Int32Array(x.n * k)
  const distances = new Float64Array(x.n * k)
  for (let p = 0; p < x.n; p++) {
    if (p % rowsAtOnce === 0) yield { phase: 'neighbours', done: p, total: x.n }
    findNearest(tree, p, found)
    const own = tree.order[p]
    const at = own * k
    const near: { row: number; square: number }[] = []
    for (let j = 0; j < k; j++)
      if (found.rows[j] !== p) near.push({ row: tree.order[found.rows[j]], square: found.squares[j] })
    near.sort((a, b) => a.square - b.square || a.row - b.row)
    rows[at] = own
    for (let j = 1; j < k; j++) {
      // Of more than k equal rows it may not have found itself: the last is dropped.
      rows[at + j] = near[j - 1].row
      distances[at + j] = Math.sqrt(near[j - 1].square)
    }
  }
  return { k, rows, distances }
}
