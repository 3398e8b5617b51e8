import type { FoldedTree, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { customersInWords } from '#shared/words/counts.ts'
import { formatCount } from '#shared/words/format.ts'
import { type Branch, leafOrder } from './cutTree.ts'
import type { Mark, SceneStyle } from './scene.ts'
import { letterTag } from './segmentKey.ts'
import { colourOf, type TreeLayout } from './treeLayout.ts'

const small = 6.5
export const barMost = 22

/** A bar a leaf, as tall as its share of the largest, and its size on one of two lines where there is room. */
export function leafMarks(
  { tree, plot, x, column, branches, branchOf }: TreeLayout,
  view: RunView,
  { measure, palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const most = Math.max(1, ...tree.leaves.map(({ size }) => size))
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return leafOrder(tree).flatMap((leaf): Mark[] => {
    const { size } = tree.leaves[leaf]!
    const segment = branches[branchOf[leaf]!]?.segment ?? null
    const own = {
      ...(segment === null ? {} : { segment }),
      selects: { kind: 'branch', branch: leaf },
      title: customersInWords(size, t, locale)
    } as const
    const height = Math.max(0.75, (size / most) * barMost)
    const bar: Mark = {
      kind: 'rect',
      x: x[leaf]! - Math.min(6, column * 0.32),
      y: plot.bottom + 2,
      width: Math.min(12, column * 0.64),
      height,
      fill: colourOf(view, segment, palette.muted),
      ...own
    }
    const text = formatCount(size, locale)
    const half = measure(text, small, 400) / 2
    const line = ends.findIndex((end) => x[leaf]! - half > end + 2)
    if (line < 0 || x[leaf]! + half > plot.right + 4) return [bar]
    ends[line] = x[leaf]! + half
    return [
      bar,
      {
        kind: 'text',
        x: x[leaf]!,
        y: plot.bottom + barMost + 9 + line * 8,
        text,
        size: small,
        weight: 400,
        fill: palette.muted,
        anchor: 'middle',
        ...own
      }
    ]
  })
}

/** Is this branch one of the run's segments, whole and alone? */
function isSegment({ leaves }: FoldedTree, branch: Branch): boolean {
  const inside = branch.leaves.filter((leaf) => leaves[leaf]!.segment === branch.segment)
  return (
    inside.length === branch.leaves.length &&
    inside.length === leaves.filter(({ segment }) => segment === branch.segment).length
  )
}

/** Under the leaves: what the cut keeps together, with the segment's letter and its size. */
export function groupMarks(
  { tree, x, column, branches }: TreeLayout,
  view: RunView,
  y: number,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  return branches.flatMap((branch): Mark[] => {
    const from = x[branch.leaves[0]!]! - column / 2 + 1.5
    const to = x[branch.leaves.at(-1)!]! + column / 2 - 1.5
    const segment = view.segmentList.find(({ index }) => index === branch.segment)
    const marked = segment && isSegment(tree, branch)
    const label = formatCount(branch.size, locale)
    const wide = style.measure(label, 8, 600)
    const tag = marked ? 16 : 0
    const middle = (from + to) / 2
    const line: Mark = {
      kind: 'rect',
      x: from,
      y,
      width: Math.max(0.5, to - from),
      height: 1.5,
      fill: segment?.colour ?? style.palette.muted,
      ...(segment ? { segment: segment.index } : {}),
      title: customersInWords(branch.size, t, locale)
    }
    const fits = tag + wide <= to - from
    const start = fits ? middle - (tag + wide) / 2 : middle - 6
    return [
      line,
      ...(marked && (fits || to - from >= 12) ? letterTag(segment, start, y + 5, style) : []),
      ...(fits
        ? [
            {
              kind: 'text',
              x: start + tag,
              y: y + 14,
              text: label,
              size: 8,
              weight: 600,
              fill: style.palette.ink,
              anchor: 'start',
              ...(segment ? { segment: segment.index } : {})
            } as const
          ]
        : [])
    ]
  })
}
