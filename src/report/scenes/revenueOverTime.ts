import type { RunView } from '#shared/api/segments.ts'
import type { Timeline } from '#shared/api/timeline.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount, formatMoney, formatMoneyExactly, formatShare } from '#shared/words/format.ts'
import { periodInWords } from '#shared/words/periods.ts'
import { segmentName } from '#shared/words/segments.ts'
import { type Plot, placeOf, ticks } from './axis.ts'
import { columnNames } from './columnNames.ts'
import { openPeriod } from './openPeriod.ts'
import { periodTicks } from './periodTicks.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { segmentKey } from './segmentKey.ts'

/** Revenue of each period, a bar cut into segments. What is below zero (more returned than bought) has no height. */
export function revenueOverTime(
  view: RunView,
  timeline: Timeline,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Scene {
  const { palette, measure, width } = style
  const { starts, unit } = timeline
  const bars = starts.map((_, period) => timeline.segments.map(({ revenue }) => Math.max(0, revenue[period] ?? 0)))
  const sums = bars.map((parts) => parts.reduce((sum, part) => sum + part, 0))
  const high = Math.max(...sums) || 1
  const money = (value: number): string => formatMoney(value, locale, view.currency)
  const values = ticks(0, high, 4)
  const tick = (value: number): string => (value === 0 ? '0' : money(value))
  const top = 16
  const plot: Plot = {
    left: Math.ceil(Math.max(...values.map((value) => measure(tick(value), 8, 400)))) + 8,
    right: width,
    top,
    bottom: top + Math.min(200, Math.max(120, Math.round(width * 0.28))),
    low: 0,
    high
  }
  const step = (plot.right - plot.left) / starts.length
  const named = (period: number): string => periodInWords(starts[period]!, unit, t, locale)
  const marks: Mark[] = values.flatMap((value): Mark[] => {
    const y = placeOf(plot, value)
    const text = { kind: 'text', size: 8, weight: 400, fill: palette.muted, anchor: 'end' } as const
    return [
      { kind: 'line', x1: plot.left, y1: y, x2: plot.right, y2: y, stroke: palette.hairline, strokeWidth: 0.75 },
      { ...text, x: plot.left - 6, y: y + 2.8, text: tick(value) }
    ]
  })
  for (const [period, parts] of bars.entries()) {
    let below = 0
    for (const segment of view.segmentList) {
      const value = parts[segment.index] ?? 0
      if (value === 0) continue
      const y = placeOf(plot, below + value)
      const facts = timeline.segments[segment.index]!
      marks.push({
        kind: 'rect',
        x: plot.left + period * step + Math.min(1, step * 0.1),
        y,
        width: Math.max(0.5, step - Math.min(2, step * 0.2)),
        height: placeOf(plot, below) - y,
        fill: segment.colour,
        segment: segment.index,
        title: t('timeline.revenue.part', {
          segment: segmentName(segment, t),
          period: named(period),
          money: formatMoneyExactly(value, locale, view.currency),
          orders: formatCount(facts.orders[period] ?? 0, locale)
        })
      })
      below += value
    }
  }
  const best = sums.indexOf(Math.max(...sums))
  const total = sums.reduce((sum, value) => sum + value, 0) || 1
  const key = segmentKey(view.segmentList, plot.bottom + 26, style, t)
  const open = openPeriod(timeline, key.bottom, style, t, locale)
  return {
    title: t('timeline.revenue.title', { period: named(best), share: formatShare(sums[best]! / total, locale) }),
    description:
      t('timeline.revenue.description', {
        list: sums.map((sum, period) => `${named(period)}: ${money(sum)}`).join('; ')
      }) + open.words,
    about: 'chartFrame.about.revenueOverTime',
    table: {
      columns: columnNames(['period', 'segment', 'customers', 'orders', 'revenue'], t),
      rows: starts.flatMap((_, period) =>
        view.segmentList.map((segment) => {
          const own = timeline.segments[segment.index]
          return [
            named(period),
            segmentName(segment, t),
            own?.customers[period] ?? 0,
            own?.orders[period] ?? 0,
            own?.revenue[period] ?? 0
          ]
        })
      )
    },
    width,
    height: key.bottom + open.height,
    marks: [...marks, ...periodTicks(timeline, plot, style, t, locale), ...key.marks, ...open.marks]
  }
}
