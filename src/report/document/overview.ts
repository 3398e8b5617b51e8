import type { Segment } from '#shared/api/segments.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import { featureShortName, featureValue } from '#shared/words/features.ts'
import { formatCount, formatMeasure, formatMoney, formatShare } from '#shared/words/format.ts'
import { groupsInWords } from '#shared/words/run.ts'
import { segmentName } from '#shared/words/segments.ts'
import { stableEnough } from '#shared/words/stability.ts'
import { heatmap } from '../scenes/heatmap.ts'
import { revenueBar } from '../scenes/revenueBar.ts'
import type { Pen } from './pen.ts'
import type { Cell, Section, Table } from './reportDoc.ts'

/** Features in the picture that leave the page room for the table. */
const mostRows = 8

/** Columns that fit beside size and revenue: features that set segments apart most, and stability. */
const moreColumns = 3

/** In bold where the segment is found again surely enough to act on. */
const stabilityCell = ({ stability }: Segment, locale: Locale): Cell =>
  stability ? { text: formatMeasure(stability.jaccard, locale, 2), strong: stableEnough(stability) } : { text: '–' }

function segmentsTable({ view, t, locale }: Pen): Table {
  const money = view.revenue !== null
  const stable = view.segmentList.some(({ stability }) => stability !== null)
  const features = [...view.features]
    .sort((a, b) => b.etaSquared - a.etaSquared)
    .slice(0, moreColumns - (stable ? 1 : 0))
  const cells = (segment: Segment): Cell[] => [
    { text: segmentName(segment, t), tag: { letter: segment.letter, colour: segment.colour } },
    { text: formatCount(segment.size, locale) },
    { text: formatShare(segment.share, locale) },
    ...(money
      ? [
          { text: formatMoney(segment.revenue ?? 0, locale, view.currency) },
          { text: formatShare(segment.revenueShare ?? 0, locale), strong: true }
        ]
      : []),
    ...features.map(({ id, unit }) => ({
      text: featureValue(segment.stats[id]?.median ?? 0, unit, locale, view.currency)
    })),
    ...(stable ? [stabilityCell(segment, locale)] : [])
  ]
  const right = (head: string, weight = 1.15) => ({ head, align: 'right', weight }) as const
  return {
    columns: [
      { head: t('reports.table.segment'), align: 'left', weight: 5.2 },
      right(t('reports.table.customers')),
      right(t('reports.table.share'), 0.9),
      ...(money ? [right(t('reports.table.revenue')), right(t('reports.table.revenueShare'), 1.2)] : []),
      ...features.map(({ id }) => right(featureShortName(id, t), 1.25)),
      ...(stable ? [right(t('reports.table.stability'))] : [])
    ],
    rows: view.segmentList.map(cells),
    note: [t('reports.overview.tableNote'), ...(stable ? [t('reports.overview.stabilityNote')] : [])].join(' ')
  }
}

/** The answer in words, the value, what is typical, and the table to look things up in. */
export function overview(pen: Pen): Section {
  const { view, style, t, locale } = pen
  return {
    title: t('reports.overview.title'),
    level: 1,
    cover: false,
    blocks: [
      { kind: 'title', text: t('reports.overview.title'), size: 'page' },
      { kind: 'lead', text: groupsInWords(view, t, locale) },
      { kind: 'scene', scene: revenueBar(view, style, t, locale), titled: true },
      { kind: 'scene', scene: heatmap(view, style, t, locale, mostRows), titled: true },
      { kind: 'heading', text: t('reports.overview.table') },
      { kind: 'table', table: segmentsTable(pen) }
    ]
  }
}
