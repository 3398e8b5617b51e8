import type { MethodView, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatNumber, formatShare } from '#shared/words/format.ts'
import { type Plot, type PlottedScene, placeOf, ticks } from './axis.ts'
import { columnNames } from './columnNames.ts'
import { fitText } from './measure.ts'
import type { Mark, SceneStyle } from './scene.ts'

type Dbscan = Extract<MethodView, { kind: 'dbscan' }>
type Curve = Dbscan['curve']

/** From the densest crowd to the loneliest, whichever end comes first. */
function risingCurve({ curve }: Dbscan): Curve {
  const rises = curve[0]!.distance <= curve.at(-1)!.distance
  return rises ? curve : curve.map(({ share, distance }) => ({ share: 1 - share, distance })).reverse()
}

/** Share of customers whose distance is at most this, between points of a rising curve as the line goes. */
export function shareWithin(curve: Curve, distance: number): number {
  const after = curve.findIndex((point) => point.distance > distance)
  if (after < 0) return 1
  const [a, b] = [curve[after - 1], curve[after]!]
  return a ? a.share + ((distance - a.distance) / (b.distance - a.distance)) * (b.share - a.share) : 0
}

/**
 * Customers by the distance that takes in `minPoints` of them, the loneliest last, with the distance that was
 * used as a line and the proposed one, where the curve bends, as a ring. `eps` tries another distance.
 */
export function kDistance(
  view: RunView,
  style: SceneStyle,
  t: Translate,
  locale: Locale,
  eps?: number
): PlottedScene | null {
  const { method } = view
  if (method.kind !== 'dbscan' || method.curve.length < 2) return null
  const shown = eps ?? method.eps
  const { proposedEps, minPoints } = method
  const curve = risingCurve(method)
  const share = shareWithin(curve, shown)
  const plot = layOut(curve, method, shown, style, t, locale)
  const facts = {
    eps: formatNumber(shown, locale),
    share: formatShare(share, locale),
    n: minPoints,
    knee: formatNumber(proposedEps, locale),
    low: formatNumber(curve[0]!.distance, locale),
    high: formatNumber(curve.at(-1)!.distance, locale)
  }
  return {
    title: t('charts.distance.title', facts),
    description: t('charts.distance.description', facts),
    about: 'chartFrame.about.kDistance',
    table: {
      columns: columnNames(['shareOfCustomers', 'distance'], t),
      rows: curve.map((point) => [point.share, point.distance])
    },
    width: style.width,
    height: plot.bottom + 30,
    plot,
    marks: [
      ...axes(plot, minPoints, style, t, locale),
      ...curveMarks(plot, curve, minPoints, style, t, locale),
      ...lineMarks(plot, curve, method, shown, style, t, locale)
    ]
  }
}

/** "0.58 proposed" */
const labelled = (value: number, word: 'proposed' | 'used' | null, t: Translate, locale: Locale): string =>
  word ? `${formatNumber(value, locale)} ${t(`charts.distance.${word}`)}` : formatNumber(value, locale)

function layOut(
  curve: Curve,
  { eps, proposedEps }: Dbscan,
  shown: number,
  { width, measure }: SceneStyle,
  t: Translate,
  locale: Locale
): Plot {
  const high = Math.max(shown, curve.at(-1)!.distance) * 1.04
  const labels = ticks(0, high, 5).map((value) => measure(formatNumber(value, locale), 8, 400))
  const names = [labelled(eps, 'used', t, locale), labelled(proposedEps, 'proposed', t, locale)]
  const top = 18
  return {
    left: Math.ceil(Math.max(...labels)) + 8,
    right: width - Math.ceil(Math.max(...names.map((name) => measure(name, 8, 600)))) - 8,
    top,
    bottom: top + Math.min(230, Math.max(130, Math.round(width * 0.32))),
    low: 0,
    high
  }
}

const across = ({ left, right }: Plot, share: number): number => left + share * (right - left)

function axes(plot: Plot, minPoints: number, style: SceneStyle, t: Translate, locale: Locale): Mark[] {
  const { palette, width, measure } = style
  const text = { kind: 'text', size: 8, weight: 400, fill: palette.muted } as const
  const line = { kind: 'line', stroke: palette.hairline, strokeWidth: 0.75 } as const
  const axisY = fitText(t('charts.distance.axisY', { n: minPoints }), width, 8, 400, measure)
  return [
    { ...text, x: 0, y: 8, text: axisY, anchor: 'start' },
    ...ticks(0, plot.high, 5).flatMap((value): Mark[] => {
      const y = placeOf(plot, value)
      return [
        { ...line, x1: plot.left, y1: y, x2: plot.right, y2: y },
        { ...text, x: plot.left - 7, y: y + 2.8, text: formatNumber(value, locale), anchor: 'end' }
      ]
    }),
    ...[0, 0.25, 0.5, 0.75, 1].map(
      (share): Mark => ({
        ...text,
        x: across(plot, share),
        y: plot.bottom + 11,
        text: formatShare(share, locale),
        anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle'
      })
    ),
    { ...text, x: plot.right, y: plot.bottom + 23, text: t('charts.distance.axisX'), anchor: 'end' }
  ]
}

function curveMarks(
  plot: Plot,
  curve: Curve,
  minPoints: number,
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const points = curve.map(({ share, distance }) => `${across(plot, share)} ${placeOf(plot, distance)}`)
  const hovered = ticks(0, 1, 10).map((share): Mark => {
    const point = curve.find((one) => one.share >= share) ?? curve.at(-1)!
    return {
      kind: 'circle',
      cx: across(plot, point.share),
      cy: placeOf(plot, point.distance),
      r: 2,
      fill: palette.ink,
      title: t('charts.distance.point', {
        share: formatShare(point.share, locale),
        distance: formatNumber(point.distance, locale),
        n: minPoints
      })
    }
  })
  return [{ kind: 'path', d: `M${points.join('L')}`, stroke: palette.ink, strokeWidth: 1.4 } satisfies Mark, ...hovered]
}

function lineMarks(
  plot: Plot,
  curve: Curve,
  { proposedEps, eps }: Dbscan,
  shown: number,
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const y = placeOf(plot, shown)
  const knee = placeOf(plot, proposedEps)
  const same = shown === proposedEps
  const shift = same || Math.abs(knee - y) > 11 ? 0 : knee < y ? -6 : 6
  const word = same ? 'proposed' : shown === eps ? 'used' : null
  const text = { kind: 'text', x: plot.right + 6, size: 8, weight: 600, anchor: 'start' } as const
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
    { ...text, y: y + 3 - shift, text: labelled(shown, word, t, locale), fill: palette.accent },
    {
      kind: 'circle',
      cx: across(plot, shareWithin(curve, proposedEps)),
      cy: knee,
      r: 4,
      fill: palette.paper,
      stroke: palette.accent,
      strokeWidth: 1.5
    },
    ...(same
      ? []
      : [
          {
            ...text,
            y: knee + 3 + shift,
            weight: 400,
            text: labelled(proposedEps, 'proposed', t, locale),
            fill: palette.muted
          } as const
        ])
  ]
}
