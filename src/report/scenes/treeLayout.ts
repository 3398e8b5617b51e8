import type { FoldedTree, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { groupsCounted } from '#shared/words/counts.ts'
import { formatNumber } from '#shared/words/format.ts'
import { type Plot, ticks } from './axis.ts'
import { type Branch, cutTree, leafOrder } from './cutTree.ts'
import type { SceneStyle } from './scene.ts'

/** Where everything of a tree of merges stands. */
export interface TreeLayout {
  readonly tree: FoldedTree
  readonly plot: Plot
  /** Middle of each leaf. */
  readonly x: readonly number[]
  readonly column: number
  readonly branches: readonly Branch[]
  readonly branchOf: readonly number[]
  readonly cut: number
}

export function layOutTree(tree: FoldedTree, cut: number, style: SceneStyle, t: Translate, locale: Locale): TreeLayout {
  const { width, measure } = style
  const high = Math.max(cut, ...tree.nodes.map((node) => node.height)) * 1.04 || 1
  const labels = ticks(0, high, 5).map((value) => formatNumber(value, locale))
  const left = Math.ceil(Math.max(...labels.map((label) => measure(label, 8, 400)))) + 8
  const right = width - Math.ceil(measure(groupsCounted(tree.leaves.length, t, locale), 8.5, 600)) - 8
  const top = 18
  const bottom = top + Math.min(260, Math.max(140, Math.round(width * 0.34)))
  const column = (right - left) / tree.leaves.length
  const x: number[] = []
  for (const [place, leaf] of leafOrder(tree).entries()) x[leaf] = left + (place + 0.5) * column
  const branches = cutTree(tree, cut)
  const branchOf: number[] = []
  for (const [b, branch] of branches.entries()) for (const leaf of branch.leaves) branchOf[leaf] = b
  return { tree, plot: { left, right, top, bottom, low: 0, high }, x, column, branches, branchOf, cut }
}

export const colourOf = (view: RunView, segment: number | null | undefined, otherwise: string): string =>
  view.segmentList.find(({ index }) => index === segment)?.colour ?? otherwise
