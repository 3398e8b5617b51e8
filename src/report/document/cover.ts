import { momentFromText } from '#shared/model/moment.ts'
import { formatCount, formatDate, formatMoment, formatMoney } from '#shared/words/format.ts'
import { foundInWords, recipeInWords } from '#shared/words/run.ts'
import { revenueBar } from '../scenes/revenueBar.ts'
import { rfmGrid } from '../scenes/rfmGrid.ts'
import { scatterScene } from '../scenes/scatter.ts'
import type { Scene } from '../scenes/scene.ts'
import { somMap } from '../scenes/somMap.ts'
import type { Pen } from './pen.ts'
import type { Section } from './reportDoc.ts'

/** The grid of RFM scores, the self-organising map, the map of customers where there is one, or who brings what. */
function wholePicture({ view, scatter, style, t, locale }: Pen): Scene {
  return (
    rfmGrid(view, style, t, locale) ??
    somMap(view, style, t, locale) ??
    (scatter ? scatterScene(view, scatter, style, t, locale) : revenueBar(view, style, t, locale))
  )
}

/** Whose customers, from which data, as of when, how; and one picture of the whole. */
export function cover(pen: Pen): Section {
  const { view, project, client, made, t, locale } = pen
  const facts = [
    { term: t('reports.facts.source'), text: view.sources.map(({ name }) => name).join(', ') },
    { term: t('reports.facts.customers'), text: formatCount(view.customers, locale) },
    ...(view.orders > 0 ? [{ term: t('reports.facts.orders'), text: formatCount(view.orders, locale) }] : []),
    ...(view.revenue === null
      ? []
      : [{ term: t('reports.facts.revenue'), text: formatMoney(view.revenue, locale, view.currency) }]),
    ...(view.asOf === null
      ? []
      : [{ term: t('reports.facts.asOf'), text: formatMoment(momentFromText(view.asOf), locale) }]),
    { term: t('reports.facts.recipe'), text: recipeInWords(view, t, locale) },
    { term: t('reports.facts.made'), text: formatDate(made, locale) }
  ]
  return {
    title: t('reports.kind'),
    level: 1,
    cover: true,
    blocks: [
      { kind: 'eyebrow', text: t('reports.kind') },
      { kind: 'title', text: project, size: 'cover' },
      ...(client === '' ? [] : [{ kind: 'eyebrow', text: t('compose.madeFor', { client }) } as const]),
      { kind: 'lead', text: foundInWords(view, t, locale) },
      { kind: 'space', height: 10 },
      { kind: 'scene', scene: wholePicture(pen), titled: true },
      { kind: 'space', height: 6 },
      { kind: 'facts', items: facts }
    ]
  }
}
