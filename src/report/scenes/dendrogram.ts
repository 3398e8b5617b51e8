import type { FoldedTree, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { customersInWords, groupsCounted, numberAtStart } from '#shared/words/counts.ts'
import { formatCount, formatNumber } from '#shared/words/format.ts'
import { type Plot, type PlottedScene, placeOf, ticks } from './axis.ts'
import { type Branch, cutTree, isLongest, leafOrder } from './cutTree.ts'
import { fitText } from './measure.ts'
import type { Mark, SceneStyle } from './scene.ts'
import { letterTag } from './segmentKey.ts'
import { tint } from './shade.ts'

const small = 6.5
const barMost = 22

interface Drawing {
  readonly tree: FoldedTree
  readonly plot: Plot
  /** Middle of each leaf. */
  readonly x: readonly number[]
  readonly column: number
  readonly branches: readonly Branch[]
  readonly branchOf: readonly number[]
  readonly cut: number
}

/**
 * The tree of merges, folded to its top branches, cut at a height: leaves with their sizes below, branches in the
 * colour of their segment, what lies above the cut in grey. `height` tries another cut than that of the run.
 */
export function dendrogram(
  view: RunView,
  style: SceneStyle,
  t: Translate,
  locale: Locale,
  height?: number
): PlottedScene | null {
  if (view.method.kind !== 'hierarchical') return null
  const { tree } = view.method
  const cut = height ?? view.method.height
  const drawing = layOut(tree, cut, style, t, locale)
  const { plot, branches } = drawing
  const groups = numberAtStart(branches.length, t, locale)
  const bars = plot.bottom + barMost + 24
  return {
    title: isLongest(tree, branches.length)
      ? t('charts.dendrogram.titleLongest', { groups })
      : t('charts.dendrogram.title', { groups, height: formatNumber(cut, locale) }),
    description: t('charts.dendrogram.description', {
      n: tree.leaves.length,
      height: formatNumber(cut, locale),
      groups: groupsCounted(branches.length, t, locale),
      sizes: branches.map(({ size }) => formatCount(size, locale)).join(', ')
    }),
    width: style.width,
    height: bars + 34,
    plot,
    marks: [
      ...axisMarks(drawing, style, t, locale),
      ...branchMarks(drawing, view, style, t, locale),
      ...leafMarks(drawing, view, style, t, locale),
      ...groupMarks(drawing, view, bars, style, t, locale),
      ...cutMarks(drawing, style, t, locale),
      {
        kind: 'text',
        x: 0,
        y: bars + 30,
        text: fitText(t('charts.dendrogram.folded', { n: tree.leaves.length }), style.width, 8, 400, style.measure),
        size: 8,
        weight: 400,
        fill: style.palette.muted,
        anchor: 'start'
      }
    ]
  }
}

function layOut(tree: FoldedTree, cut: number, style: SceneStyle, t: Translate, locale: Locale): Drawing {
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

function axisMarks({ plot }: Drawing, { palette, width, measure }: SceneStyle, t: Translate, locale: Locale): Mark[] {
  const text = { kind: 'text', size: 8, weight: 400, fill: palette.muted } as const
  return [
    { ...text, x: 0, y: 8, text: fitText(t('charts.dendrogram.axis'), width, 8, 400, measure), anchor: 'start' },
    ...ticks(0, plot.high, 5).flatMap((value): Mark[] => {
      const y = placeOf(plot, value)
      return [
        { kind: 'line', x1: plot.left - 4, y1: y, x2: plot.left, y2: y, stroke: palette.hairline, strokeWidth: 0.75 },
        { ...text, x: plot.left - 7, y: y + 2.8, text: formatNumber(value, locale), anchor: 'end' }
      ]
    })
  ]
}

const colourOf = (view: RunView, segment: number | null | undefined, otherwise: string): string =>
  view.segmentList.find(({ index }) => index === segment)?.colour ?? otherwise

function branchMarks(
  { tree, plot, x, cut, branches, branchOf }: Drawing,
  view: RunView,
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const { leaves, nodes } = tree
  const middle = [...x]
  const first = leaves.map((_, i) => i)
  const heightOf = (id: number): number => nodes[id - leaves.length]?.height ?? 0
  return nodes.map((node, i): Mark => {
    const [a, b] = [node.left, node.right]
    const id = leaves.length + i
    middle[id] = (middle[a]! + middle[b]!) / 2
    first[id] = first[a]!
    const y = placeOf(plot, node.height)
    const below = node.height <= cut
    const segment = below ? branches[branchOf[first[id]!]!]?.segment : null
    return {
      kind: 'path',
      d: `M${middle[a]} ${placeOf(plot, heightOf(a))}V${y}H${middle[b]}V${placeOf(plot, heightOf(b))}`,
      stroke: below ? colourOf(view, segment, palette.muted) : tint(palette.muted, palette.paper, 0.75),
      strokeWidth: below ? 1.4 : 1,
      ...(segment === null || segment === undefined ? {} : { segment }),
      title: t('charts.dendrogram.branch', {
        customers: customersInWords(node.size, t, locale),
        height: formatNumber(node.height, locale)
      })
    }
  })
}

/** A bar a leaf, as tall as its share of the largest, and its size on one of two lines where there is room. */
function leafMarks(
  { tree, plot, x, column, branches, branchOf }: Drawing,
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
      title: customersInWords(size, t, locale)
    }
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
function groupMarks(
  { tree, x, column, branches }: Drawing,
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

function cutMarks({ plot, cut, branches }: Drawing, { palette }: SceneStyle, t: Translate, locale: Locale): Mark[] {
  const y = placeOf(plot, cut)
  return [
    {
      kind: 'line',
      x1: plot.left,
      y1: y,
      x2: plot.right,
      y2: y,
      stroke: palette.accent,
      strokeWidth: 1.25,
      dash: [4, 3]
    },
    {
      kind: 'text',
      x: plot.right + 6,
      y: y + 3,
      text: groupsCounted(branches.length, t, locale),
      size: 8.5,
      weight: 600,
      fill: palette.accent,
      anchor: 'start'
    }
  ]
}
