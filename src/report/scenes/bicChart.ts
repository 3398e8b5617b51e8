import type { MethodView, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { groupsCounted, numberAtStart } from '#shared/words/counts.ts'
import { formatCount } from '#shared/words/format.ts'
import { type Plot, placeOf, ticks } from './axis.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'

type Mixture = Extract<MethodView, { kind: 'gmm' }>
export type Tried = Mixture['tried'][number]
export type MixtureMeasure = 'bic' | 'icl'

export interface BicChart extends Scene {
  /** Where each mixture stands, for choosing one. */
  readonly points: readonly { readonly tried: Tried; readonly x: number; readonly y: number }[]
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

type Point = BicChart['points'][number]

/** A line a shape, each with its own dash: lines are told apart without colours. */
function lineMarks(
  points: readonly Point[],
  chosen: boolean,
  dash: readonly [number, number] | null,
  { palette }: SceneStyle
): Mark[] {
  return points.slice(1).map((point, i) => ({
    kind: 'line',
    x1: points[i]!.x,
    y1: points[i]!.y,
    x2: point.x,
    y2: point.y,
    stroke: chosen ? palette.accent : palette.muted,
    strokeWidth: chosen ? 1.6 : 1,
    ...(dash ? { dash } : {})
  }))
}

function pointMark(
  { tried, x, y }: Point,
  shown: boolean,
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark {
  const title = t('charts.mixtures.point', {
    groups: groupsCounted(tried.k, t, locale),
    shape: t(`charts.mixtures.${tried.covariance}`),
    bic: formatCount(tried.bic, locale),
    icl: formatCount(tried.icl, locale)
  })
  const dot = { kind: 'circle', cx: x, cy: y, title } as const
  return shown ? { ...dot, r: 4, fill: palette.accent } : { ...dot, r: 2, fill: palette.muted }
}

const ring = ({ x, y }: Point, { palette }: SceneStyle): Mark[] => [
  { kind: 'circle', cx: x, cy: y, r: 6.5, stroke: palette.accent, strokeWidth: 1.25 }
]

/** Names at the lines' ends, moved apart where ends are near. */
function shapeNames(
  plot: Plot,
  points: readonly Point[],
  lines: readonly (typeof shapes)[number][],
  method: Mixture,
  { palette }: SceneStyle,
  t: Translate
): Mark[] {
  const ends = lines
    .map((shape) => ({ shape, y: points.findLast((point) => point.tried.covariance === shape)!.y }))
    .sort((a, b) => a.y - b.y)
  let free = plot.top
  const placed = ends.map(({ shape, y }) => {
    free = Math.max(free, y) + 11
    return { shape, y: free - 11 }
  })
  const over = Math.max(0, free - 11 - plot.bottom)
  return placed.map(({ shape, y }): Mark => {
    const chosen = shape === method.covariance
    return {
      kind: 'text',
      x: plot.right + 4,
      y: y - over + 3,
      text: t(`charts.mixtures.${shape}`),
      size: 8,
      weight: chosen ? 600 : 400,
      fill: chosen ? palette.accent : palette.muted,
      anchor: 'start'
    }
  })
}
