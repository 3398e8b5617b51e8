import type { RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { groupsCounted, numberAtStart } from '#shared/words/counts.ts'
import { formatCount } from '#shared/words/format.ts'
import { type Plot, placeOf, ticks } from './axis.ts'
import { columnNames } from './columnNames.ts'
import { lineMarks, type Mixture, type Point, pointMark, ring, shapeNames, type Tried } from './mixtureMarks.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'

export type MixtureMeasure = 'bic' | 'icl'

export interface BicChart extends Scene {
  /** Where each mixture stands, for choosing one. */
  readonly points: readonly Point[]
}

const shapes = ['full', 'tied', 'diagonal', 'spherical'] as const
const dashes = { full: null, tied: [5, 2], diagonal: [2, 2], spherical: [1, 3] } as const

export const lowest = (tried: readonly Tried[], measure: MixtureMeasure): Tried =>
  tried.reduce((best, one) => (one[measure] < best[measure] ? one : best))

const isShown = (method: Mixture, { k, covariance }: Tried): boolean =>
  k === method.k && covariance === method.covariance

/** What each number of groups and shape explains for its number of parameters: a line a shape, the best with a ring, the one that was used filled. */
export function bicChart(
  view: RunView,
  style: SceneStyle,
  t: Translate,
  locale: Locale,
  measure: MixtureMeasure = 'bic'
): BicChart | null {
  const { method } = view
  if (method.kind !== 'gmm' || method.tried.length < 2) return null
  const { tried } = method
  const best = lowest(tried, measure)
  const plot = layOut(tried, measure, style, t, locale)
  const [from, to] = [Math.min(...tried.map(({ k }) => k)), Math.max(...tried.map(({ k }) => k))]
  const across = (k: number): number => plot.left + 8 + ((k - from) / (to - from || 1)) * (plot.right - plot.left - 16)
  const points = tried.map((one) => ({ tried: one, x: across(one.k), y: placeOf(plot, one[measure]) }))
  const name = t(`charts.mixtures.${measure}`)
  const lines = shapes.filter((shape) => tried.some(({ covariance }) => covariance === shape))
  const facts = {
    groups: numberAtStart(method.k, t, locale),
    shape: t(`charts.mixtures.${method.covariance}`),
    best: formatCount(best.k, locale),
    bestShape: t(`charts.mixtures.${best.covariance}`),
    measure: name
  }
  return {
    title: t(isShown(method, best) ? 'charts.mixtures.titleBest' : 'charts.mixtures.title', facts),
    description: t('charts.mixtures.description', {
      measure: name,
      list: lines
        .map((shape) => {
          const one = lowest(
            tried.filter(({ covariance }) => covariance === shape),
            measure
          )
          return t('charts.mixtures.item', {
            shape: t(`charts.mixtures.${shape}`),
            value: formatCount(one[measure], locale),
            groups: groupsCounted(one.k, t, locale)
          })
        })
        .join('; ')
    }),
    about: 'chartFrame.about.bicChart',
    table: {
      columns: [...columnNames(['groups', 'shape'], t), t('charts.mixtures.bic'), t('charts.mixtures.icl')],
      rows: tried.map(({ k, covariance, bic, icl }) => [k, t(`charts.mixtures.${covariance}`), bic, icl])
    },
    width: style.width,
    height: plot.bottom + 30,
    points,
    marks: [
      ...axes(plot, [...new Set(tried.map(({ k }) => k))], across, name, style, t, locale),
      ...lines.flatMap((shape) =>
        lineMarks(
          points.filter((point) => point.tried.covariance === shape),
          method.covariance === shape,
          dashes[shape],
          style
        )
      ),
      ...points.map((point) => pointMark(point, isShown(method, point.tried), style, t, locale)),
      ...ring(points.find((point) => point.tried === best)!, style),
      ...shapeNames(plot, points, lines, method, style, t)
    ]
  }
}

function layOut(
  tried: readonly Tried[],
  measure: MixtureMeasure,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Plot {
  const values = tried.map((one) => one[measure])
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const room = (most - least || 1) * 0.06
  const [low, high] = [least - room, most + room]
  const wide = (texts: readonly string[]) => Math.ceil(Math.max(...texts.map((text) => style.measure(text, 8, 600))))
  const top = 20
  return {
    left: wide(ticks(low, high, 5).map((value) => formatCount(value, locale))) + 8,
    right: style.width - wide(shapes.map((shape) => t(`charts.mixtures.${shape}`))) - 6,
    top,
    bottom: top + Math.min(230, Math.max(140, Math.round(style.width * 0.34))),
    low,
    high
  }
}

function axes(
  plot: Plot,
  ks: readonly number[],
  across: (k: number) => number,
  measure: string,
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const text = { kind: 'text', size: 8, weight: 400, fill: palette.muted } as const
  return [
    { ...text, x: 0, y: 8, text: t('charts.mixtures.axisY', { measure }), anchor: 'start' },
    ...ticks(plot.low, plot.high, 5).flatMap((value): Mark[] => {
      const y = placeOf(plot, value)
      return [
        { kind: 'line', x1: plot.left, y1: y, x2: plot.right, y2: y, stroke: palette.hairline, strokeWidth: 0.75 },
        { ...text, x: plot.left - 7, y: y + 2.8, text: formatCount(value, locale), anchor: 'end' }
      ]
    }),
    ...ks.map((k): Mark => ({ ...text, x: across(k), y: plot.bottom + 12, text: String(k), anchor: 'middle' })),
    { ...text, x: plot.right, y: plot.bottom + 24, text: t('charts.mixtures.axisX'), anchor: 'end' }
  ]
}
