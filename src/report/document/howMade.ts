import type { RunFeature } from '#shared/api/segments.ts'
import { featureDefinition, featureName, featureValue } from '#shared/words/features.ts'
import { formatCount, formatDate, formatMeasure, formatNumber, formatShare } from '#shared/words/format.ts'
import { noteInWords } from '#shared/words/notes.ts'
import { recipeInWords } from '#shared/words/run.ts'
import type { Pen } from './pen.ts'
import type { Block, Section, Table } from './reportDoc.ts'

/** "(log(1 + x) − 1.2) / 0.8" */
function preparation({ view, t, locale }: Pen, feature: RunFeature): string {
  if (view.method.kind === 'rfm' || !feature.basis) return t('reports.made.asItIs')
  if (feature.constant) return t('reports.made.constant')
  const value = feature.logged ? t('reports.made.logged') : 'x'
  if (view.recipe.scale === 'none') return feature.logged ? value : t('reports.made.asItIs')
  return t('reports.made.standardised', {
    value,
    centre: formatNumber(feature.centre, locale),
    scale: formatNumber(feature.scale, locale)
  })
}

function featuresTable(pen: Pen): Table {
  const { view, t, locale } = pen
  return {
    columns: [
      { head: t('reports.table.feature'), align: 'left', weight: 1.5 },
      { head: t('reports.made.definition'), align: 'left', weight: 3.1 },
      { head: t('reports.made.role'), align: 'left', weight: 1.1 },
      { head: t('reports.made.preparation'), align: 'left', weight: 1.4 },
      { head: t('reports.made.etaSquared'), align: 'right', weight: 0.9 }
    ],
    rows: view.features.map((feature) => [
      { text: featureName(feature.id, t), strong: true },
      { text: featureDefinition(feature.id, t, view.recipe.returns) },
      { text: t(feature.basis ? 'reports.made.basis' : 'reports.made.descriptor') },
      { text: preparation(pen, feature) },
      { text: formatShare(feature.etaSquared, locale) }
    ]),
    note: t('reports.made.etaNote')
  }
}

function scoresTable({ view, t, locale }: Pen): Table | null {
  if (view.method.kind !== 'rfm') return null
  const { scores } = view.method
  const units = { recency: 'days', frequency: 'orders', monetary: 'money' } as const
  return {
    columns: [
      { head: t('reports.made.score'), align: 'left', weight: 2 },
      { head: t('reports.made.cuts'), align: 'left', weight: 3 },
      { head: t('reports.made.rule'), align: 'left', weight: 1.5 }
    ],
    rows: (['recency', 'frequency', 'monetary'] as const).map((id) => [
      { text: featureName(id, t), strong: true },
      { text: scores[id].cuts.map((cut) => featureValue(cut, units[id], locale, view.currency)).join(' · ') },
      { text: t(scores[id].rule === 'fixed' ? 'reports.made.fixed' : 'reports.made.quintiles') }
    ])
  }
}

function kTable({ view, t, locale }: Pen): Table | null {
  if (!view.choice) return null
  const used = view.segments
  const { table } = view.choice
  const right = (head: string) => ({ head, align: 'right', weight: 1 }) as const
  const measured = (value: number | null, digits?: number) =>
    value === null ? '' : formatMeasure(value, locale, digits)
  const withError = (value: number | null, error: number) =>
    value !== null && error > 0 ? `${formatMeasure(value, locale)} ± ${formatMeasure(error, locale)}` : measured(value)
  return {
    columns: [
      { head: t('reports.made.k'), align: 'left', weight: 1 },
      right(t('reports.made.silhouette')),
      right(t('reports.made.calinskiHarabasz')),
      right(t('reports.made.daviesBouldin')),
      right(t('reports.made.inertia')),
      right(t('reports.made.smallest'))
    ],
    rows: table.map((row) => {
      const strong = row.k === used
      return [
        { text: strong ? t('reports.made.chosen', { k: row.k }) : String(row.k), strong },
        { text: withError(row.silhouette, row.silhouetteError), strong },
        { text: measured(row.calinskiHarabasz, 1), strong },
        { text: measured(row.daviesBouldin), strong },
        { text: row.inertia === null ? '' : formatNumber(row.inertia, locale), strong },
        { text: formatCount(row.smallest, locale), strong }
      ]
    }),
    note: t('reports.made.kNote')
  }
}

const tableBlock = (table: Table | null): Block[] => (table ? [{ kind: 'table', table }] : [])

function methodBlocks(pen: Pen): Block[] {
  const { view, t, locale } = pen
  const text = t(view.method.kind === 'rfm' ? 'reports.made.rfmText' : 'reports.made.kmeansText')
  const blocks: Block[] = [
    { kind: 'heading', text: t('reports.made.method') },
    { kind: 'paragraph', text },
    { kind: 'paragraph', text: recipeInWords(view, t, locale) }
  ]
  if (view.method.kind === 'rfm') return [...blocks, ...tableBlock(scoresTable(pen))]
  return [
    ...blocks,
    ...(view.choice?.reasons ?? []).map(
      (reason): Block => ({ kind: 'paragraph', text: noteInWords(reason, t, locale) })
    ),
    { kind: 'heading', text: t('reports.made.kTable') },
    ...tableBlock(kTable(pen))
  ]
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
      { kind: 'heading', text: t('reports.made.features') },
      { kind: 'table', table: featuresTable(pen) },
      ...methodBlocks(pen),
      { kind: 'heading', text: t('reports.made.caveats') },
      { kind: 'list', items: caveats },
      { kind: 'heading', text: t('reports.made.repeat') },
      {
        kind: 'paragraph',
        text: t('reports.made.repeatText', {
          seed: view.recipe.seed,
          engine: view.engineVersion,
          version,
          date: formatDate(view.createdAt, locale)
        })
      }
    ]
  }
}
