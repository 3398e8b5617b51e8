import type { RunView } from '#shared/api/segments.ts'
import type { Locale, TextKey, Translate } from '#shared/i18n/texts.ts'
import { restColour } from '#shared/model/colours.ts'
import { formatCount } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { columnNames } from './columnNames.ts'
import { wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { inkOn, tint } from './shade.ts'

const cellHeight = 46
const left = 22
const top = 16

/** Customers on five by five scores: how recently they ordered against how often and for how much. */
export function rfmGrid(view: RunView, style: SceneStyle, t: Translate, locale: Locale): Scene | null {
  if (view.method.kind !== 'rfm') return null
  const { width, measure, palette } = style
  const { grid } = view.method
  const cellWidth = (width - left) / 5
  const most = Math.max(1, ...grid.flat().map(({ customers }) => customers))
  const marks: Mark[] = []
  const axis = { kind: 'text', size: 9, weight: 400, fill: palette.muted } as const
  marks.push({ ...axis, x: 0, y: 9, text: t('reports.chart.recencyAxis'), anchor: 'start' })
  for (const [i, row] of grid.entries()) {
    const y = top + i * cellHeight
    marks.push({ ...axis, x: 8, y: y + cellHeight / 2 + 3, text: String(5 - i), anchor: 'middle' })
    for (const [j, { key, customers, segment: index }] of row.entries()) {
      const segment = view.segmentList.find((candidate) => candidate.index === index)
      const name = segment ? segmentName(segment, t) : t(`names.rfm.${key}` as TextKey)
      const x = left + j * cellWidth
      const colour = segment?.colour ?? restColour
      const fill = tint(colour, palette.paper, 0.1 + 0.5 * (customers / most))
      const own = {
        ...(segment ? { segment: segment.index } : {}),
        title: t('reports.chart.gridCell', { name, r: 5 - i, fm: j + 1, n: formatCount(customers, locale) })
      }
      const ink = inkOn(fill)
      marks.push({ kind: 'rect', x: x + 0.5, y: y + 0.5, width: cellWidth - 1, height: cellHeight - 1, fill, ...own })
      marks.push({ kind: 'rect', x: x + 0.5, y: y + 0.5, width: 3, height: cellHeight - 1, fill: colour, ...own })
      marks.push({
        kind: 'text',
        x: x + 9,
        y: y + 15,
        text: formatCount(customers, locale),
        size: 11,
        weight: 600,
        fill: ink,
        anchor: 'start',
        ...own
      })
      if (segment)
        marks.push({
          kind: 'text',
          x: x + cellWidth - 6,
          y: y + 14,
          text: segment.letter,
          size: 8,
          weight: 600,
          fill: ink,
          anchor: 'end',
          ...own
        })
      for (const [line, text] of wrapText(name, cellWidth - 14, 8, 400, measure, 2).entries())
        marks.push({
          kind: 'text',
          x: x + 9,
          y: y + 28 + line * 10,
          text,
          size: 8,
          weight: 400,
          fill: ink,
          anchor: 'start',
          ...own
        })
    }
  }
  const bottom = top + 5 * cellHeight
  for (let j = 0; j < 5; j++)
    marks.push({ ...axis, x: left + (j + 0.5) * cellWidth, y: bottom + 12, text: String(j + 1), anchor: 'middle' })
  marks.push({ ...axis, x: width, y: bottom + 25, text: t('reports.chart.moneyAxis'), anchor: 'end' })
  return {
    title: t('reports.chart.gridTitle'),
    description: grid
      .flatMap((row, i) =>
        row.map(({ key, customers }, j) =>
          t('reports.chart.gridCell', {
            name: t(`names.rfm.${key}` as TextKey),
            r: 5 - i,
            fm: j + 1,
            n: formatCount(customers, locale)
          })
        )
      )
      .join(' '),
    about: 'chartFrame.about.rfmGrid',
    table: {
      columns: columnNames(['recencyScore', 'moneyScore', 'group', 'customers'], t),
      rows: grid.flatMap((row, i) =>
        row.map(({ key, customers }, j) => [5 - i, j + 1, t(`names.rfm.${key}` as TextKey), customers])
      )
    },
    width,
    height: bottom + 30,
    marks
  }
}
