import { EngineError } from '#engine/errors.ts'
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

/** For each row 1 where it lies under a branch of the folded tree: a leaf, or a node (leaves + i). O(leaves + rows). */
export const rowsUnder = (
  tree: Pick<Tree, 'left' | 'right' | 'leafOf'>,
  foldedLeaves: number,
  branch: number
): Uint8Array => {
  const { left, right, leafOf } = tree
  const leaves = left.length + 1
  if (!Number.isInteger(branch) || branch < 0 || branch > 2 * foldedLeaves - 2 || foldedLeaves > leaves)
    throw new EngineError('badOption', `a tree of ${foldedLeaves} leaves has no branch ${branch}`, {
      name: 'branch',
      value: branch
    })
  const inside = new Uint8Array(2 * leaves - 1)
  inside[
    branch < foldedLeaves
      ? groupNodes({ leaves, left, right }, foldedLeaves)[branch]
      : 2 * (leaves - foldedLeaves) + branch
  ] = 1
  for (let node = 2 * leaves - 2; node >= leaves; node--) {
    inside[left[node - leaves]] |= inside[node]
    inside[right[node - leaves]] |= inside[node]
  }
  return Uint8Array.from(leafOf, (leaf) => inside[leaf])
}
