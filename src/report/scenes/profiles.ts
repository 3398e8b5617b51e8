import type { RunFeature, RunView, Segment } from '#shared/api/segments.ts'
import type { Profiles } from '#shared/api/views.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName, featureShortName, featureValue } from '#shared/words/features.ts'
import { formatCount } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { columnNames } from './columnNames.ts'
import { featureScale } from './featureScale.ts'
import { fitText, wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { letterTag, segmentKey } from './segmentKey.ts'

const top = 48
const tall = 190

interface Axis {
  readonly feature: RunFeature
  readonly x: number
  readonly name: string
  readonly y: (value: number) => number
}

/**
 * Parallel coordinates (Inselberg 1985) of the features that formed the segments: what is typical of each segment as a
 * line, its middle half as a band, and chosen customers as thin lines. `null` with fewer than two features of numbers.
 */
export function profiles(
  view: RunView,
  { axes: scales, customers }: Profiles,
  style: SceneStyle,
  t: Translate,
  locale: Locale,
  selected: number | null = null
): Scene | null {
  const { width, measure, palette } = style
  const known = scales.flatMap((scale) => {
    const feature = view.features.find(({ id }) => id === scale.feature)
    return feature && !feature.constant ? [{ ...scale, feature }] : []
  })
  if (known.length < 2) return null
  const bottom = top + tall
  const room = (width - 24) / known.length
  const axes: Axis[] = known.map(({ feature, low, high }, i) => {
    const place = featureScale(feature, low, high)
    return {
      feature,
      x: (i + 0.5) * room,
      name: featureName(feature.id, t),
      y: (value) => bottom - Math.min(1, Math.max(0, place(value))) * tall
    }
  })
  const say = ({ feature }: Axis, value: number): string => featureValue(value, feature.unit, locale, view.currency)
  const segments = view.segmentList.filter(({ noise, size }) => !noise && size > 0)
  const most = [...axes].sort((a, b) => b.feature.etaSquared - a.feature.etaSquared)[0]!
  const caption = wrapText(
    [
      t('views.profiles.note'),
      ...(customers.length > 0
        ? [t('views.profiles.noteSome', { count: customers.length, n: formatCount(customers.length, locale) })]
        : [])
    ].join(' '),
    width,
    8,
    400,
    measure,
    3
  )
  const key = segmentKey(segments, bottom + 34 + caption.length * 10, style, t)
  const inWords = (segment: Segment): string =>
    t('views.profiles.item', {
      segment: segmentName(segment, t),
      list: axes
        .flatMap((axis) => {
          const stats = segment.stats[axis.feature.id]
          return stats
            ? [
                t('views.profiles.value', {
                  feature: axis.name,
                  value: say(axis, stats.median),
                  from: say(axis, stats.q1),
                  to: say(axis, stats.q3)
                })
              ]
            : []
        })
        .join('; ')
    })
  return {
    title: t('views.profiles.title', { feature: most.name }),
    description: t('views.profiles.description', { list: segments.map(inWords).join(' ') }),
    about: 'chartFrame.about.profiles',
    table: {
      columns: columnNames(['feature', 'segment', 'quarter', 'median', 'threeQuarters'], t),
      rows: axes.flatMap(({ feature, name }) =>
        segments.flatMap((segment) => {
          const stats = segment.stats[feature.id]
          return stats ? [[name, segmentName(segment, t), stats.q1, stats.median, stats.q3]] : []
        })
      )
    },
    width,
    height: key.bottom,
    marks: [
      ...segments.map((segment) => bandMark(segment, axes, selected)),
      ...axes.flatMap((axis, i) => axisMarks(axis, known[i]!, room, say, style, t)),
      ...customers.map((customer) => customerMark(view, customer, scales, axes, style, t)),
      ...segments.map((segment): Mark => {
        const points = axes.flatMap(({ feature, x, y }) => {
          const stats = segment.stats[feature.id]
          return stats ? [`${fixed(x)} ${fixed(y(stats.median))}`] : []
        })
        const d = `M${points.join('L')}`
        return {
          kind: 'path',
          d,
          stroke: segment.colour,
          strokeWidth: 2.25,
          segment: segment.index,
          title: inWords(segment)
        }
      }),
      ...endTags(segments, axes.at(-1)!, style),
      ...caption.map(
        (text, i): Mark => ({
          kind: 'text',
          x: 0,
          y: bottom + 28 + i * 10,
          text,
          size: 8,
          weight: 400,
          fill: palette.muted,
          anchor: 'start'
        })
      ),
      ...key.marks
    ]
  }
}

const fixed = (value: number): string => value.toFixed(1)

/** The middle half; all of them at once are faint, that of the chosen segment is not. */
function bandMark({ stats, colour, index }: Segment, axes: readonly Axis[], selected: number | null): Mark {
  const there = axes.filter(({ feature }) => stats[feature.id])
  const side = (quartile: 'q1' | 'q3'): string[] =>
    there.map(({ feature, x, y }) => `${fixed(x)} ${fixed(y(stats[feature.id]![quartile]))}`)
  return {
    kind: 'path',
    d: `M${[...side('q3'), ...side('q1').reverse()].join('L')}Z`,
    fill: colour,
    opacity: selected === null ? 0.14 : selected === index ? 0.32 : 0.05,
    segment: index
  }
}

function axisMarks(
  axis: Axis,
  { low, high }: { readonly low: number; readonly high: number },
  room: number,
  say: (axis: Axis, value: number) => string,
  { palette, measure }: SceneStyle,
  t: Translate
): Mark[] {
  const { x, feature, name } = axis
  const wide = room - 8
  const whole = wrapText(name, wide, 8.5, 600, measure, 2)
  const fits = whole.every((line) => measure(line, 8.5, 600) <= wide && !line.endsWith('…'))
  const lines = fits ? whole : wrapText(featureShortName(feature.id, t), wide, 8.5, 600, measure, 2)
  const text = { kind: 'text', x, size: 8, weight: 400, fill: palette.muted, anchor: 'middle' } as const
  return [
    { kind: 'line', x1: x, y1: top, x2: x, y2: top + tall, stroke: palette.hairline, strokeWidth: 1 },
    ...lines.map(
      (line, i): Mark => ({
        ...text,
        y: top - 18 - (lines.length - 1 - i) * 11,
        text: line,
        size: 8.5,
        weight: 600,
        fill: palette.ink,
        title: feature.logged ? t('views.log', { feature: name }) : name
      })
    ),
    { ...text, y: top - 6, text: fitText(say(axis, high), wide, 8, 400, measure) },
    { ...text, y: top + tall + 12, text: fitText(say(axis, low), wide, 8, 400, measure) }
  ]
}

function customerMark(
  view: RunView,
  { values, segment: index }: Profiles['customers'][number],
  scales: Profiles['axes'],
  axes: readonly Axis[],
  { palette }: SceneStyle,
  t: Translate
): Mark {
  const points = axes.flatMap(({ feature, x, y }) => {
    const value = values[scales.findIndex((scale) => scale.feature === feature.id)]
    return value === null || value === undefined ? [] : [`${fixed(x)} ${fixed(y(value))}`]
  })
  const segment = view.segmentList.find((one) => one.index === index)
  return {
    kind: 'path',
    d: `M${points.join('L') || '0 0'}`,
    stroke: segment?.colour ?? palette.muted,
    strokeWidth: 0.75,
    opacity: 0.55,
    ...(segment ? { title: t('views.profiles.customer', { segment: segmentName(segment, t) }) } : {})
  }
}

/** Letters at the lines' ends, moved apart where lines end near each other. */
function endTags(segments: readonly Segment[], { feature, x, y }: Axis, style: SceneStyle): Mark[] {
  const step = 13
  const ends = segments
    .flatMap((segment) => {
      const stats = segment.stats[feature.id]
      return stats ? [{ segment, at: y(stats.median) - 6 }] : []
    })
    .sort((a, b) => a.at - b.at)
  let free = top - 6
  const placed = ends.map(({ segment, at }) => {
    const own = Math.max(free, at)
    free = own + step
    return { segment, own }
  })
  const over = Math.max(0, free - step - (top + tall - 6))
  return placed.flatMap(({ segment, own }) => letterTag(segment, x + 8, own - over, style))
}
