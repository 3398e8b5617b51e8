import type { RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName, featureValue, featureValueExactly } from '#shared/words/features.ts'
import { formatNumber } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { columnNames } from './columnNames.ts'
import { differenceColour, differenceScale, marked } from './differenceScale.ts'
import { fitText, wrapText } from './measure.ts'
import { rowName } from './rowName.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { letterTag } from './segmentKey.ts'
import { inkOn } from './shade.ts'

const rowHeight = 24
const size = 9
function arrow(x: number, y: number, up: boolean, fill: string): Mark {
  const [tip, base] = up ? [y, y + 3.5] : [y + 3.5, y]
  return { kind: 'path', d: `M${x} ${base}L${x + 4} ${base}L${x + 2} ${tip}Z`, fill }
}

/** Features by segment: the median in each cell, its distance from everyone as colour. At most `limit` features, those that set segments apart most first kept. */
export function heatmap(view: RunView, style: SceneStyle, t: Translate, locale: Locale, limit = 50): Scene {
  const { width, measure, palette } = style
  const kept = new Set(
    [...view.features]
      .sort((a, b) => b.etaSquared - a.etaSquared)
      .slice(0, limit)
      .map(({ id }) => id)
  )
  const features = view.features.filter(({ id }) => kept.has(id))
  const segments = view.segmentList
  const names = features.map(({ id }) => featureName(id, t))
  const left = Math.min(Math.max(...names.map((name) => measure(name, size, 400))) + 12, width * 0.3)
  const everyone = Math.max(56, measure(t('reports.chart.everyone'), size, 600) + 12)
  const column = (width - left - everyone) / segments.length
  const titled = column >= 64
  const head = titled ? 42 : 22
  const cell = (text: string, wide: number) => {
    const fits = [size, 8, 7, 6].find((s) => measure(text, s, 400) <= wide - 4)
    return fits === undefined ? { text: fitText(text, wide - 2, 6, 400, measure), size: 6 } : { text, size: fits }
  }
  const marks: Mark[] = []

  marks.push({
    kind: 'text',
    x: left + everyone - 10,
    y: head - 8,
    text: t('reports.chart.everyone'),
    size,
    weight: 600,
    fill: palette.muted,
    anchor: 'end'
  })
  for (const [j, segment] of segments.entries()) {
    const x = left + everyone + j * column
    marks.push(...letterTag(segment, titled ? x + 2 : x + column / 2 - 6, 2, style))
    if (!titled) continue
    const lines = wrapText(segmentName(segment, t), column - 6, 8, 400, measure, 2)
    for (const [i, text] of lines.entries())
      marks.push({
        kind: 'text',
        x: x + 2,
        y: 24 + i * 10,
        text,
        size: 8,
        weight: 400,
        fill: palette.ink,
        anchor: 'start',
        segment: segment.index,
        title: segmentName(segment, t)
      })
  }

  for (const [i, feature] of features.entries()) {
    const y = head + i * rowHeight
    const baseline = y + rowHeight / 2 + 3
    marks.push(...rowName(names[i]!, 0, y + rowHeight / 2, left - 8, style))
    const overall = cell(featureValue(feature.overall.median, feature.unit, locale, view.currency), everyone - 10)
    marks.push({
      kind: 'text',
      x: left + everyone - 10,
      y: baseline,
      ...overall,
      weight: 400,
      fill: palette.muted,
      anchor: 'end'
    })
    for (const [j, segment] of segments.entries()) {
      const stats = segment.stats[feature.id]
      if (!stats) continue
      const x = left + everyone + j * column
      const fill = differenceColour(stats.difference, palette)
      const title = t('reports.chart.cell', {
        segment: segmentName(segment, t),
        feature: names[i]!,
        value: featureValueExactly(stats.median, feature.unit, locale, view.currency),
        difference: formatNumber(stats.difference, locale)
      })
      marks.push({
        kind: 'rect',
        x: x + 0.5,
        y: y + 0.5,
        width: column - 1,
        height: rowHeight - 1,
        fill,
        segment: segment.index,
        title
      })
      const value = cell(featureValue(stats.median, feature.unit, locale, view.currency), column - 2)
      marks.push({
        kind: 'text',
        x: x + column / 2,
        y: baseline,
        ...value,
        weight: 400,
        fill: inkOn(fill),
        anchor: 'middle',
        segment: segment.index,
        title
      })
      if (Math.abs(stats.difference) >= marked) {
        const up = stats.difference > 0
        const beside = x + column / 2 + measure(value.text, value.size, 400) / 2 + 3
        // Beside the value; above or below it where the column is narrow.
        const at =
          beside + 4 <= x + column - 1
            ? arrow(beside, y + rowHeight / 2 - 1.75, up, inkOn(fill))
            : arrow(x + column / 2 - 2, up ? y + 2 : y + rowHeight - 5.5, up, inkOn(fill))
        marks.push({ ...at, segment: segment.index })
      }
    }
  }
  const bottom = head + features.length * rowHeight
  const typical = (feature: RunView['features'][number]) =>
    segments.map(
      ({ letter, stats }) =>
        `${letter} ${featureValue(stats[feature.id]?.median ?? 0, feature.unit, locale, view.currency)}`
    )
  return {
    title: t('reports.chart.heatTitle'),
    description: features
      .map((feature, i) => t('reports.chart.heatItem', { feature: names[i]!, values: typical(feature).join(', ') }))
      .join(' '),
    about: 'chartFrame.about.heatmap',
    table: {
      columns: columnNames(['feature', 'segment', 'median', 'medianOfAll', 'difference'], t),
      rows: features.flatMap(({ id, overall }, i) =>
        segments.flatMap((segment) => {
          const stats = segment.stats[id]
          return stats ? [[names[i]!, segmentName(segment, t), stats.median, overall.median, stats.difference]] : []
        })
      )
    },
    width,
    height: bottom + 26,
    marks: [...marks, ...differenceScale(bottom + 10, left, style, t, locale)]
  }
}
