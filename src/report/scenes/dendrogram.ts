import type { RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { groupsCounted, numberAtStart } from '#shared/words/counts.ts'
import { formatCount, formatNumber } from '#shared/words/format.ts'
import { type PlottedScene, placeOf, ticks } from './axis.ts'
import { columnNames } from './columnNames.ts'
import { isLongest } from './cutTree.ts'
import { fitText } from './measure.ts'
import type { Mark, SceneStyle } from './scene.ts'
import { branchMarks } from './treeBranches.ts'
import { layOutTree, type TreeLayout } from './treeLayout.ts'
import { barMost, groupMarks, leafMarks } from './treeLeaves.ts'

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
  const drawing = layOutTree(tree, cut, style, t, locale)
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
    about: 'chartFrame.about.dendrogram',
    table: {
      columns: columnNames(['branch', 'joins', 'and', 'height', 'customers'], t),
      rows: [
        ...tree.leaves.map(({ size }, i) => [i + 1, null, null, 0, size]),
        ...tree.nodes.map((node, i) => [
          tree.leaves.length + i + 1,
          node.left + 1,
          node.right + 1,
          node.height,
          node.size
        ])
      ]
    },
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

function axisMarks(
  { plot }: TreeLayout,
  { palette, width, measure }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
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

function cutMarks({ plot, cut, branches }: TreeLayout, { palette }: SceneStyle, t: Translate, locale: Locale): Mark[] {
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
