import type { RunView, Segment, Stability } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatMeasure } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { stableEnough } from '#shared/words/stability.ts'
import { columnNames } from './columnNames.ts'
import { wrapText } from './measure.ts'
import { rowName } from './rowName.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { letterTag } from './segmentKey.ts'
import { tint } from './shade.ts'

const row = 22
const top = 24

/** Where the words change (Hennig 2007). */
const bands = [
  { from: 0, to: 0.6, verdict: 'unreliable' },
  { from: 0.6, to: 0.75, verdict: 'doubtful' },
  { from: 0.75, to: 0.85, verdict: 'valid' },
  { from: 0.85, to: 1, verdict: 'highlyStable' }
] as const

/** How surely each segment is found again in resampled data, on the bands that say what that is worth. */
export function stabilityStrip(view: RunView, style: SceneStyle, t: Translate, locale: Locale): Scene | null {
  const rows = view.segmentList.flatMap((segment) =>
    segment.stability ? [{ segment, stability: segment.stability }] : []
  )
  if (rows.length === 0) return null
  const { width, measure, palette } = style
  const names = rows.map(({ segment }) => segmentName(segment, t))
  const left = Math.min(Math.max(...names.map((name) => measure(name, 9, 400))) + 30, width * 0.38)
  const right = measure('0.99', 9, 600) + 8
  const bottom = top + rows.length * row
  // What is below .3 stands at the edge: nobody needs to tell .1 from .2.
  const low = 0.3
  const across = (jaccard: number): number =>
    left + ((Math.max(low, jaccard) - low) / (1 - low)) * (width - left - right)
  const caption = wrapText(t('charts.stability.note', { n: rows[0]!.stability.resamples }), width, 8, 400, measure, 3)
  const sure = rows.filter(({ stability }) => stableEnough(stability)).length
  return {
    title:
      sure === rows.length
        ? t('charts.stability.titleAll')
        : sure === 0
          ? t('charts.stability.titleNone')
          : t('charts.stability.titleSome', { count: sure, n: sure, all: rows.length }),
    description: rows.map(({ segment, stability }) => inWords(segment, stability, t, locale)).join(' '),
    about: 'chartFrame.about.stabilityStrip',
    table: {
      columns: columnNames(['segment', 'jaccard', 'error', 'recovered'], t),
      rows: rows.map(({ stability: { jaccard, error, recovered } }, i) => [names[i]!, jaccard, error, recovered])
    },
    width,
    height: bottom + 22 + caption.length * 10,
    marks: [
      ...bandMarks(across, bottom, style, t, locale),
      ...rows.flatMap(({ segment, stability }, i): Mark[] => {
        const y = top + (i + 0.5) * row
        const title = inWords(segment, stability, t, locale)
        const own = { segment: segment.index, title }
        const { jaccard, error } = stability
        const sureEnough = stableEnough(stability)
        return [
          ...letterTag(segment, 0, y - 6, style),
          ...rowName(names[i]!, 18, y, left - 26, style).map((mark) => ({ ...mark, ...own })),
          {
            kind: 'line',
            x1: across(Math.max(0, jaccard - error)),
            y1: y,
            x2: across(Math.min(1, jaccard + error)),
            y2: y,
            stroke: palette.ink,
            strokeWidth: 1,
            ...own
          },
          {
            kind: 'circle',
            cx: across(jaccard),
            cy: y,
            r: 4,
            fill: sureEnough ? segment.colour : palette.paper,
            stroke: sureEnough ? palette.paper : segment.colour,
            strokeWidth: sureEnough ? 0.75 : 1.5,
            ...own
          },
          {
            kind: 'text',
            x: width,
            y: y + 3,
            text: formatMeasure(jaccard, locale, 2),
            size: 9,
            weight: 600,
            fill: palette.ink,
            anchor: 'end',
            ...own
          }
        ]
      }),
      ...caption.map(
        (text, i): Mark => ({
          kind: 'text',
          x: 0,
          y: bottom + 26 + i * 10,
          text,
          size: 8,
          weight: 400,
          fill: palette.muted,
          anchor: 'start'
        })
      )
    ]
  }
}

const inWords = (segment: Segment, { jaccard, error, verdict }: Stability, t: Translate, locale: Locale): string =>
  t('charts.stability.item', {
    segment: segmentName(segment, t),
    jaccard: formatMeasure(jaccard, locale, 2),
    error: formatMeasure(error, locale, 2),
    verdict: t(`charts.stability.${verdict}`)
  })

function bandMarks(
  across: (jaccard: number) => number,
  bottom: number,
  { palette, measure }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const text = { kind: 'text', size: 8, weight: 400, fill: palette.muted } as const
  return bands.flatMap(({ from, to, verdict }, i): Mark[] => {
    const [x1, x2] = [across(from), across(to)]
    const label = t(`charts.stability.${verdict}`)
    const size = [8, 7, 6].find((candidate) => measure(label, candidate, 400) <= x2 - x1 - 4)
    return [
      {
        kind: 'rect',
        x: x1,
        y: top - 4,
        width: x2 - x1,
        height: bottom - top + 4,
        fill: tint(palette.muted, palette.paper, [0.16, 0.1, 0.05, 0][i]!)
      },
      {
        kind: 'line',
        x1: x2,
        y1: top - 4,
        x2,
        y2: bottom,
        stroke: palette.hairline,
        strokeWidth: 0.75
      },
      ...(size === undefined
        ? []
        : [{ ...text, size, x: (x1 + x2) / 2, y: 12, text: label, anchor: 'middle' } as const]),
      ...(to < 1
        ? [{ ...text, x: x2, y: bottom + 11, text: formatMeasure(to, locale, 2), anchor: 'middle' } as const]
        : [])
    ]
  })
}
