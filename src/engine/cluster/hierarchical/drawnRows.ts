import { groupNodes } from './cut.ts'
import type { Tree } from './tree.ts'

/** Rows as a drawing of the tree shows them from left to right, and the height of the join between neighbours. */
export interface Drawn {
  readonly rows: Uint32Array
  readonly gaps: Float64Array
}

/** The height of the join between each leaf and the next in the drawing: that of the merge that brings them together. */
const gapsOf = ({ leaves, left, right, height }: Tree, places: Int32Array): Float64Array => {
  const last = new Int32Array(2 * leaves - 1)
  last.set(places)
  const gaps = new Float64Array(leaves - 1)
  for (let i = 0; i < height.length; i++) {
    gaps[last[left[i]]] = height[i]
    last[leaves + i] = last[right[i]]
  }
  return gaps
}

/** `order`: the rows in order of their values, which is kept among rows of one leaf. O(n). */
export const drawRows = (tree: Tree, order: Uint32Array): Drawn => {
  const places = new Int32Array(tree.leaves)
  const drawn = groupNodes(tree, tree.leaves)
  drawn.forEach((leaf, place) => {
    places[leaf] = place
  })
  const gaps = gapsOf(tree, places)
  const starts = new Uint32Array(tree.leaves)
  for (let place = 1; place < tree.leaves; place++) starts[place] = starts[place - 1] + tree.leafSize[drawn[place - 1]]
  const rows = new Uint32Array(order.length)
  const rowGaps = new Float64Array(Math.max(0, order.length - 1))
  for (let place = 1; place < tree.leaves; place++) rowGaps[starts[place] - 1] = gaps[place - 1]
  for (const row of order) rows[starts[places[tree.leafOf[row]]]++] = row
  return { rows, gaps: rowGaps }
}

/**
 * The height at which the i-th and the j-th row (i < j) come together: the highest gap between them. The highest of
 * 2^l gaps from each place on, for every l (a sparse table; Bender & Farach-Colton 2000): O(n log n), then O(1) a pair.
 */
export const heightsBetween = (gaps: Float64Array): ((i: number, j: number) => number) => {
  const levels = [gaps]
  for (let width = 1; 2 * width <= gaps.length; width *= 2) {
    const below = levels[levels.length - 1]
    levels.push(
      Float64Array.from({ length: gaps.length - 2 * width + 1 }, (_, i) => Math.max(below[i], below[i + width]))
    )
  }
  return (i, j) => {
    const level = 31 - Math.clz32(j - i)
    return Math.max(levels[level][i], levels[level][j - 2 ** level])
  }
}
