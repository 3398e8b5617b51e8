import type { RunView, Segment } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName, featureShortName, featureValue, featureValueExactly } from '#shared/words/features.ts'
import { formatNumber } from '#shared/words/format.ts'
import { columnNames } from './columnNames.ts'
import { fitText, wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'

const row = 24
const bar = 12
const size = 9

/** What sets one segment apart: a bar a feature, from everyone's mean, filled above and hollow below; the largest first. */
export function differenceBars(
  view: RunView,
  segment: Segment,
  style: SceneStyle,
  t: Translate,
  locale: Locale,
  limit = 12
): Scene {
  const { width, measure, palette } = style
  const features = view.features
    .filter(({ id }) => segment.stats[id])
    .sort((a, b) => Math.abs(segment.stats[b.id]!.difference) - Math.abs(segment.stats[a.id]!.difference))
    .slice(0, limit)
  const rows = features.map((feature) => {
    const { difference, median } = segment.stats[feature.id]!
    return {
      name: featureName(feature.id, t),
      short: featureShortName(feature.id, t),
      difference,
      value: featureValue(median, feature.unit, locale, view.currency),
      overall: featureValue(feature.overall.median, feature.unit, locale, view.currency),
      exact: featureValueExactly(median, feature.unit, locale, view.currency)
    }
  })
  const widest = (texts: string[], weight: 400 | 600) =>
    Math.max(0, ...texts.map((text) => measure(text, size, weight)))
  const heads = [t('reports.chart.median'), t('reports.chart.everyone')] as const
  const most = width * 0.34
  const whole = widest(
    rows.map(({ name }) => name),
    400
  )
  const abridged = whole + 14 > most
  const left = Math.min(
    (abridged
      ? widest(
          rows.map(({ short }) => short),
          400
        )
      : whole) + 14,
    most
  )
  const right = widest([...rows.map(({ overall }) => overall), heads[1]], 400) + 16
  const middle = widest([...rows.map(({ value }) => value), heads[0]], 600) + 12
  const area = width - left - right - middle - 12
  const reach = Math.max(1, Math.ceil(2 * Math.max(0, ...rows.map(({ difference }) => Math.abs(difference)))) / 2)
  const zero = left + area / 2
  const top = 20
  const bottom = top + rows.length * row
  const text = { kind: 'text', size, weight: 400, fill: palette.muted } as const
  const marks: Mark[] = [
    { ...text, x: width - right, y: 10, text: heads[0], anchor: 'end' },
    { ...text, x: width, y: 10, text: heads[1], anchor: 'end' }
  ]
  for (const step of [-reach, 0, reach]) {
    const x = zero + (step / reach) * (area / 2)
    marks.push({
      kind: 'line',
      x1: x,
      y1: top - 2,
      x2: x,
      y2: bottom,
      stroke: step === 0 ? palette.muted : palette.hairline,
      strokeWidth: 0.75
    })
    const label = `${step > 0 ? '+' : step < 0 ? '−' : ''}${formatNumber(Math.abs(step), locale)}`
    marks.push({ ...text, x, y: bottom + 11, size: 8, text: label, anchor: 'middle' })
  }
  for (const [i, { name, short, difference, value, overall, exact }] of rows.entries()) {
    const y = top + i * row + (row - bar) / 2
    const baseline = y + bar / 2 + 3
    const length = Math.max(0.75, (Math.abs(difference) / reach) * (area / 2))
    const title = t('reports.chart.differs', {
      feature: name,
      value: exact,
      difference: formatNumber(difference, locale)
    })
    const own = { segment: segment.index, title }
    marks.push({
      ...text,
      x: 0,
      y: baseline,
      text: fitText(abridged ? short : name, left - 10, size, 400, measure),
      fill: palette.ink,
      anchor: 'start',
      ...own
    })
    marks.push(
      difference > 0
        ? { kind: 'rect', x: zero, y, width: length, height: bar, fill: segment.colour, ...own }
        : {
            kind: 'rect',
            x: zero - length,
            y,
            width: length,
            height: bar,
            fill: palette.paper,
            stroke: segment.colour,
            strokeWidth: 1.5,
            ...own
          }
    )
    marks.push({
      ...text,
      x: width - right,
      y: baseline,
      text: value,
      weight: 600,
      fill: palette.ink,
      anchor: 'end',
      ...own
    })
    marks.push({ ...text, x: width, y: baseline, text: overall, anchor: 'end' })
  }
  const caption = wrapText(t('reports.chart.differenceAxis'), width, 8, 400, measure, 2)
  for (const [i, line] of caption.entries())
    marks.push({ ...text, x: 0, y: bottom + 26 + i * 10, size: 8, text: line, anchor: 'start' })
  return {
    title: t('reports.chart.differencesTitle'),
    description: rows
      .map(({ name, value, overall }) => t('reports.chart.differenceItem', { feature: name, value, overall }))
      .join(' '),
    about: 'chartFrame.about.differenceBars',
    table: {
      columns: columnNames(['feature', 'median', 'medianOfAll', 'difference'], t),
      rows: features.map(({ id, overall }) => {
        const { median, difference } = segment.stats[id]!
        return [featureName(id, t), median, overall.median, difference]
      })
    },
    width,
    height: bottom + 22 + caption.length * 10,
    marks
  }
}
