import type { Segment } from '#shared/api/segments.ts'
import { formatCount, formatMoney, formatShare } from '#shared/words/format.ts'
import { foundInWords } from '#shared/words/run.ts'
import { segmentAdvice, segmentName } from '#shared/words/segments.ts'
import { heatmap } from '../scenes/heatmap.ts'
import { revenueBar } from '../scenes/revenueBar.ts'
import type { Pen } from './pen.ts'
import type { Block, Cell, Section, Table } from './reportDoc.ts'

/** Features in the picture of few segments; many leave no room for one. */
const mostRows = 5
const fewSegments = 6

function figures({ view, t, locale }: Pen): Extract<Block, { kind: 'figures' }>['items'] {
  const groups = view.segmentList.filter(({ noise }) => !noise)
  return [
    { value: formatCount(view.customers, locale), label: t('reports.figures.customers', { count: view.customers }) },
    ...(view.orders > 0 ? [{ value: formatCount(view.orders, locale), label: t('reports.figures.orders') }] : []),
    ...(view.revenue === null
      ? []
      : [{ value: formatMoney(view.revenue, locale, view.currency), label: t('reports.figures.revenue') }]),
    { value: formatCount(groups.length, locale), label: t('compose.page.segments', { count: groups.length }) }
  ]
}

/** Who they are, what they bring, and what to do: a line a segment. */
function segments({ view, t, locale }: Pen): Table {
  const money = view.revenue !== null
  const row = (segment: Segment): Cell[] => [
    { text: segmentName(segment, t), tag: { letter: segment.letter, colour: segment.colour }, strong: true },
    { text: formatCount(segment.size, locale) },
    ...(money ? [{ text: formatShare(segment.revenueShare ?? 0, locale) }] : []),
    { text: segmentAdvice(segment, t) }
  ]
  return {
    columns: [
      { head: t('reports.table.segment'), align: 'left', weight: 3 },
      { head: t('reports.table.customers'), align: 'right', weight: 1 },
      ...(money ? [{ head: t('reports.table.revenueShare'), align: 'right', weight: 1 } as const] : []),
      { head: t('reports.segmentPage.advice'), align: 'left', weight: 5 }
    ],
    rows: view.segmentList.map(row)
  }
}

/** All that an owner has to know, on one page: the answer, four figures, who brings what, and what to do for whom. */
export function onePage(pen: Pen): Section {
  const { view, project, client, style, t, locale } = pen
  const few = view.segmentList.length <= fewSegments
  return {
    title: t('compose.page.title'),
    level: 1,
    cover: false,
    onePage: true,
    blocks: [
      {
        kind: 'eyebrow',
        text: client === '' ? t('reports.kind') : `${t('reports.kind')} · ${t('compose.madeFor', { client })}`
      },
      { kind: 'title', text: project, size: 'page' },
      { kind: 'lead', text: foundInWords(view, t, locale) },
      { kind: 'figures', items: figures(pen) },
      { kind: 'scene', scene: revenueBar(view, style, t, locale), titled: true },
      ...(few ? [{ kind: 'scene', scene: heatmap(view, style, t, locale, mostRows), titled: true } as const] : []),
      { kind: 'heading', text: t('compose.page.todo') },
      { kind: 'table', table: segments(pen) }
    ]
  }
}
