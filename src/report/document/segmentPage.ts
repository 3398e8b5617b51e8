import type { Segment } from '#shared/api/segments.ts'
import { featureName, featureValue } from '#shared/words/features.ts'
import { formatCount, formatMoney, formatShare } from '#shared/words/format.ts'
import { segmentAdvice, segmentMeaning, segmentName, segmentSentence } from '#shared/words/segments.ts'
import { differenceBars } from '../scenes/differenceBars.ts'
import type { Pen } from './pen.ts'
import type { Block, Section, Table } from './reportDoc.ts'

const mostFeatures = 12

/** Five figures: size and value, or size and what is typical where there is no money. */
function figures({ view, t, locale }: Pen, segment: Segment): Extract<Block, { kind: 'figures' }>['items'] {
  const size = [
    { value: formatCount(segment.size, locale), label: t('reports.figures.customers', { count: segment.size }) },
    { value: formatShare(segment.share, locale), label: t('reports.figures.share') }
  ]
  if (segment.revenue === null || segment.revenueShare === null) {
    const apart = [...view.features].sort((a, b) => b.etaSquared - a.etaSquared).slice(0, 3)
    return [
      ...size,
      ...apart.map(({ id, unit }) => ({
        value: featureValue(segment.stats[id]?.median ?? 0, unit, locale, view.currency),
        label: featureName(id, t)
      }))
    ]
  }
  return [
    ...size,
    { value: formatMoney(segment.revenue, locale, view.currency), label: t('reports.figures.revenue') },
    { value: formatShare(segment.revenueShare, locale), label: t('reports.figures.revenueShare') },
    {
      value: formatMoney(segment.revenue / segment.size, locale, view.currency),
      label: t('reports.figures.perCustomer')
    }
  ]
}

function quartiles({ view, t, locale }: Pen, segment: Segment): Table {
  const right = (head: string) => ({ head, align: 'right', weight: 1 }) as const
  return {
    columns: [
      { head: t('reports.table.feature'), align: 'left', weight: 1.9 },
      right(t('reports.table.q1')),
      right(t('reports.table.median')),
      right(t('reports.table.q3')),
      right(t('reports.table.mean')),
      right(t('reports.table.everyone'))
    ],
    rows: view.features.slice(0, mostFeatures).flatMap(({ id, unit, overall }) => {
      const stats = segment.stats[id]
      if (!stats) return []
      const cell = (value: number) => ({ text: featureValue(value, unit, locale, view.currency) })
      return [
        [
          { text: featureName(id, t) },
          cell(stats.q1),
          { ...cell(stats.median), strong: true },
          cell(stats.q3),
          cell(stats.mean),
          cell(overall.median)
        ]
      ]
    })
  }
}

/** One segment: who they are in a sentence, five figures, what sets them apart, the figures behind it, what to do. */
export function segmentPage(pen: Pen, segment: Segment): Section {
  const { view, style, t, locale } = pen
  const name = segmentName(segment, t)
  const meaning = segmentMeaning(segment, t)
  return {
    title: `${segment.letter} ${name}`,
    level: 2,
    cover: false,
    blocks: [
      { kind: 'title', text: name, size: 'page', tag: { letter: segment.letter, colour: segment.colour } },
      { kind: 'lead', text: segmentSentence(view, segment, t, locale) },
      ...(meaning === null ? [] : [{ kind: 'paragraph', text: meaning, muted: true } as const]),
      { kind: 'figures', items: figures(pen, segment) },
      { kind: 'scene', scene: differenceBars(view, segment, style, t, locale, mostFeatures), titled: true },
      { kind: 'heading', text: t('reports.segmentPage.quartiles') },
      { kind: 'table', table: quartiles(pen, segment) },
      { kind: 'heading', text: t('reports.segmentPage.advice') },
      { kind: 'paragraph', text: segmentAdvice(segment, t) }
    ]
  }
}
