import { coreSet } from '#engine/cluster/coreSet.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import type { Progress } from '#engine/progress.ts'
import { emptyJoins, type Joins, mergeInOrder, type Tree } from './tree.ts'
import type { DistinctRows, WeightedPoints } from './weightedPoints.ts'

/** The leaves of a tree, in the order of their values, where these are not the rows themselves. */
export interface Leaves extends WeightedPoints {
  /** Leaf of each row. */
  readonly leafOf: Int32Array
  readonly coreSet: number | null
}

/** Rows that differ as leaves: equal ones share theirs. */
export const pointLeaves = ({ points, weights, order, starts }: DistinctRows): Leaves => {
  const leafOf = new Int32Array(order.length)
  for (let p = 0; p < points.n; p++) {
    for (let i = starts[p]; i < starts[p] + weights[p]; i++) leafOf[order[i]] = p
  }
  return { points, weights, leafOf, coreSet: null }
}

/** Micro-clusters as leaves. `order` is that of the rows by their values. */
export function* coreSetLeaves(x: Matrix, order: Uint32Array, size: number): Generator<Progress, Leaves> {
  const found = yield* coreSet(takeRows(x, order), size)
  const byValue = rowOrder(found.centres).order
  const nameOf = new Int32Array(byValue.length)
  byValue.forEach((leaf, name) => {
    nameOf[leaf] = name
  })
  const leafOf = new Int32Array(x.n)
  for (let i = 0; i < x.n; i++) leafOf[order[i]] = nameOf[found.leafOf[i]]
  return {
    points: takeRows(found.centres, byValue),
    weights: Int32Array.from(byValue, (leaf) => found.weights[leaf]),
    leafOf,
    coreSet: byValue.length
  }
}

/** `joins` are those of the leaves. */
export const treeOfLeaves = ({ points: { n }, weights, leafOf, coreSet }: Leaves, joins: Joins): Tree => {
  const names = Int32Array.from({ length: n }, (_, leaf) => leaf)
  return { leaves: n, ...mergeInOrder(joins, weights, names), leafOf, distinct: n, coreSet }
}

/** The tree of all rows: equal ones are joined first, at height 0, then by `joins` the points that they make. */
export const treeOfRows = ({ points, weights, order, starts }: DistinctRows, joins: Joins): Tree => {
  const n = order.length
  const all = emptyJoins(n)
  let made = 0
  for (let p = 0; p < points.n; p++) {
    for (let i = starts[p] + 1; i < starts[p] + weights[p]; i++, made++) {
      all.a[made] = i - 1
      all.b[made] = i
    }
  }
  all.a.set(
    joins.a.map((p) => starts[p]),
    made
  )
  all.b.set(
    joins.b.map((p) => starts[p]),
    made
  )
  all.height.set(joins.height, made)
  return {
    leaves: n,
    ...mergeInOrder(all, new Int32Array(n).fill(1), order),
    leafOf: Int32Array.from({ length: n }, (_, i) => i),
    distinct: points.n,
    coreSet: null
  }
}
