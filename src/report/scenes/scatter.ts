import type { RunView } from '#shared/api/segments.ts'
import type { Points } from '#shared/api/views.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName, listInWords } from '#shared/words/features.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { letterTag } from './segmentKey.ts'

export type Scatter = Pick<Points, 'customers' | 'row' | 'x' | 'y' | 'segment'>

/** "Across: more Orders, less Days since the last order (71 % of the differences)" */
export function axisInWords(view: RunView, axis: number, t: Translate, locale: Locale): string {
  const drivers = (view.components?.axes[axis] ?? [])
    .slice(0, 3)
    .map(({ feature, loading }) =>
      t(loading > 0 ? 'reports.chart.more' : 'reports.chart.less', { feature: featureName(feature, t) })
    )
  return t(axis === 0 ? 'reports.chart.across' : 'reports.chart.upwards', {
    drivers: listInWords(drivers, t),
    share: formatShare(view.components?.explained[axis] ?? 0, locale)
  })
}

const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Moves tags that would lie on another down (and around to the top) until they are clear. */
function apart(tags: { x: number; y: number }[], step: number, top: number, bottom: number): void {
  for (const [i, tag] of tags.entries())
    for (let tries = 0; tries < 40; tries++) {
      const hit = tags.slice(0, i).some((other) => Math.abs(other.x - tag.x) < step && Math.abs(other.y - tag.y) < step)
      if (!hit) break
      tag.y = tag.y + step / 2 > bottom ? top : tag.y + step / 2
    }
}

/** Customers in two principal components, coloured by segment, each segment's letter at its middle. At most `limit` points. */
export function scatterScene(
  view: RunView,
  scatter: Scatter,
  style: SceneStyle,
  t: Translate,
  locale: Locale,
  limit = 2000
): Scene {
  const { width, measure, palette } = style
  const plotHeight = Math.round(width * 0.62) - 34
  const words = [axisInWords(view, 0, t, locale), axisInWords(view, 1, t, locale)] as const
  const captions = words.flatMap((text) => wrapText(text, width, 8, 400, measure, 3).map((line) => ({ line, text })))
  const height = plotHeight + 10 + captions.length * 12
  const every = Math.max(1, Math.ceil(scatter.x.length / limit))
  const shown = scatter.x.map((_, i) => i).filter((i) => i % every === 0)
  const range = (values: readonly number[]) => {
    const [low, high] = values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity])
    return high > low ? { low, span: high - low } : { low: low - 0.5, span: 1 }
  }
  const [rangeX, rangeY] = [range(scatter.x), range(scatter.y)]
  const pad = 14
  const left = 14
  const bottom = plotHeight
  const px = (x: number) => left + pad + ((x - rangeX.low) / rangeX.span) * (width - left - 2 * pad)
  const py = (y: number) => bottom - pad - ((y - rangeY.low) / rangeY.span) * (bottom - 2 * pad)
  const marks: Mark[] = shown.map((i) => {
    const index = scatter.segment[i]!
    const colour = view.segmentList.find((segment) => segment.index === index)?.colour ?? palette.muted
    return {
      kind: 'circle',
      cx: px(scatter.x[i]!),
      cy: py(scatter.y[i]!),
      r: 1.5,
      fill: colour,
      opacity: 0.7,
      segment: index
    }
  })
  const tags = view.segmentList.map((segment) => {
    const members = shown.filter((i) => scatter.segment[i] === segment.index)
    return {
      segment,
      x: px(middleOf(members.map((i) => scatter.x[i]!))),
      y: py(middleOf(members.map((i) => scatter.y[i]!))),
      some: members.length > 0
    }
  })
  const placed = tags.filter(({ some }) => some)
  apart(placed, 17, 8, bottom - 8)
  for (const { segment, x, y } of placed) {
    marks.push({
      kind: 'rect',
      x: x - 7.5,
      y: y - 7.5,
      width: 15,
      height: 15,
      fill: palette.paper,
      radius: 3,
      segment: segment.index
    })
    marks.push(...letterTag(segment, x - 6, y - 6, style))
  }
  const axis = { kind: 'text', x: 0, size: 8, weight: 400, fill: palette.muted, anchor: 'start' } as const
  marks.push({ kind: 'path', d: `M${left} ${pad}V${bottom}H${width}`, stroke: palette.hairline, strokeWidth: 0.75 })
  for (const [i, { line, text }] of captions.entries())
    marks.push({ ...axis, y: bottom + 15 + i * 12, text: line, title: text })
  return {
    title: t('reports.chart.scatterTitle'),
    description: `${t('reports.chart.scatterItem', { n: formatCount(shown.length, locale), all: formatCount(scatter.customers, locale) })} ${words.join(' ')} ${view.segmentList.map((segment) => `${segment.letter} ${segmentName(segment, t)}`).join(', ')}.`,
    width,
    height,
    marks
  }
}
