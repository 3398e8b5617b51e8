import { assertNever } from '#shared/errors.ts'
import { featureName, featureValue } from '#shared/words/features.ts'
import { formatNumber } from '#shared/words/format.ts'
import { recipeInWords } from '#shared/words/run.ts'
import { bicChart } from '../scenes/bicChart.ts'
import { dendrogram } from '../scenes/dendrogram.ts'
import { kDistance } from '../scenes/kDistance.ts'
import type { Scene } from '../scenes/scene.ts'
import { somPlanes } from '../scenes/somPlanes.ts'
import { variableWeights } from '../scenes/variableWeights.ts'
import { methodFacts } from './methodFacts.ts'
import type { Pen } from './pen.ts'
import type { Block, Table } from './reportDoc.ts'

/** How the way to group works, in plain words. */
function methodText({ view: { method }, t, locale }: Pen): string {
  const number = (value: number) => formatNumber(value, locale)
  switch (method.kind) {
    case 'rfm':
      return t('reports.made.rfmText')
    case 'kmeans':
      return t('reports.made.kmeansText')
    case 'hierarchical':
      return `${t('reports.made.hierarchicalText')} ${t(`reports.made.linkage.${method.linkage}`)}`
    case 'dbscan':
      return t('reports.made.dbscanText', { minPoints: method.minPoints, eps: number(method.eps) })
    case 'hdbscan':
      return t('reports.made.hdbscanText', { minClusterSize: number(method.minClusterSize) })
    case 'gmm':
      return t('reports.made.gmmText', {
        shape: t(`charts.mixtures.${method.covariance}`),
        meaning: t(`charts.mixtures.${method.covariance}Meaning`)
      })
    case 'som':
      return t('reports.made.somText')
    case 'mixed':
      return t('reports.made.mixedText', { gamma: number(method.gamma) })
    default:
      return assertNever(method)
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

/** What only this way to group has to show; the self-organising map itself is on the cover. */
function methodScenes({ view, style, t, locale }: Pen): Scene[] {
  return [
    dendrogram(view, style, t, locale),
    kDistance(view, style, t, locale),
    bicChart(view, style, t, locale),
    somPlanes(view, style, t, locale),
    variableWeights(view, style, t, locale)
  ].filter((scene) => scene !== null)
}

/** How customers were grouped: in words, with the figures of the fit and its chart. */
export function methodPart(pen: Pen): Block[] {
  const { view, t, locale } = pen
  const facts = methodFacts(pen)
  const scores = scoresTable(pen)
  return [
    { kind: 'heading', text: t('reports.made.method') },
    { kind: 'paragraph', text: methodText(pen) },
    { kind: 'paragraph', text: recipeInWords(view, t, locale) },
    ...(facts.length > 0 ? [{ kind: 'facts', items: facts } as const] : []),
    ...(scores ? [{ kind: 'table', table: scores } as const] : []),
    ...methodScenes(pen).map((scene): Block => ({ kind: 'scene', scene, titled: true }))
  ]
}
