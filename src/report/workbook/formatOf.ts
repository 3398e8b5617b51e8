import type { RunFeature, RunView } from '#shared/api/segments.ts'
import type { CellFormat } from './sheet.ts'

/** How a spreadsheet shows the values of a feature. */
export function formatOf({ id, unit }: RunFeature, { segmentList }: RunView): CellFormat {
  if (unit === 'money' || unit === 'share') return unit
  if (unit !== 'number') return 'whole'
  const typical = segmentList.flatMap(({ stats }) => {
    const { q1 = 0, median = 0, q3 = 0 } = stats[id] ?? {}
    return [q1, median, q3]
  })
  return typical.every(Number.isInteger) ? 'whole' : 'number'
}
