import type { RunView, Segment } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount, formatMoneyExactly, formatShare } from '#shared/words/format.ts'
import { revenueInWords } from '#shared/words/run.ts'
import { segmentName } from '#shared/words/segments.ts'
import { columnNames } from './columnNames.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { segmentKey } from './segmentKey.ts'
import { inkOn, tint } from './shade.ts'

const bar = 30
const gap = 34
const outside = 12
const labelSize = 9

interface Part {
  readonly segment: Segment
  readonly x: number
  readonly width: number
  readonly share: number
}

/** Where each segment begins and ends on a bar; negative shares (more returned than bought) have no width. */
function partsOf(
  segments: readonly Segment[],
  share: (segment: Segment) => number,
  left: number,
  width: number
): Part[] {
  const whole = segments.reduce((sum, segment) => sum + Math.max(0, share(segment)), 0) || 1
  let x = left
  return segments.map((segment) => {
    const part = { segment, x, width: (Math.max(0, share(segment)) / whole) * width, share: share(segment) }
    x += part.width
    return part
  })
}

/** One bar for customers, one for revenue, cut into the same segments: who brings what. Without money only the first. */
export function revenueBar(view: RunView, style: SceneStyle, t: Translate, locale: Locale): Scene {
  const { width, measure, palette } = style
  const segments = view.segmentList
  const names = [t('reports.chart.customers'), t('reports.chart.revenue')]
  const left = Math.ceil(Math.max(...names.map((name) => measure(name, labelSize, 400)))) + 10
  const marks: Mark[] = []

  const drawBar = (
    parts: readonly Part[],
    y: number,
    label: string,
    lettersAt: number,
    exact: (s: Segment) => string
  ) => {
    marks.push({
      kind: 'text',
      x: 0,
      y: y + bar / 2 + 3,
      text: label,
      size: labelSize,
      weight: 400,
      fill: palette.muted,
      anchor: 'start'
    })
    let taken = Number.NEGATIVE_INFINITY
    for (const { segment, x, width: w, share } of parts) {
      const own = { segment: segment.index, title: `${segmentName(segment, t)}: ${exact(segment)}` }
      // A hair of paper between neighbours keeps them apart in black and white.
      if (w > 0)
        marks.push({
          kind: 'rect',
          x,
          y,
          width: Math.max(w - 1, Math.min(w, 0.5)),
          height: bar,
          fill: segment.colour,
          ...own
        })
      const letter = { kind: 'text', text: segment.letter, weight: 600, ...own } as const
      const letterWidth = measure(segment.letter, 10, 600)
      const percent = formatShare(share, locale)
      const percentWidth = measure(percent, labelSize, 400)
      const fill = inkOn(segment.colour)
      if (w >= letterWidth + percentWidth + 18) {
        marks.push({ ...letter, x: x + 6, y: y + bar / 2 + 3.5, size: 10, fill, anchor: 'start' })
        marks.push({
          kind: 'text',
          x: x + letterWidth + 11,
          y: y + bar / 2 + 3.5,
          text: percent,
          size: labelSize,
          weight: 400,
          fill,
          anchor: 'start',
          ...own
        })
      } else if (w >= letterWidth + 5) {
        marks.push({ ...letter, x: x + (w - 1) / 2, y: y + bar / 2 + 3.5, size: 10, fill, anchor: 'middle' })
      } else {
        const small = measure(segment.letter, 7, 600)
        const middle = Math.min(Math.max(x + w / 2, left + small / 2), width - small / 2)
        if (middle - small / 2 < taken + 2) continue
        taken = middle + small / 2
        marks.push({ ...letter, x: middle, y: lettersAt, size: 7, fill: palette.muted, anchor: 'middle' })
      }
    }
  }

  const customers = partsOf(segments, ({ share }) => share, left, width - left)
  drawBar(customers, outside, names[0]!, outside - 4, ({ size, share }) =>
    t('reports.chart.ofCustomers', { n: formatCount(size, locale), share: formatShare(share, locale) })
  )
  let y = outside + bar
  if (view.revenue !== null) {
    const revenue = partsOf(segments, ({ revenueShare }) => revenueShare ?? 0, left, width - left)
    for (const [i, { x, width: w, segment }] of revenue.entries()) {
      const { x: x0, width: w0 } = customers[i]!
      const d = `M${x0} ${y}L${x0 + w0} ${y}L${x + w} ${y + gap}L${x} ${y + gap}Z`
      const fill = tint(segment.colour, palette.paper, 0.16)
      marks.push({ kind: 'path', d, fill, stroke: palette.paper, strokeWidth: 0.75, segment: segment.index })
    }
    drawBar(revenue, y + gap, names[1]!, y + gap + bar + 9, ({ revenue: sum, revenueShare }) =>
      t('reports.chart.ofRevenue', {
        money: formatMoneyExactly(sum ?? 0, locale, view.currency),
        share: formatShare(revenueShare ?? 0, locale)
      })
    )
    y += gap + bar
  }
  const key = segmentKey(segments, y + outside + 6, style, t)
  return {
    title: view.revenue === null ? t('reports.chart.sizes') : revenueInWords(view, t, locale),
    description: segments
      .map((segment) =>
        t(segment.revenueShare === null ? 'reports.chart.sizeItem' : 'reports.chart.revenueItem', {
          name: segmentName(segment, t),
          share: formatShare(segment.share, locale),
          revenue: formatShare(segment.revenueShare ?? 0, locale)
        })
      )
      .join(' '),
    about: 'chartFrame.about.revenueBar',
    table: {
      columns: columnNames(['segment', 'customers', 'shareOfCustomers', 'revenue', 'shareOfRevenue'], t),
      rows: segments.map((segment) => [
        segmentName(segment, t),
        segment.size,
        segment.share,
        segment.revenue,
        segment.revenueShare
      ])
    },
    width,
    height: key.bottom,
    marks: [...marks, ...key.marks]
  }
}
