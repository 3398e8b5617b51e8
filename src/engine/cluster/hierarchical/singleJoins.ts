import { spanByBoruvka } from '#engine/cluster/density/spanByBoruvka.ts'
import { spanByPrim } from '#engine/cluster/density/spanByPrim.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { kdTree } from '#engine/spatial/kdTree.ts'
import type { Joins } from './tree.ts'

/**
 * Single linkage: groups are as far apart as their nearest rows. Its merges are the edges of the minimum spanning tree
 * (Gower & Ross 1969). O(n) memory beside the rows; O(n^2 d) time, for few columns far less.
 */

/** With more columns than this a k-d tree rules little out, and all pairs are compared. */
const fewColumns = 10

export function* singleJoins(x: Matrix): Generator<Progress, Joins> {
  const tree = kdTree(x)
  const unhindered = new Float64Array(x.n)
  const { from, to, squares } =
    x.d > fewColumns ? yield* spanByPrim(tree.x, unhindered) : yield* spanByBoruvka(tree, unhindered)
  const { order } = tree
  return { a: from.map((p) => order[p]), b: to.map((p) => order[p]), height: squares.map(Math.sqrt) }
}
