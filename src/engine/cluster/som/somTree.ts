import { cutByNumber, labelNodes } from '#engine/cluster/hierarchical/cut.ts'
import { mergeInOrder, type Tree } from '#engine/cluster/hierarchical/tree.ts'
import { wardJoins } from '#engine/cluster/hierarchical/wardJoins.ts'
import { EngineError } from '#engine/errors.ts'
import type { Crew } from '#engine/kernels/crew.ts'
import { takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import type { Progress } from '#engine/progress.ts'
import type { SomResult } from './selfOrganisingMap.ts'

/**
 * Segments of a map: its nodes by Ward's linkage (cluster/hierarchical/), each weighted by the rows on it; nodes without
 * rows belong to none, and rows follow their node (Vesanto & Alhoniemi 2000). Leaves of the tree are the
 * nodes with rows, in their order. O(nodes^2 d).
 */
export function* somTree({ codebook, hits, bestUnit }: SomResult, crew?: Crew): Generator<Progress, Tree> {
  const occupied = Int32Array.from(hits.keys()).filter((node) => hits[node] > 0)
  const codes = takeRows(codebook, occupied)
  const { order, distinct } = rowOrder(codes)
  const weights = Int32Array.from(order, (leaf) => hits[occupied[leaf]])
  const joins = yield* wardJoins({ points: takeRows(codes, order), weights }, crew)
  const leafOfNode = new Int32Array(hits.length).fill(-1)
  occupied.forEach((node, leaf) => {
    leafOfNode[node] = leaf
  })
  return {
    leaves: occupied.length,
    ...mergeInOrder(joins, weights, order),
    leafOf: bestUnit.map((node) => leafOfNode[node]),
    distinct,
    coreSet: occupied.length
  }
}

export interface SomSegments {
  /** Segment of each row: 0 is the largest. */
  readonly labels: Int32Array
  readonly sizes: Int32Array
  /** Segment of each node, -1 for nodes without rows. */
  readonly segmentOfNode: Int32Array
}

/** Cuts the tree of a map into k segments. Throws `tooFewDifferentRows`; `badOption` where the map has too few nodes. */
export const somSegments = ({ hits, distinct }: SomResult, tree: Tree, k: number): SomSegments => {
  if (k > tree.leaves && tree.leaves < distinct) {
    throw new EngineError('badOption', `${k} segments need as many nodes with customers; the map has ${tree.leaves}`, {
      name: 'k',
      value: k,
      got: tree.leaves
    })
  }
  const labels = cutByNumber(tree, k)
  const byLeaf = labelNodes(tree, k)
  const sizes = new Int32Array(k)
  for (const label of labels) sizes[label]++
  const segmentOfNode = new Int32Array(hits.length).fill(-1)
  let leaf = 0
  hits.forEach((rows, node) => {
    if (rows > 0) segmentOfNode[node] = byLeaf[leaf++]
  })
  return { labels, sizes, segmentOfNode }
}
