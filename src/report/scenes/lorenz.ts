import type { Timeline } from '#shared/api/timeline.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatNumber, formatShare } from '#shared/words/format.ts'
import { type Plot, placeOf } from './axis.ts'
import { columnNames } from './columnNames.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'

const shares = [0, 0.25, 0.5, 0.75, 1]
/** What "the best customers" are in the chart's sentence. */
const best = 0.2

/** What share of the revenue the best customers bring (a Lorenz curve from the top), beside what it were if all brought the same. */
export function lorenz({ concentration }: Timeline, style: SceneStyle, t: Translate, locale: Locale): Scene {
  const { palette, measure } = style
  const { customers, revenue, gini } = concentration
  const left = Math.ceil(measure(formatShare(1, locale), 8, 400)) + 8
  const side = Math.min(Math.round(style.width * 0.45), 260)
  const plot: Plot = { left, right: left + side, top: 16, bottom: 16 + side, low: 0, high: 1 }
  const across = (share: number): number => plot.left + share * side
  const text = { kind: 'text', size: 8, weight: 400, fill: palette.muted } as const
  const at = shareOf(concentration, best)
  const path = customers.map(
    (share, i) => `${i === 0 ? 'M' : 'L'}${round(across(share))} ${round(placeOf(plot, revenue[i]!))}`
  )
  const marks: Mark[] = [
    { ...text, x: 0, y: 8, text: t('timeline.lorenz.axisY'), anchor: 'start' },
    ...shares.flatMap((share): Mark[] => {
      const y = placeOf(plot, share)
      return [
        { kind: 'line', x1: plot.left, y1: y, x2: plot.right, y2: y, stroke: palette.hairline, strokeWidth: 0.75 },
        { ...text, x: plot.left - 6, y: y + 2.8, text: formatShare(share, locale), anchor: 'end' },
        { ...text, x: across(share), y: plot.bottom + 12, text: formatShare(share, locale), anchor: 'middle' }
      ]
    }),
    {
      kind: 'line',
      x1: plot.left,
      y1: plot.bottom,
      x2: plot.right,
      y2: plot.top,
      stroke: palette.muted,
      strokeWidth: 0.75,
      dash: [3, 3]
    },
    { kind: 'path', d: path.join(''), stroke: palette.accent, strokeWidth: 1.75 },
    { kind: 'circle', cx: across(best), cy: placeOf(plot, at), r: 3.5, fill: palette.accent },
    {
      ...text,
      x: across(best) + 7,
      y: placeOf(plot, at) + 10,
      text: t('timeline.lorenz.point', { best: formatShare(best, locale), share: formatShare(at, locale) }),
      anchor: 'start',
      weight: 600,
      fill: palette.ink
    },
    { ...text, x: plot.left, y: plot.bottom + 26, text: t('timeline.lorenz.axisX'), anchor: 'start' }
  ]
  return {
    title: t('timeline.lorenz.title', { best: formatShare(best, locale), share: formatShare(at, locale) }),
    description: t('timeline.lorenz.description', {
      gini: formatNumber(gini, locale),
      list: shares
        .slice(1, -1)
        .map((share) => `${formatShare(share, locale)}: ${formatShare(shareOf(concentration, share), locale)}`)
        .join('; ')
    }),
    about: 'chartFrame.about.lorenz',
    table: {
      columns: columnNames(['shareOfCustomers', 'shareOfRevenue'], t),
      rows: customers.map((share, i) => [share, revenue[i]!])
    },
    width: style.width,
    height: plot.bottom + 30,
    marks
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Share of the revenue of the best customers, between the points that are known. */
export function shareOf(
  { customers, revenue }: Pick<Timeline['concentration'], 'customers' | 'revenue'>,
  share: number
): number {
  const after = Math.max(
    1,
    customers.findIndex((one) => one >= share)
  )
  const [x0, x1] = [customers[after - 1]!, customers[after]!]
  const [y0, y1] = [revenue[after - 1]!, revenue[after]!]
  return y0 + ((share - x0) / (x1 - x0 || 1)) * (y1 - y0)
}
