import type { CsvStyle } from '#shared/api/reports.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { segmentName } from '#shared/words/segments.ts'
import { byteOrderMark, csvLine, numberCell, textCell } from './cells.ts'
import { decimalsOf, featureColumns } from './columns.ts'

const statistics = ['q1', 'median', 'q3', 'mean', 'difference'] as const

/** Those that every run has. */
export const segmentColumns = [
  'segment',
  'segment_name',
  'customers',
  'customer_share',
  'revenue',
  'revenue_share',
  'orders',
  'colour',
  'stability',
  'recovered'
] as const

/** A line a segment: size, value, how surely it is found again (mean Jaccard similarity, share of resamples), and of each feature the quartiles, mean and distance from everyone's mean in standard deviations. */
export function segmentsCsv(view: RunView, style: CsvStyle, t: Translate): string {
  const names = featureColumns(view.features, segmentColumns)
  const head = [
    ...segmentColumns,
    ...view.features.flatMap(({ id }) => statistics.map((statistic) => `${names.get(id)}_${statistic}`))
  ]
  const lines = view.segmentList.map((segment) => [
    textCell(segment.letter),
    textCell(segmentName(segment, t)),
    numberCell(segment.size, style, 0),
    numberCell(segment.share, style, 6),
    numberCell(segment.revenue, style, 4),
    numberCell(segment.revenueShare, style, 6),
    numberCell(segment.orders, style, 0),
    textCell(segment.colour),
    numberCell(segment.stability?.jaccard ?? null, style, 4),
    numberCell(segment.stability?.recovered ?? null, style, 4),
    ...view.features.flatMap(({ id, unit }) => {
      const decimals = unit === 'money' ? decimalsOf(unit) : 6
      return statistics.map((statistic) =>
        numberCell(segment.stats[id]?.[statistic] ?? null, style, statistic === 'difference' ? 6 : decimals)
      )
    })
  ])
  return byteOrderMark + [head.map(textCell), ...lines].map((cells) => csvLine(cells, style)).join('')
}
