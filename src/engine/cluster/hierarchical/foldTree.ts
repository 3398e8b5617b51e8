import { groupNodes, labelNodes, nodeSize } from './cut.ts'
import type { Tree } from './tree.ts'

/** The top of a tree, for drawing. */
export interface FoldedTree {
  /** From left to right: the rows that each holds, and their segment; `null` where the cut divides it. */
  readonly leaves: readonly { readonly size: number; readonly segment: number | null }[]
  /** From the lowest up: each joins two leaves (0 … leaves - 1) or earlier nodes (leaves + i). */
  readonly nodes: readonly {
    readonly left: number
    readonly right: number
    readonly height: number
    readonly size: number
  }[]
}

/**
 * Folds a tree that is cut into k to its top `most` branches. Throws as cutByNumber does. O(leaves).
 */
export const foldTree = (tree: Tree, k: number, most = 30): FoldedTree => {
  const labels = labelNodes(tree, k)
  const count = Math.max(1, Math.min(most, tree.distinct))
  const folded = groupNodes(tree, count)
  const nameOf = new Map(folded.map((node, name) => [node, name]))
  const nodes: FoldedTree['nodes'][number][] = []
  for (let i = tree.leaves - count; i < tree.leaves - 1; i++) {
    nameOf.set(tree.leaves + i, count + nodes.length)
    const [left, right] = [nameOf.get(tree.left[i]) as number, nameOf.get(tree.right[i]) as number]
    nodes.push({ left, right, height: tree.height[i], size: tree.size[i] })
  }
  const leaves = folded.map((node) => ({
    size: nodeSize(tree, node),
    segment: labels[node] < 0 ? null : labels[node]
  }))
  return { leaves, nodes }
}
