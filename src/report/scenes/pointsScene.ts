import type { RunView, Segment } from '#shared/api/segments.ts'
import type { Locale, TextKey, Translate } from '#shared/i18n/texts.ts'
import { formatCount } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { columnNames } from './columnNames.ts'
import { fitText, wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { segmentKey } from './segmentKey.ts'

/** One direction of a picture of points: what lies along it, and its round values where they mean something. */
export interface Direction {
  readonly title: string
  /** Where a value stands, in a scale of the direction's own. */
  readonly at: (value: number) => number
  /** The value that stands there. */
  readonly back: (place: number) => number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
}

export interface Placed {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly segment: readonly number[]
  readonly customer: readonly string[]
}

interface About {
  readonly title: string
  readonly about: TextKey
  readonly across: Direction
  readonly upwards: Direction
  /** Points that are drawn, at most; the numbers have all. */
  readonly limit?: number
}

/** Directions without a name of their own, or with the same, are told apart. */
function columnsOf(across: Direction, upwards: Direction, t: Translate): string[] {
  const known = columnNames(['customer', 'segment'], t)
  return across.title !== upwards.title && across.ticks.length + upwards.ticks.length > 0
    ? [...known, across.title, upwards.title]
    : [...known, ...columnNames(['across', 'upwards'], t)]
}

/** Customers as points, coloured by segment: the picture on screen, for a file. */
export function pointsScene(
  view: RunView,
  points: Placed,
  { title, about, across, upwards, limit = 6000 }: About,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Scene {
  const { width, measure, palette } = style
  const segments = new Map<number, Segment>(view.segmentList.map((segment) => [segment.index, segment]))
  const left = Math.ceil(Math.max(0, ...upwards.ticks.map(({ label }) => measure(label, 8, 400)))) + 12
  const head = 14
  const bottom = head + Math.round((width - left) * 0.6)
  const place = (values: readonly number[], { at }: Direction, from: number, to: number) => {
    const scaled = values.map(at)
    const low = scaled.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
    const high = scaled.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
    return (value: number): number => from + (high > low ? (value - low) / (high - low) : 0.5) * (to - from)
  }
  const px = place(points.x, across, left + 6, width - 6)
  const py = place(points.y, upwards, bottom - 6, head + 6)
  const every = Math.max(1, Math.ceil(points.x.length / limit))
  const text = { kind: 'text', size: 8, weight: 400, fill: palette.muted } as const
  const dots: Mark[] = []
  for (let i = 0; i < points.x.length; i += every)
    dots.push({
      kind: 'circle',
      cx: px(across.at(points.x[i]!)),
      cy: py(upwards.at(points.y[i]!)),
      r: 1.6,
      fill: segments.get(points.segment[i]!)?.colour ?? palette.muted,
      opacity: 0.6,
      segment: points.segment[i]!
    })
  const inside = (at: number, from: number, to: number): boolean => at >= from - 0.1 && at <= to + 0.1
  const caption = wrapText(across.title, width - left, 8, 400, measure, 2)
  const below = across.ticks.length > 0 ? 24 : 12
  const key = segmentKey(view.segmentList, bottom + below + 4 + caption.length * 10, style, t)
  let taken = Number.NEGATIVE_INFINITY
  return {
    title,
    description: t('views.points.description', {
      n: formatCount(points.x.length, locale),
      segments: view.segmentList.length,
      x: across.title,
      y: upwards.title,
      list: view.segmentList.map((segment) => `${segment.letter} ${segmentName(segment, t)}`).join(', ')
    }),
    about,
    table: {
      columns: columnsOf(across, upwards, t),
      rows: points.x.map((x, i) => {
        const segment = segments.get(points.segment[i]!)
        return [points.customer[i] ?? '', segment ? segmentName(segment, t) : '', x, points.y[i]!]
      })
    },
    width,
    height: key.bottom,
    marks: [
      { ...text, x: 0, y: 8, text: fitText(upwards.title, width, 8, 400, measure), anchor: 'start' },
      { kind: 'path', d: `M${left} ${head}V${bottom}H${width}`, stroke: palette.hairline, strokeWidth: 0.75 },
      ...upwards.ticks.flatMap(({ value, label }): Mark[] => {
        const y = py(upwards.at(value))
        return inside(y, head, bottom) ? [{ ...text, x: left - 6, y: y + 2.8, text: label, anchor: 'end' }] : []
      }),
      ...across.ticks.flatMap(({ value, label }): Mark[] => {
        const x = px(across.at(value))
        const half = measure(label, 8, 400) / 2
        if (!inside(x, left, width - half) || x - half < taken + 4) return []
        taken = x + half
        return [{ ...text, x, y: bottom + 12, text: label, anchor: 'middle' }]
      }),
      ...dots,
      ...caption.map(
        (line, i): Mark => ({ ...text, x: left, y: bottom + below + i * 10, text: line, anchor: 'start' })
      ),
      ...key.marks
    ]
  }
}
