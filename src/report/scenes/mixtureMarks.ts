import type { MethodView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { groupsCounted } from '#shared/words/counts.ts'
import { formatCount } from '#shared/words/format.ts'
import type { Plot } from './axis.ts'
import type { Mark, SceneStyle } from './scene.ts'

export type Mixture = Extract<MethodView, { kind: 'gmm' }>
export type Tried = Mixture['tried'][number]

/** A mixture that was tried, where it stands on the chart. */
export interface Point {
  readonly tried: Tried
  readonly x: number
  readonly y: number
}

/** A line a shape, each with its own dash: lines are told apart without colours. */
export function lineMarks(
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

export function pointMark(
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

/** Around the best. */
export const ring = ({ x, y }: Point, { palette }: SceneStyle): Mark[] => [
  { kind: 'circle', cx: x, cy: y, r: 6.5, stroke: palette.accent, strokeWidth: 1.25 }
]

/** Names at the lines' ends, moved apart where ends are near. */
export function shapeNames(
  plot: Plot,
  points: readonly Point[],
  lines: readonly Tried['covariance'][],
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
