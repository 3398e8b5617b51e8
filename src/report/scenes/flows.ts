import type { Output } from '#shared/api/contract.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'

/** Customers by segment of one run (rows) and of another (columns). */
export type CrossTable = Output<'segments.compare'>['table']

/** Pairs of segments that share customers. */
export function flowsOf(table: CrossTable): { a: number; b: number; customers: number }[] {
  return table
    .flatMap((row, a) => row.map((customers, b) => ({ a, b, customers })))
    .filter(({ customers }) => customers > 0)
}

/** "604 from Loyal to Champions: 64 % of Loyal" */
export function flowInWords(
  from: RunView,
  to: RunView,
  a: number,
  b: number,
  customers: number,
  of: number,
  t: Translate,
  locale: Locale
): string {
  const nameOf = (view: RunView, i: number) => {
    const segment = view.segmentList[i]
    return segment ? segmentName(segment, t) : ''
  }
  return t('charts.compare.flow', {
    n: formatCount(customers, locale),
    from: nameOf(from, a),
    to: nameOf(to, b),
    share: formatShare(customers / (of || 1), locale)
  })
}

/** The largest segment that mostly stays together, or that none does. */
export function movesInWords(
  from: RunView,
  to: RunView,
  table: CrossTable,
  rows: readonly number[],
  t: Translate,
  locale: Locale
): string {
  const together = flowsOf(table)
    .filter(({ a, customers }) => customers > rows[a]! / 2)
    .sort((one, other) => other.customers - one.customers)[0]
  if (!together) return t('charts.compare.sankeyTitleSplit')
  const { a, b, customers } = together
  const names = { from: segmentName(from.segmentList[a]!, t), to: segmentName(to.segmentList[b]!, t) }
  return t(names.from === names.to ? 'charts.compare.sankeyTitleSame' : 'charts.compare.sankeyTitle', {
    ...names,
    share: formatShare(customers / rows[a]!, locale)
  })
}
