import type { RunView, Segment } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { columnNames } from './columnNames.ts'
import { type CrossTable, flowInWords, flowsOf, movesInWords } from './flows.ts'
import { fitText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { letterTag } from './segmentKey.ts'
import { tint } from './shade.ts'

const gap = 8
const bar = 10
const least = 13

interface Side {
  readonly segments: readonly Segment[]
  readonly totals: readonly number[]
  /** Where each segment's bar begins. */
  readonly tops: readonly number[]
}

/** Who moves where from one run to the other: a band for each pair of segments, as thick as its customers. */
export function sankey(
  from: RunView,
  to: RunView,
  table: CrossTable,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Scene {
  const { width, palette } = style
  const rows = table.map(sum)
  const columns = to.segmentList.map((_, j) => sum(table.map((row) => row[j] ?? 0)))
  const most = Math.max(rows.length, columns.length)
  const all = Math.max(1, sum(rows))
  const height = Math.max(180, Math.min(420, most * 34))
  const scale = (height - gap * (most - 1) - most * 4) / all
  const top = 20
  const left = sideOf(from.segmentList, rows, top, height, scale)
  const right = sideOf(to.segmentList, columns, top, height, scale)
  const room = Math.min(190, width * 0.34)
  const bottom = Math.max(endOf(left, scale), endOf(right, scale))
  const text = { kind: 'text', y: 9, size: 8, weight: 400, fill: palette.muted } as const
  return {
    title: movesInWords(from, to, table, rows, t, locale),
    description: flowsOf(table)
      .map(({ a, b, customers }) => flowInWords(from, to, a, b, customers, rows[a]!, t, locale))
      .join('; '),
    about: 'chartFrame.about.sankey',
    table: {
      columns: columnNames(['from', 'to', 'customers'], t),
      rows: flowsOf(table).map(({ a, b, customers }) => [
        segmentName(from.segmentList[a]!, t),
        segmentName(to.segmentList[b]!, t),
        customers
      ])
    },
    width,
    height: bottom + 4,
    marks: [
      { ...text, x: 0, text: t('charts.compare.this'), anchor: 'start' },
      { ...text, x: width, text: t('charts.compare.other'), anchor: 'end' },
      ...bands(from, to, table, left, right, { x1: room + bar, x2: width - room - bar, scale }, style, t, locale),
      ...sideMarks(left, room, 'left', scale, style, t, locale),
      ...sideMarks(right, width - room - bar, 'right', scale, style, t, locale)
    ]
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Thick enough to be seen, and its label to be read. */
const thickness = (customers: number, scale: number): number => Math.max(1, customers * scale)

function sideOf(
  segments: readonly Segment[],
  totals: readonly number[],
  top: number,
  height: number,
  scale: number
): Side {
  const needed = totals.map((total) => Math.max(least, thickness(total, scale)))
  const between = Math.max(gap / 2, (height - sum(needed)) / Math.max(1, totals.length - 1))
  let y = top
  const tops = needed.map((tall) => {
    const at = y
    y += tall + Math.min(between, 24)
    return at
  })
  return { segments, totals, tops }
}

const endOf = ({ tops, totals }: Side, scale: number): number =>
  (tops.at(-1) ?? 0) + Math.max(least, thickness(totals.at(-1) ?? 0, scale))

function bands(
  from: RunView,
  to: RunView,
  table: CrossTable,
  left: Side,
  right: Side,
  { x1, x2, scale }: { readonly x1: number; readonly x2: number; readonly scale: number },
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const out = [...left.tops]
  const into = [...right.tops]
  const middle = (x1 + x2) / 2
  const drawn = flowsOf(table).map(({ a, b, customers }) => {
    const tall = customers * scale
    const [y1, y2] = [out[a]!, into[b]!]
    out[a] = y1 + tall
    into[b] = y2 + tall
    const d = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${y2 + tall}C${middle} ${y2 + tall} ${middle} ${y1 + tall} ${x1} ${y1 + tall}Z`
    const mark: Mark = {
      kind: 'path',
      d,
      fill: tint(left.segments[a]?.colour ?? palette.muted, palette.paper, 0.42),
      segment: a,
      title: flowInWords(from, to, a, b, customers, left.totals[a]!, t, locale)
    }
    return { customers, mark }
  })
  // Thin bands last, so that none is hidden.
  return drawn.sort((a, b) => b.customers - a.customers).map(({ mark }) => mark)
}

function sideMarks(
  { segments, totals, tops }: Side,
  x: number,
  where: 'left' | 'right',
  scale: number,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const { width, measure, palette } = style
  return segments.flatMap((segment, i): Mark[] => {
    const y = tops[i]!
    const name = segmentName(segment, t)
    const count = formatCount(totals[i]!, locale)
    const room = (where === 'left' ? x : width - x - bar) - 30 - measure(count, 8.5, 600)
    const size = 8.5
    const short = fitText(name, room, size, 400, measure)
    const own = where === 'left' ? { segment: segment.index } : {}
    const texts = { kind: 'text', y: y + 9, size, fill: palette.ink, title: name, ...own } as const
    const tagAt = where === 'left' ? 0 : x + bar + 6
    const tag = letterTag(segment, tagAt, y, style).map((mark) => {
      const { segment: _, ...rest } = mark
      return where === 'left' ? mark : (rest as Mark)
    })
    return [
      {
        kind: 'rect',
        x,
        y,
        width: bar,
        height: thickness(totals[i]!, scale),
        fill: segment.colour,
        title: `${name}: ${count}`,
        ...own
      },
      ...tag,
      { ...texts, x: tagAt + 17, text: short, weight: 400, anchor: 'start' },
      where === 'left'
        ? { ...texts, x: x - 6, text: count, weight: 600, anchor: 'end' }
        : { ...texts, x: width, text: count, weight: 600, anchor: 'end' }
    ]
  })
}
