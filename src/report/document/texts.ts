import { isTopic } from '#shared/model/recipe.ts'
import { topicWords } from '#shared/words/features.ts'
import { formatCount, formatMeasure, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import type { Pen } from './pen.ts'
import type { Section, Table } from './reportDoc.ts'

const shownWords = 6

/** What each segment's customers write: how much, how it sounds, its words, and its largest topic. `null`: nobody's reviews are known. */
export function texts(pen: Pen): Section | null {
  const { view, texts: grouped, t, locale } = pen
  if (!grouped?.groups.some(({ reviews }) => reviews > 0)) return null
  const title = t('reports.texts.title')
  const sentiment = (value: number): string => `${value > 0 ? '+' : ''}${formatMeasure(value, locale, 2)}`
  const topicOf = (shares: readonly (number | null)[]): string => {
    const known = shares.map((share) => share ?? 0)
    const largest = Math.max(...known, 0)
    const id = grouped.topics[known.indexOf(largest)]
    return largest > 0 && id && isTopic(id) ? `${topicWords(id)} (${formatShare(largest, locale)})` : ''
  }
  const table: Table = {
    columns: [
      { head: t('reports.table.segment'), align: 'left', weight: 3 },
      { head: t('reports.texts.reviews'), align: 'right', weight: 1 },
      { head: t('reports.texts.sentiment'), align: 'right', weight: 1.6 },
      { head: t('reports.texts.words'), align: 'left', weight: 4 },
      ...(grouped.topics.length > 0 ? [{ head: t('reports.texts.topic'), align: 'left', weight: 3 } as const] : [])
    ],
    rows: view.segmentList.flatMap((segment) => {
      const group = grouped.groups[segment.index]
      if (!group) return []
      const words = group.keywords.slice(0, shownWords).map(({ word }) => word)
      return [
        [
          { text: segmentName(segment, t), tag: { letter: segment.letter, colour: segment.colour } },
          { text: formatCount(group.reviews, locale) },
          {
            text:
              group.sentiment === null
                ? ''
                : sentiment(group.sentiment) +
                  (group.sentimentError === null ? '' : ` ± ${formatMeasure(group.sentimentError, locale, 2)}`)
          },
          { text: words.length > 0 ? words.join(', ') : t('reports.texts.none') },
          ...(grouped.topics.length > 0 ? [{ text: topicOf(group.topics) }] : [])
        ]
      ]
    }),
    note: t('reports.texts.note')
  }
  return {
    title,
    level: 1,
    cover: false,
    blocks: [
      { kind: 'title', text: title, size: 'page' },
      {
        kind: 'lead',
        text: t('reports.texts.lead', { count: grouped.reviews, n: formatCount(grouped.reviews, locale) })
      },
      { kind: 'table', table }
    ]
  }
}
