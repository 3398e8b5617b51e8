import type { RunView } from '#shared/api/segments.ts'
import type { Silhouettes } from '#shared/api/views.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount, formatMeasure, formatNumber, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { ticks } from './axis.ts'
import { columnNames } from './columnNames.ts'
import { fitText, wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { letterTag } from './segmentKey.ts'

const top = 8
const tall = 300
const gap = 8
/** A name has room beside its bars. */
const least = 16

/** Each customer as a bar, how much nearer to the own segment than to the next (Rousseeuw 1987), sorted within segments. */
export function silhouettes(
  view: RunView,
  { mean, customers, segments }: Silhouettes,
  style: SceneStyle,
  t: Translate,
  locale: Locale
): Scene {
  const { width, measure, palette } = style
  const parts = segments.flatMap((part) => {
    const segment = view.segmentList.find(({ index }) => index === part.segment)
    return segment && part.values.length > 0 ? [{ ...part, segment, name: segmentName(segment, t) }] : []
  })
  const shown = parts.reduce((sum, { values }) => sum + values.length, 0)
  const all = parts.flatMap(({ values }) => values)
  const below = all.filter((value) => value < 0).length / Math.max(1, shown)
  const low = Math.min(0, Math.floor(Math.min(0, ...all) * 10) / 10)
  const left = Math.min(Math.max(...parts.map(({ name }) => measure(name, 9, 400))) + 28, width * 0.34)
  const right = Math.ceil(measure(t('views.silhouettes.mean', { mean: formatMeasure(0.99, locale, 2) }), 8, 400)) + 8
  const across = (value: number): number => left + ((value - low) / (1 - low)) * (width - left - right)
  const scale = tall / Math.max(1, shown)
  const text = { kind: 'text', size: 9, weight: 400, fill: palette.ink } as const
  const marks: Mark[] = []
  let y = top
  for (const { segment, name, values, mean: own } of parts) {
    const height = Math.max(least, values.length * scale)
    const title = t('views.silhouettes.item', {
      segment: name,
      mean: formatMeasure(own, locale, 2),
      share: formatShare(values.filter((value) => value < 0).length / values.length, locale)
    })
    const each = height / values.length
    const steps = values.map((value, i) => {
      const x = across(value).toFixed(1)
      return `H${x}V${(y + (i + 1) * each).toFixed(2)}`
    })
    const mark = { segment: segment.index, title }
    marks.push(
      {
        kind: 'path',
        d: `M${across(0).toFixed(1)} ${y}${steps.join('')}H${across(0).toFixed(1)}Z`,
        fill: segment.colour,
        ...mark
      },
      ...letterTag(segment, 0, y + height / 2 - 6, style),
      {
        ...text,
        x: 18,
        y: y + height / 2 + 3,
        text: fitText(name, left - 26, 9, 400, measure),
        anchor: 'start',
        ...mark
      },
      {
        ...text,
        x: width,
        y: y + height / 2 + 3,
        size: 8,
        fill: palette.muted,
        text: t('views.silhouettes.mean', { mean: formatMeasure(own, locale, 2) }),
        anchor: 'end',
        ...mark
      }
    )
    y += height + gap
  }
  const bottom = y - gap + 4
  const note = [
    `${t('views.silhouettes.axis')}.`,
    ...(shown < customers
      ? [t('views.silhouettes.sampled', { shown: formatCount(shown, locale), all: formatCount(customers, locale) })]
      : [])
  ].join(' ')
  const caption = wrapText(note, width, 8, 400, measure, 3)
  return {
    title:
      below < 0.005
        ? t('views.silhouettes.titleNone')
        : t('views.silhouettes.title', { share: formatShare(below, locale) }),
    description: t('views.silhouettes.description', {
      mean: formatMeasure(mean, locale, 2),
      list: parts
        .map(({ name, values, mean: own }) =>
          t('views.silhouettes.item', {
            segment: name,
            mean: formatMeasure(own, locale, 2),
            share: formatShare(values.filter((value) => value < 0).length / values.length, locale)
          })
        )
        .join(' ')
    }),
    about: 'chartFrame.about.silhouettes',
    table: {
      columns: columnNames(['segment', 'silhouette'], t),
      rows: parts.flatMap(({ name, values }) => values.map((value) => [name, value]))
    },
    width,
    height: bottom + 20 + caption.length * 10,
    marks: [
      ...ticks(low, 1, 6).flatMap((value): Mark[] => [
        {
          kind: 'line',
          x1: across(value),
          y1: top - 4,
          x2: across(value),
          y2: bottom,
          stroke: value === 0 ? palette.muted : palette.hairline,
          strokeWidth: 0.75
        },
        {
          ...text,
          size: 8,
          fill: palette.muted,
          x: across(value),
          y: bottom + 11,
          text: formatNumber(value, locale),
          anchor: 'middle'
        }
      ]),
      ...marks,
      {
        kind: 'line',
        x1: across(mean),
        y1: top - 4,
        x2: across(mean),
        y2: bottom,
        stroke: palette.ink,
        strokeWidth: 1,
        dash: [3, 3],
        title: t('views.silhouettes.mean', { mean: formatMeasure(mean, locale, 2) })
      },
      ...caption.map(
        (line, i): Mark => ({
          ...text,
          size: 8,
          fill: palette.muted,
          x: 0,
          y: bottom + 24 + i * 10,
          text: line,
          anchor: 'start'
        })
      )
    ]
  }
}
