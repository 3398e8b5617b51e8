import type { TextKey } from '#shared/i18n/texts.ts'
import { formatCount, formatShare } from '#shared/words/format.ts'
import { leftOutInWords } from '#shared/words/notes.ts'
import type { Pen } from './pen.ts'
import type { Block, Section } from './reportDoc.ts'

/** What was read, what was used, and every reason why the rest was not: the counts add up. */
export function dataQuality({ view, t, locale }: Pen): Section {
  const { read, kept, leftOut } = view.rows
  const rowsInWords = (rows: number) => t('names.valueRows', { count: rows, n: formatCount(rows, locale) })
  const line = (text: string, rows: number, strong = false) => [
    { text, strong },
    { text: formatCount(rows, locale), strong },
    { text: read > 0 ? formatShare(rows / read, locale) : '', strong }
  ]
  const blocks: Block[] = [
    { kind: 'title', text: t('reports.quality.title'), size: 'page' },
    {
      kind: 'lead',
      text:
        kept === read
          ? t('reports.quality.leadAll', { read: rowsInWords(read) })
          : t('reports.quality.lead', {
              kept: formatCount(kept, locale),
              read: rowsInWords(read),
              share: formatShare(kept / read, locale)
            })
    },
    { kind: 'heading', text: t('reports.quality.leftOut') },
    {
      kind: 'table',
      table: {
        columns: [
          { head: t('reports.quality.reason'), align: 'left', weight: 3 },
          { head: t('reports.quality.rows'), align: 'right', weight: 1 },
          { head: t('reports.quality.share'), align: 'right', weight: 1.3 }
        ],
        rows: [
          ...leftOut.map(({ reason, rows }) => line(leftOutInWords(reason, t), rows)),
          line(t('reports.quality.used'), kept),
          line(t('reports.quality.sum'), read, true)
        ],
        note: t('reports.quality.adds')
      }
    }
  ]
  if (view.customersLeftOut.length > 0)
    blocks.push(
      { kind: 'heading', text: t('reports.quality.customersTitle') },
      {
        kind: 'list',
        items: view.customersLeftOut.map(({ reason, customers }) =>
          t(`segments.customersLeftOut.${reason}` as TextKey, { count: customers, n: formatCount(customers, locale) })
        )
      }
    )
  return { title: t('reports.quality.title'), level: 1, cover: false, blocks }
}
