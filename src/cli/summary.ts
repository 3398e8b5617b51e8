import type { RunView } from '#shared/api/segments.ts'
import type { Locale, TextKey, Translate } from '#shared/i18n/texts.ts'
import { formatCount, formatMeasure, formatMoney, formatShare } from '#shared/words/format.ts'
import { leftOutInWords, noteInWords, structureInWords, suitsInWords } from '#shared/words/notes.ts'
import { foundInWords } from '#shared/words/run.ts'
import { segmentName } from '#shared/words/segments.ts'
import { aligned } from './aligned.ts'

/** A run on a terminal: what was read, what was found, a line a segment, and footnotes. */
export function summaryOf(view: RunView, t: Translate, locale: Locale): string {
  const footnotes = view.notes.map((note) => noteInWords(note, t, locale))
  return [
    rowsInWords(view, t, locale),
    ...customersLeftOutInWords(view, t, locale),
    foundInWords(view, t, locale),
    ...(view.structure ? [structureInWords(view.structure, t, locale)] : []),
    ...(view.picked?.reasons ?? []).map((reason) => suitsInWords(reason, t, locale)),
    ...(view.choice?.reasons ?? []).map((reason) => noteInWords(reason, t, locale)),
    '',
    ...table(view, t, locale),
    ...(footnotes.length > 0 ? ['', ...footnotes] : [])
  ].join('\n')
}

function rowsInWords({ rows }: RunView, t: Translate, locale: Locale): string {
  const count = (value: number): string => formatCount(value, locale)
  const facts = { read: count(rows.read), kept: count(rows.kept) }
  const reasons = rows.leftOut.filter((part) => part.rows > 0)
  if (reasons.length === 0) return t('cli.segment.rows', facts)
  const left = reasons.reduce((sum, part) => sum + part.rows, 0)
  const said = reasons.map((part) => `${leftOutInWords(part.reason, t)}: ${count(part.rows)}`).join('; ')
  return t('cli.segment.rowsLeftOut', { ...facts, left: count(left), reasons: said })
}

const customersLeftOutInWords = ({ customersLeftOut }: RunView, t: Translate, locale: Locale): string[] =>
  customersLeftOut.map(({ reason, customers }) =>
    t(`segments.customersLeftOut.${reason}` as TextKey, { count: customers, n: formatCount(customers, locale) })
  )

function table(view: RunView, t: Translate, locale: Locale): string[] {
  const money = view.revenue !== null
  const head = ['', t('cli.segment.head.segment'), t('cli.segment.head.customers'), t('cli.segment.head.share')]
  const stable = view.segmentList.some(({ stability }) => stability !== null)
  const rows = view.segmentList.map((segment) => [
    segment.letter,
    segmentName(segment, t),
    formatCount(segment.size, locale),
    formatShare(segment.share, locale),
    ...(money
      ? [formatMoney(segment.revenue ?? 0, locale, view.currency), formatShare(segment.revenueShare ?? 0, locale)]
      : []),
    ...(stable ? [segment.stability ? formatMeasure(segment.stability.jaccard, locale, 2) : ''] : [])
  ])
  return aligned([
    [
      ...head,
      ...(money ? [t('cli.segment.head.revenue'), t('cli.segment.head.share')] : []),
      ...(stable ? [t('cli.segment.head.stability')] : [])
    ],
    ...rows
  ])
}
