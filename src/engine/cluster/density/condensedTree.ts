import type { Dendrogram } from './dendrogram.ts'

/**
 * The hierarchy of clusters of at least `minClusterSize` rows (Campello, Moulavi & Sander 2013, section 4; McInnes &
 * Healy 2017, section 2.4): as the density lambda = 1 / distance rises, a cluster loses rows, until it splits into
 * several clusters or vanishes. Cluster 0 holds all rows; parents come before their children. O(n).
 *
 * Rows without any distance have no end of density: they fall apart at the highest lambda of rows that do differ.
 */
export interface CondensedTree {
  /** The cluster that each cluster came out of; -1 for the first. */
  readonly parents: number[]
  /** The density at which each cluster appears, and at which it splits or has lost its last rows. */
  readonly births: number[]
  readonly deaths: number[]
  /** Sum over its rows of the densities through which they stayed: the stability, or excess of mass. */
  readonly stabilities: number[]
  /** The smallest cluster of each row, and the density at which the row leaves it. */
  readonly clusterOf: Int32Array
  readonly lambdas: Float64Array
}

const lastLambda = ({ n, heights }: Dendrogram): number => {
  let least = Number.POSITIVE_INFINITY
  for (let t = n; t < heights.length; t++) if (heights[t] > 0 && heights[t] < least) least = heights[t]
  return Number.isFinite(least) ? 1 / least : 1
}

const childrenOf = ({ firstChild, nextSibling }: Dendrogram, node: number): number[] => {
  const children: number[] = []
  for (let child = firstChild[node]; child >= 0; child = nextSibling[child]) children.push(child)
  return children
}

/** All rows below `node` leave their cluster. */
const leave = (
  hierarchy: Dendrogram,
  condensed: CondensedTree,
  node: number,
  cluster: number,
  lambda: number
): void => {
  const waiting = [node]
  for (let t = waiting.pop(); t !== undefined; t = waiting.pop()) {
    if (t < hierarchy.n) {
      condensed.clusterOf[t] = cluster
      condensed.lambdas[t] = lambda
    } else {
      for (let child = hierarchy.firstChild[t]; child >= 0; child = hierarchy.nextSibling[child]) waiting.push(child)
    }
  }
}

export const condensedTree = (hierarchy: Dendrogram, minClusterSize: number): CondensedTree => {
  const { n, root, heights, sizes } = hierarchy
  const condensed: CondensedTree = {
    parents: [-1],
    births: [0],
    deaths: [0],
    stabilities: [0],
    clusterOf: new Int32Array(n),
    lambdas: new Float64Array(n)
  }
  const { parents, births, deaths, stabilities } = condensed
  const most = lastLambda(hierarchy)
  const waiting = n > 1 ? [{ node: root, cluster: 0 }] : []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, cluster } = next
    const lambda = heights[node] > 0 ? 1 / heights[node] : most
    const children = childrenOf(hierarchy, node)
    const large = children.filter((child) => sizes[child] >= minClusterSize)
    for (const child of children) {
      if (sizes[child] >= minClusterSize && large.length === 1) {
        waiting.push({ node: child, cluster })
        continue
      }
      stabilities[cluster] += sizes[child] * (lambda - births[cluster])
      deaths[cluster] = lambda
      if (sizes[child] < minClusterSize) leave(hierarchy, condensed, child, cluster, lambda)
      else {
        waiting.push({ node: child, cluster: parents.length })
        parents.push(cluster)
        births.push(lambda)
        deaths.push(lambda)
        stabilities.push(0)
      }
    }
  }
  return condensed
}
