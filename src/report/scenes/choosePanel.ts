import type { Choice, Criterion, KRow, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatNumber } from '#shared/words/format.ts'
import { type Plot, placeOf } from './axis.ts'
import { columnNames } from './columnNames.ts'
import { wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'

/** What is measured of each number of groups, in the order in which it is shown, with the direction that is better. */
export const measures = [
  { id: 'silhouette', better: 'higher' },
  { id: 'gap', better: 'higher' },
  { id: 'predictionStrength', better: 'higher' },
  { id: 'stability', better: 'higher' },
  { id: 'calinskiHarabasz', better: 'higher' },
  { id: 'daviesBouldin', better: 'lower' },
  { id: 'bic', better: 'lower' }
] as const satisfies readonly { readonly id: Criterion; readonly better: 'higher' | 'lower' }[]

/** The measures that were taken. */
export const measuresOf = ({ table }: Choice) =>
  measures.filter(({ id }) => table.filter((row) => row[id] !== null).length > 1)

const gap = 20
const tall = 62

/** Every measure by the number of groups, side by side: what each prefers by itself, and the number that was used. */
export function choosePanel(view: RunView, style: SceneStyle, t: Translate, locale: Locale): Scene | null {
  const { choice } = view
  if (!choice || choice.table.length < 2) return null
  const shown = measuresOf(choice)
  // One measure alone has nobody to agree with: the table beside it says the same.
  if (shown.length < 2) return null
  const { width, palette, measure } = style
  const used = usedOf(view)
  const columns = Math.min(shown.length, width >= 420 ? 4 : 2)
  const across = (width - gap * (columns - 1)) / columns
  const height = tall + 50
  const votes = choice.votes.filter(({ criterion }) => shown.some(({ id }) => id === criterion))
  const agree = votes.filter(({ k }) => k === used).length
  const caption = wrapText(t('charts.criteria.note'), width, 8, 400, measure, 2)
  const bottom = Math.ceil(shown.length / columns) * height
  return {
    title: titleOf(agree, votes.length, used, t),
    description: [
      ...shown.flatMap(({ id }) => usedInWords(choice, id, used, t, locale)),
      ...votes.map(({ criterion, k }) =>
        t('charts.criteria.item', {
          measure: t(`charts.criteria.${criterion}`),
          k: k === 1 ? t('charts.criteria.itemNone') : k
        })
      )
    ].join(' '),
    about: 'chartFrame.about.choosePanel',
    table: {
      columns: [...columnNames(['groups'], t), ...shown.map(({ id }) => t(`charts.criteria.${id}`))],
      rows: choice.table.map((row) => [row.k, ...shown.map(({ id }) => row[id])])
    },
    width,
    height: bottom + caption.length * 10,
    marks: [
      ...shown.flatMap(({ id, better }, i) => {
        const left = (i % columns) * (across + gap)
        const top = Math.floor(i / columns) * height
        const vote = votes.find(({ criterion }) => criterion === id)?.k
        const plot = plotOf(choice.table, id, { left, right: left + across, top: top + 28, bottom: top + 28 + tall })
        return [
          ...heads(id, better, left, top, across, style, t),
          ...drawMeasure(choice.table, id, plot, used, vote, style, t, locale)
        ]
      }),
      ...caption.map(
        (text, i): Mark => ({
          kind: 'text',
          x: 0,
          y: bottom + 6 + i * 10,
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

function titleOf(agree: number, all: number, used: number, t: Translate): string {
  if (all === 0) return t('charts.criteria.titleOpen')
  return agree === 0
    ? t('charts.criteria.titleNone', { k: used })
    : t('charts.criteria.title', { n: agree, all, k: used })
}

/** What a measure says of the number that was used. */
function usedInWords({ table }: Choice, id: Criterion, used: number, t: Translate, locale: Locale): string[] {
  const value = table.find(({ k }) => k === used)?.[id]
  if (value === null || value === undefined) return []
  const measure = t(`charts.criteria.${id}`)
  return [t('charts.criteria.itemUsed', { measure, value: formatNumber(value, locale), k: used })]
}

/** How many groups there are, not counting those who belong to none. */
const usedOf = ({ segmentList }: RunView): number => segmentList.filter(({ noise }) => !noise).length

function plotOf(table: readonly KRow[], id: Criterion, place: Omit<Plot, 'low' | 'high'>): Plot {
  const values = table.flatMap((row) => row[id] ?? [])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low || Math.abs(high) || 1) * 0.1
  return { ...place, low: low - room, high: high + room }
}

function heads(
  id: Criterion,
  better: 'higher' | 'lower',
  x: number,
  y: number,
  width: number,
  { palette, measure }: SceneStyle,
  t: Translate
): Mark[] {
  const name = t(`charts.criteria.${id}`)
  const size = [9, 8, 7].find((candidate) => measure(name, candidate, 600) <= width) ?? 6
  return [
    { kind: 'text', x, y: y + 9, text: name, size, weight: 600, fill: palette.ink, anchor: 'start' },
    {
      kind: 'text',
      x,
      y: y + 20,
      text: t(`charts.criteria.${better}`),
      size: 7.5,
      weight: 400,
      fill: palette.muted,
      anchor: 'start'
    }
  ]
}

function drawMeasure(
  table: readonly KRow[],
  id: Criterion,
  plot: Plot,
  used: number,
  vote: number | undefined,
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const ks = table.map(({ k }) => k)
  const [from, to] = [Math.min(...ks), Math.max(...ks)]
  const across = (k: number): number => plot.left + 8 + ((k - from) / (to - from)) * (plot.right - plot.left - 16)
  const points = table.flatMap((row) => {
    const value = row[id]
    return value === null ? [] : [{ k: row.k, value, x: across(row.k), y: placeOf(plot, value) }]
  })
  const text = { kind: 'text', size: 7.5, weight: 400, fill: palette.muted, anchor: 'middle' } as const
  const line = { kind: 'line', stroke: palette.hairline, strokeWidth: 0.75 } as const
  return [
    { ...line, x1: plot.left, y1: plot.bottom, x2: plot.right, y2: plot.bottom },
    ...(used >= from && used <= to
      ? [
          {
            ...line,
            x1: across(used),
            y1: plot.top,
            x2: across(used),
            y2: plot.bottom,
            stroke: palette.accent,
            dash: [2, 2]
          } satisfies Mark
        ]
      : []),
    { kind: 'path', d: `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`, stroke: palette.muted, strokeWidth: 1 },
    ...points.map(
      ({ k, value, x, y }): Mark => ({
        kind: 'circle',
        cx: x,
        cy: y,
        r: k === used ? 3 : 1.75,
        fill: k === used ? palette.accent : palette.muted,
        title: t('charts.criteria.point', { k, value: formatNumber(value, locale) })
      })
    ),
    ...points
      .filter(({ k }) => k === vote)
      .map(({ x, y }): Mark => ({ kind: 'circle', cx: x, cy: y, r: 5.5, stroke: palette.accent, strokeWidth: 1 })),
    ...[...new Set([from, used, to])]
      .filter((k) => k >= from && k <= to && (k === used || Math.abs(across(k) - across(used)) > 12))
      .map((k): Mark => ({ ...text, x: across(k), y: plot.bottom + 10, text: String(k) }))
  ]
}
