import { canonicalOrder } from '#engine/cluster/canonical.ts'
import { EngineError } from '#engine/errors.ts'
import type { Tree } from './tree.ts'

/**
 * Groups of customers by cutting a tree, in number or at a height. Labels: 0 is the largest group, of equally large ones
 * the first in the drawing. O(leaves + rows).
 */
const checkNumber = ({ distinct }: Tree, k: number): void => {
  if (!Number.isInteger(k) || k < 1) {
    throw new EngineError('badOption', `k is a whole number from 1; got ${k}`, { name: 'k', value: k })
  }
  if (k > distinct) {
    throw new EngineError(
      'tooFewDifferentRows',
      `${k} segments need at least ${k} different customers; ${distinct} were left`,
      { needed: k, got: distinct }
    )
  }
}

/** The nodes that are groups when the tree is cut into k, as they are drawn from left to right. */
export const groupNodes = (tree: Pick<Tree, 'leaves' | 'left' | 'right'>, k: number): number[] => {
  const { leaves, left, right } = tree
  const highest = 2 * leaves - k
  const waiting = [2 * leaves - 2]
  const found: number[] = []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node < highest) found.push(node)
    else waiting.push(right[node - leaves], left[node - leaves])
  }
  return found
}

export const nodeSize = ({ leaves, leafSize, size }: Tree, node: number): number =>
  node < leaves ? leafSize[node] : size[node - leaves]

/** Label of every node that lies within a group of the cut into k, -1 for those above. */
export const labelNodes = (tree: Tree, k: number): Int32Array => {
  checkNumber(tree, k)
  const { leaves, left, right } = tree
  const nodes = groupNodes(tree, k)
  const labels = new Int32Array(2 * leaves - 1).fill(-1)
  const sizes = nodes.map((node) => nodeSize(tree, node))
  canonicalOrder(sizes, new Float64Array(0), 0).forEach((at, label) => {
    labels[nodes[at]] = label
  })
  for (let node = 2 * leaves - k - 1; node >= leaves; node--) {
    labels[left[node - leaves]] = labels[node]
    labels[right[node - leaves]] = labels[node]
  }
  return labels
}

/** Label of every row in k groups. Throws `badOption`; `tooFewDifferentRows` where k is more than leaves that differ. */
export const cutByNumber = (tree: Tree, k: number): Int32Array => {
  const labels = labelNodes(tree, k)
  return tree.leafOf.map((leaf) => labels[leaf])
}

/** How many groups a cut at the height makes: merges up to it are made, itself included. */
export const numberAt = ({ leaves, height }: Tree, cut: number): number => {
  if (!(cut >= 0)) {
    throw new EngineError('badOption', `a height is 0 or more; got ${cut}`, { name: 'height', value: cut })
  }
  let low = 0
  let high = height.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (height[middle] <= cut) low = middle + 1
    else high = middle
  }
  return leaves - low
}

export const cutByHeight = (tree: Tree, cut: number): Int32Array => cutByNumber(tree, numberAt(tree, cut))

/**
 * The heights that make k groups: from the first on, below the second. Both are the same where no height does, because
 * the next merges are at one height. For k = 1 there is no end: both are the height of the last merge.
 */
export const heightsFor = (tree: Tree, k: number): [from: number, below: number] => {
  checkNumber(tree, k)
  const { leaves, height } = tree
  const from = k === leaves ? 0 : height[leaves - k - 1]
  return [from, k === 1 ? from : height[leaves - k]]
}
