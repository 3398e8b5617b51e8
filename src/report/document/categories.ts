import type { RunCategory } from '#shared/api/segments.ts'
import { featureName } from '#shared/words/features.ts'
import { formatCount, formatMeasure, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import type { Pen } from './pen.ts'
import { pInWords } from './pInWords.ts'
import type { Block, Section, Table } from './reportDoc.ts'

/** Values with a column of their own; the others are counted together. */
const mostLevels = 6

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function noteOf({ basis, cramersV, interval, pValue }: RunCategory, { t, locale }: Pen): string {
  const role = t(basis ? 'reports.categories.formed' : 'reports.categories.described')
  const v = formatMeasure(cramersV, locale, 2)
  const note = interval
    ? t('reports.categories.noteInterval', {
        v,
        role,
        low: formatMeasure(interval[0], locale, 2),
        high: formatMeasure(interval[1], locale, 2)
      })
    : t('reports.categories.note', { v, role })
  return pValue === null ? note : `${note} ${t('reports.categories.pValue', { p: pInWords(pValue, t, locale) })}`
}

function categoryTable(category: RunCategory, pen: Pen): Table {
  const { view, t, locale } = pen
  const { levels, table } = category
  const named = levels.flatMap((level, place) => (level === null ? [] : [{ level, place }])).slice(0, mostLevels)
  const rest = levels.length > named.length
  return {
    columns: [
      { head: t('reports.table.segment'), align: 'left', weight: 4 },
      { head: t('reports.table.customers'), align: 'right', weight: 1 },
      ...named.map(({ level }) => ({ head: level, align: 'right', weight: 1 }) as const),
      ...(rest ? [{ head: t('reports.categories.other'), align: 'right', weight: 1 } as const] : [])
    ],
    rows: view.segmentList.map((segment, s) => {
      const row = table[s] ?? []
      const all = sum(row)
      const counts = named.map(({ place }) => row[place] ?? 0)
      const shares = [...counts, ...(rest ? [all - sum(counts)] : [])].map((count) => (all > 0 ? count / all : 0))
      return [
        { text: segmentName(segment, t), tag: { letter: segment.letter, colour: segment.colour } },
        { text: formatCount(all, locale) },
        ...shares.map((share) => ({ text: formatShare(share, locale), strong: share > 0.5 }))
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
  const sorted = [...view.categories].sort((a, b) => b.cramersV - a.cramersV)
  return {
    title,
    level: 1,
    cover: false,
    blocks: [
      { kind: 'title', text: title, size: 'page' },
      { kind: 'lead', text: t('reports.categories.lead') },
      ...sorted.flatMap((category): Block[] => [
        { kind: 'heading', text: featureName(category.id, t) },
        { kind: 'table', table: categoryTable(category, pen) }
      ])
    ]
  }
}
