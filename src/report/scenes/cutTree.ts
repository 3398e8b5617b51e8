import type { FoldedTree } from '#shared/api/segments.ts'
import { roundBetween } from './axis.ts'

/** Leaves that a cut keeps together. */
export interface Branch {
  /** In the order in which they are drawn. */
  readonly leaves: readonly number[]
  readonly size: number
  /** The segment that most of its customers belong to; `null` where none is known. */
  readonly segment: number | null
}

/** Leaves from left to right, so that no branches cross. */
export function leafOrder({ leaves, nodes }: FoldedTree): number[] {
  if (nodes.length === 0) return leaves.map((_, i) => i)
  const order: number[] = []
  const stack = [leaves.length + nodes.length - 1]
  while (stack.length > 0) {
    const id = stack.pop()!
    const node = nodes[id - leaves.length]
    if (node) stack.push(node.right, node.left)
    else order.push(id)
  }
  return order
}

/** Heights of the joins that a cut may undo, highest first: between the (k - 1)th and the kth, it leaves k branches. */
const heightsOf = ({ nodes }: FoldedTree): number[] => nodes.map(({ height }) => height).sort((a, b) => b - a)

export const branchesAt = (tree: FoldedTree, height: number): number =>
  1 + tree.nodes.filter((node) => node.height > height).length

/** The most branches that the folded tree can tell apart; what is folded away may lie anywhere below. */
export const mostBranches = ({ nodes }: FoldedTree): number => Math.max(1, nodes.length)

/** Heights from (included) and to (not included) which a cut leaves so many branches; `null` where joins of one height make that impossible. */
export function heightsFor(tree: FoldedTree, k: number): readonly [from: number, to: number] | null {
  const heights = heightsOf(tree)
  const [from, to] = [heights[k - 1] ?? 0, heights[k - 2] ?? Number.POSITIVE_INFINITY]
  return from < to ? [from, to] : null
}

/** A plain height that leaves so many branches. */
export function heightFor(tree: FoldedTree, k: number): number | null {
  const between = heightsFor(tree, k)
  return between && roundBetween(...between)
}

/** Is this the number of branches, two or more, that the longest stretch of heights leaves? */
export function isLongest(tree: FoldedTree, k: number): boolean {
  const length = (n: number): number => {
    const between = n < 2 ? null : heightsFor(tree, n)
    return between ? between[1] - between[0] : 0
  }
  const longest = Math.max(...Array.from({ length: mostBranches(tree) }, (_, i) => length(i + 1)))
  return length(k) >= longest * (1 - 1e-9) && longest > 0
}

/** What a cut at a height keeps together, from left to right. */
export function cutTree(tree: FoldedTree, height: number): Branch[] {
  const { leaves, nodes } = tree
  const top = nodes.map(() => true)
  for (const node of nodes)
    if (node.height <= height)
      for (const child of [node.left, node.right]) if (child >= leaves.length) top[child - leaves.length] = false
  const rootOf = new Map<number, number>()
  for (const [i, node] of nodes.entries()) {
    if (node.height > height || !top[i]) continue
    const stack = [leaves.length + i]
    while (stack.length > 0) {
      const id = stack.pop()!
      const inner = nodes[id - leaves.length]
      if (inner) stack.push(inner.left, inner.right)
      else rootOf.set(id, leaves.length + i)
    }
  }
  const members = new Map<number, number[]>()
  for (const leaf of leafOrder(tree)) {
    const root = rootOf.get(leaf) ?? leaf
    members.set(root, [...(members.get(root) ?? []), leaf])
  }
  return [...members.values()].map((list) => ({
    leaves: list,
    size: list.reduce((sum, leaf) => sum + leaves[leaf]!.size, 0),
    segment: mostCommonSegment(tree, list)
  }))
}

function mostCommonSegment({ leaves }: FoldedTree, list: readonly number[]): number | null {
  const customers = new Map<number, number>()
  for (const leaf of list) {
    const { segment, size } = leaves[leaf]!
    if (segment !== null) customers.set(segment, (customers.get(segment) ?? 0) + size)
  }
  return [...customers].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null
}
