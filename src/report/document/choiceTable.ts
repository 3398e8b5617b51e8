import type { Choice, Criterion, KRow } from '#shared/api/segments.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import { formatCount, formatMeasure, formatNumber } from '#shared/words/format.ts'
import { measuresOf } from '../scenes/choosePanel.ts'
import type { Pen } from './pen.ts'
import type { Table } from './reportDoc.ts'

const withError = (value: string, error: number | null, locale: Locale, digits: number): string =>
  error !== null && error > 0 ? `${value} ± ${formatMeasure(error, locale, digits)}` : value

/** One measure of one number of groups; empty where it was not taken. */
function cellOf(row: KRow, id: Criterion, locale: Locale): string {
  const value = row[id]
  if (value === null) return ''
  if (id === 'bic') return formatCount(value, locale)
  if (id === 'calinskiHarabasz') return formatNumber(value, locale)
  if (id === 'silhouette') return withError(formatMeasure(value, locale), row.silhouetteError, locale, 3)
  if (id === 'gap') return withError(formatMeasure(value, locale, 2), row.gapError, locale, 2)
  return formatMeasure(value, locale, id === 'daviesBouldin' ? 3 : 2)
}

/** Every number of groups that was tried, with every measure that was taken; the one that was used in bold. */
export function choiceTable(choice: Choice, used: number, { t, locale }: Pen): Table {
  const measures = measuresOf(choice)
  const right = (head: string) => ({ head, align: 'right', weight: 1 }) as const
  // Where little was measured there is room for what k-means minimises.
  const inertia = measures.length < 5 && choice.table.some((row) => row.inertia !== null)
  return {
    columns: [
      right(t('reports.made.k')),
      ...measures.map(({ id }) =>
        right(t(id === 'predictionStrength' ? 'reports.made.strength' : `charts.criteria.${id}`))
      ),
      ...(inertia ? [right(t('reports.made.inertia'))] : []),
      right(t('reports.made.smallest'))
    ],
    rows: choice.table.map((row) => {
      const strong = row.k === used
      return [
        { text: String(row.k), strong },
        ...measures.map(({ id }) => ({ text: cellOf(row, id, locale), strong })),
        ...(inertia ? [{ text: row.inertia === null ? '' : formatNumber(row.inertia, locale), strong }] : []),
        { text: formatCount(row.smallest, locale), strong }
      ]
    }),
    note: t('reports.made.kNote')
  }
}
