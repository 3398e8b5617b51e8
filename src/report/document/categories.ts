import type { RunCategory } from '#shared/api/segments.ts'
import { byAssociation, spreadOf } from '#shared/words/categories.ts'
import { categoryWord, featureName } from '#shared/words/features.ts'
import { formatCount, formatMeasure, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import type { Pen } from './pen.ts'
import { pInWords } from './pInWords.ts'
import type { Block, Section, Table } from './reportDoc.ts'

function noteOf({ basis, cramersV, interval, pValue }: RunCategory, { t, locale }: Pen): string {
  const role = t(basis ? 'reports.categories.formed' : 'reports.categories.described')
  const v = formatMeasure(cramersV, locale, 2)
  const note = interval
    ? t('reports.categories.tiedInterval', {
        v,
        role,
        low: formatMeasure(interval[0], locale, 2),
        high: formatMeasure(interval[1], locale, 2)
      })
    : t('reports.categories.tied', { v, role })
  return pValue === null ? note : `${note} ${t('reports.categories.chance', { p: pInWords(pValue, t, locale) })}`
}

function categoryTable(category: RunCategory, pen: Pen): Table {
  const { view, t, locale } = pen
  const { named, rest, rows } = spreadOf(category)
  return {
    columns: [
      { head: t('reports.table.segment'), align: 'left', weight: 6 },
      { head: t('reports.table.customers'), align: 'right', weight: 1 },
      ...named.map((level) => ({ head: categoryWord(category.id, level, t), align: 'right', weight: 1 }) as const),
      ...(rest ? [{ head: t('reports.categories.other'), align: 'right', weight: 1 } as const] : [])
    ],
    rows: rows.flatMap(({ customers, shares }, s) => {
      const segment = view.segmentList[s]
      if (!segment) return []
      return [
        [
          { text: segmentName(segment, t), tag: { letter: segment.letter, colour: segment.colour } },
          { text: formatCount(customers, locale) },
          ...shares.map((share) => ({ text: formatShare(share, locale), strong: share > 0.5 }))
        ]
      ]
    }),
    note: noteOf(category, pen)
  }
}

/** How the values of each feature of words are spread over the segments; those most tied to them first. `null`: there are none. */
export function categories(pen: Pen): Section | null {
  const { view, t } = pen
  if (view.categories.length === 0) return null
  const title = t('reports.categories.title')
  return {
    title,
    level: 1,
    cover: false,
    blocks: [
      { kind: 'title', text: title, size: 'page' },
      { kind: 'lead', text: t('reports.categories.lead') },
      { kind: 'paragraph', text: t('reports.categories.how'), muted: true },
      ...byAssociation(view.categories).flatMap((category): Block[] => [
        { kind: 'heading', text: featureName(category.id, t) },
        { kind: 'table', table: categoryTable(category, pen) }
      ])
    ]
  }
}
