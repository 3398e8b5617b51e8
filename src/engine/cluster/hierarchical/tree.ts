import { find, join, singles } from '#engine/cluster/density/unionFind.ts'
import { argsort } from '#engine/stats/argsort.ts'

/**
 * A tree of merges in the order of scipy and R: leaves are 0 … leaves - 1, the i-th merge makes node leaves + i, heights
 * never fall. The left branch of a merge holds the first of its rows by their values, so that the same data make the
 * same drawing in whatever order they arrive.
 */
export interface Tree {
  readonly leaves: number
  /** leaves - 1 merges each: the nodes joined, the height of the join, the rows that the new node holds. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly height: Float64Array
  readonly size: Int32Array
  /** Rows in each leaf. */
  readonly leafSize: Int32Array
  /** Leaf of each row. */
  readonly leafOf: Int32Array
  /** Leaves that differ: no cut can make more groups. Equal rows are joined by the first merges. */
  readonly distinct: number
  /** The number of micro-clusters that are the leaves; `null` where no row is in a leaf with a different one. */
  readonly coreSet: number | null
}

/** Joins in any order: a leaf on either side and the height. Together they connect all leaves. */
export interface Joins {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly height: Float64Array
}

export const emptyJoins = (leaves: number): Joins => ({
  a: new Int32Array(Math.max(0, leaves - 1)),
  b: new Int32Array(Math.max(0, leaves - 1)),
  height: new Float64Array(Math.max(0, leaves - 1))
})

/**
 * Joins in the order of their heights, equal heights in the order given, as merges of nodes. Leaves are numbered in the
 * order of their values; `names` is what they are called in the tree. Where rounding puts a merge a hair below one
 * inside it, the two change places, as in fastcluster. O(n).
 */
export const mergeInOrder = (
  { a, b, height }: Joins,
  weights: ArrayLike<number>,
  names: ArrayLike<number>
): Pick<Tree, 'left' | 'right' | 'height' | 'size' | 'leafSize'> => {
  const leaves = weights.length
  const order = argsort(height)
  const parents = singles(leaves)
  const nodeOf = Int32Array.from(names)
  const held = Int32Array.from(weights)
  const leafSize = new Int32Array(leaves)
  for (let s = 0; s < leaves; s++) leafSize[names[s]] = weights[s]
  const left = new Int32Array(order.length)
  const right = new Int32Array(order.length)
  const size = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) {
    const [p, q] = [find(parents, a[order[i]]), find(parents, b[order[i]])]
    const [first, second] = p < q ? [p, q] : [q, p]
    join(parents, p, q)
    left[i] = nodeOf[first]
    right[i] = nodeOf[second]
    nodeOf[first] = leaves + i
    held[first] += held[second]
    size[i] = held[first]
  }
  return { left, right, height: Float64Array.from(order, (at) => height[at]), size, leafSize }
}
