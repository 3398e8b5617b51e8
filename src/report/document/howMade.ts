import type { RunCategory, RunFeature } from '#shared/api/segments.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { featureName } from '#shared/words/features.ts'
import { formatCount, formatDate, formatShare } from '#shared/words/format.ts'
import { noteInWords } from '#shared/words/notes.ts'
import { filtersInWords } from '../definition/definition.ts'
import { methodPart } from './methodPart.ts'
import type { Pen } from './pen.ts'
import { pInWords } from './pInWords.ts'
import { preparation } from './preparation.ts'
import type { Cell, Section, Table } from './reportDoc.ts'

/** "74 % (72 to 76 %)" */
function explained({ etaSquared, etaSquaredInterval }: RunFeature, { t, locale }: Pen): string {
  const value = formatShare(etaSquared, locale)
  if (!etaSquaredInterval) return value
  const [low, high] = etaSquaredInterval.map((bound) => formatShare(bound, locale)) as [string, string]
  return t('reports.made.interval', { value, low: low.replace(/\u00a0%$/, ''), high })
}

function definition({ id, basis }: RunFeature, { view, t, locale }: Pen): string {
  const text = featureDefinition(id, t, locale, view.recipe)
  return id === 'gap' && basis ? `${text} ${t('names.definition.gapStandIn')}` : text
}

/** A feature of words, whose spread over the segments has a section of its own. */
function wordsRow({ id, basis }: RunCategory, tested: boolean, { view, t, locale }: Pen): Cell[] {
  return [
    { text: featureName(id, t), strong: true },
    { text: featureDefinition(id, t, locale, view.recipe) },
    { text: t(basis ? 'reports.made.basis' : 'reports.made.descriptor') },
    { text: t('reports.made.asItIs') },
    { text: '' },
    ...(tested ? [{ text: '' }] : [])
  ]
}

function featuresTable(pen: Pen): Table {
  const { view, t, locale } = pen
  const tested = view.features.some(({ pValue }) => pValue !== null)
  return {
    columns: [
      { head: t('reports.table.feature'), align: 'left', weight: 1.6 },
      { head: t('reports.made.definition'), align: 'left', weight: 3.9 },
      { head: t('reports.made.role'), align: 'left', weight: 1.1 },
      { head: t('reports.made.preparation'), align: 'left', weight: 1.7 },
      { head: t('reports.made.etaSquared'), align: 'right', weight: 0.9 },
      ...(tested ? [{ head: t('reports.made.pValue'), align: 'right', weight: 0.5 } as const] : [])
    ],
    rows: [
      ...view.features.map((feature) => [
        { text: featureName(feature.id, t), strong: true },
        { text: definition(feature, pen) },
        { text: t(feature.basis ? 'reports.made.basis' : 'reports.made.descriptor') },
        { text: preparation(pen, feature) },
        { text: explained(feature, pen) },
        ...(tested ? [{ text: pInWords(feature.pValue, t, locale) }] : [])
      ]),
      ...view.categories.map((category) => wordsRow(category, tested, pen))
    ],
    note: [t('reports.made.etaNote'), ...(tested ? [t('reports.made.pNote')] : [])].join(' ')
  }
}

/** Everything needed to defend the numbers and to repeat the run. */
export function howMade(pen: Pen): Section {
  const { view, version, t, locale } = pen
  const caveats = [
    ...view.notes.map((note) => noteInWords(note, t, locale)),
    t('reports.made.caveat'),
    t('reports.made.caveatMedians')
  ]
  return {
    title: t('reports.made.title'),
    level: 1,
    cover: false,
    blocks: [
      { kind: 'title', text: t('reports.made.title'), size: 'page' },
      { kind: 'heading', text: t('reports.made.sources') },
      {
        kind: 'facts',
        items: view.sources.map(({ name, sha256, rows }) => ({
          term: t('reports.made.sourceRows', { n: formatCount(rows, locale) }),
          text: `${name}\n${t('reports.made.hash', { hash: sha256 })}`
        }))
      },
      { kind: 'heading', text: t('definition.filters') },
      { kind: 'list', items: filtersInWords(view, t, locale) },
      { kind: 'heading', text: t('reports.made.repeat') },
      {
        kind: 'paragraph',
        text: t('reports.made.repeatText', {
          seed: view.recipe.seed,
          engine: view.engineVersion,
          version,
          date: formatDate(view.createdAt, locale)
        })
      },
      { kind: 'heading', text: t('reports.made.features') },
      { kind: 'table', table: featuresTable(pen) },
      ...methodPart(pen),
      { kind: 'heading', text: t('reports.made.caveats') },
      { kind: 'list', items: caveats }
    ]
  }
}
