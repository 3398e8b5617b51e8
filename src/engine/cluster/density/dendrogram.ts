import { argsort } from '#engine/stats/argsort.ts'
import type { SpanningTree } from './spanningTree.ts'
import { find, join, singles } from './unionFind.ts'

/**
 * The single-linkage hierarchy of a spanning tree. Groups that join at the same height join at once, in one node of as
 * many children: edges of one weight are removed together (Campello, Moulavi & Sander 2013, algorithm 1, step 4.2), so
 * that the hierarchy does not depend on which of several minimum spanning trees was found. O(n).
 */
export interface Dendrogram {
  /** Nodes 0 … n - 1 are the rows, then the groups; the last is the root. */
  readonly n: number
  readonly root: number
  /** Distance below which a group falls apart; 0 for rows. */
  readonly heights: Float64Array
  readonly sizes: Int32Array
  /** First child of each node and next child of the same parent, or -1. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
}

interface Building extends Dendrogram {
  readonly lastChild: Int32Array
}

const adopt = ({ sizes, firstChild, lastChild, nextSibling }: Building, group: number, node: number): void => {
  if (firstChild[group] < 0) firstChild[group] = node
  else nextSibling[lastChild[group]] = node
  lastChild[group] = node
  sizes[group] += sizes[node]
}

/** Puts the children of another group of the same height into `group`. */
const absorb = ({ sizes, firstChild, lastChild, nextSibling }: Building, group: number, other: number): void => {
  nextSibling[lastChild[group]] = firstChild[other]
  lastChild[group] = lastChild[other]
  sizes[group] += sizes[other]
}

export const dendrogram = (n: number, { from, to, squares }: SpanningTree): Dendrogram => {
  const most = Math.max(1, 2 * n - 1)
  const building: Building = {
    n,
    root: 0,
    heights: new Float64Array(most),
    sizes: new Int32Array(most).fill(1, 0, n),
    firstChild: new Int32Array(most).fill(-1),
    lastChild: new Int32Array(most).fill(-1),
    nextSibling: new Int32Array(most).fill(-1)
  }
  const { heights } = building
  const parents = singles(n)
  /** The node of each component, by its representative. */
  const nodeOf = singles(n)
  let nodes = n
  for (const edge of argsort(squares)) {
    const height = Math.sqrt(squares[edge])
    const a = nodeOf[find(parents, from[edge])]
    const b = nodeOf[find(parents, to[edge])]
    join(parents, from[edge], to[edge])
    const [same, other] = a >= n && heights[a] === height ? [a, b] : [b, a]
    let group = same
    if (same < n || heights[same] !== height) {
      group = nodes++
      heights[group] = height
      adopt(building, group, a)
      adopt(building, group, b)
    } else if (other >= n && heights[other] === height) absorb(building, group, other)
    else adopt(building, group, other)
    nodeOf[find(parents, from[edge])] = group
  }
  return { ...building, root: n > 1 ? nodeOf[find(parents, 0)] : 0 }
}
