import type { MethodView } from '#shared/api/segments.ts'
import { formatCount, formatMeasure, formatNumber, formatShare } from '#shared/words/format.ts'
import type { Pen } from './pen.ts'
import type { Block } from './reportDoc.ts'

type Fact = Extract<Block, { kind: 'facts' }>['items'][number]
type Method<K extends MethodView['kind']> = Extract<MethodView, { kind: K }>

function treeFacts({ height, between, cophenetic, coreSet }: Method<'hierarchical'>, { t, locale }: Pen): Fact[] {
  const number = (value: number) => formatNumber(value, locale)
  const cut = { height: number(height), low: number(between[0]), high: number(between[1]) }
  return [
    { term: t('reports.made.facts.cut'), text: t('reports.made.facts.cutText', cut) },
    { term: t('reports.made.facts.cophenetic'), text: formatMeasure(cophenetic, locale) },
    ...(coreSet === null
      ? []
      : [
          {
            term: t('reports.made.facts.coreSet'),
            text: t('reports.made.facts.coreSetText', { n: formatCount(coreSet, locale) })
          }
        ])
  ]
}

function mapFacts(
  { rows, columns, topology, quantisationError, topographicError }: Method<'som'>,
  { t, locale }: Pen
): Fact[] {
  const size = topology === 'hexagonal' ? 'reports.made.facts.mapHexagonal' : 'reports.made.facts.mapRectangular'
  return [
    { term: t('reports.made.facts.map'), text: t(size, { rows, columns }) },
    {
      term: t('reports.made.facts.quantisation'),
      text: t('reports.made.facts.quantisationText', { value: formatMeasure(quantisationError, locale) })
    },
    {
      term: t('reports.made.facts.topographic'),
      text: t('reports.made.facts.topographicText', { value: formatShare(topographicError, locale) })
    }
  ]
}

/** Customers in no segment, where the way to group leaves some. */
function unusual({ view, t, locale }: Pen): Fact[] {
  const noise = view.segmentList.find((segment) => segment.noise)
  if (!noise) return []
  const text = `${formatCount(noise.size, locale)} (${formatShare(noise.share, locale)})`
  return [{ term: t('reports.made.facts.unusual'), text }]
}

/** Figures of the fit itself. */
export function methodFacts(pen: Pen): Fact[] {
  const { view, t, locale } = pen
  const { method } = view
  const number = (value: number) => formatNumber(value, locale)
  switch (method.kind) {
    case 'hierarchical':
      return treeFacts(method, pen)
    case 'dbscan':
      return [
        {
          term: t('reports.made.facts.distance'),
          text: t('reports.made.facts.distanceText', {
            eps: number(method.eps),
            proposed: number(method.proposedEps)
          })
        },
        {
          term: t('reports.made.facts.minPoints'),
          text: t('reports.made.facts.minPointsText', { n: number(method.minPoints) })
        },
        ...unusual(pen)
      ]
    case 'hdbscan':
      return [
        { term: t('reports.made.facts.minClusterSize'), text: number(method.minClusterSize) },
        {
          term: t('reports.made.facts.minPoints'),
          text: t('reports.made.facts.minPointsText', { n: number(method.minPoints) })
        },
        ...unusual(pen)
      ]
    case 'gmm':
      return [
        { term: t('reports.made.facts.logLikelihood'), text: formatCount(method.logLikelihood, locale) },
        {
          term: t('reports.made.facts.bic'),
          text: t('reports.made.facts.bicText', {
            bic: formatCount(method.bic, locale),
            icl: formatCount(method.icl, locale)
          })
        }
      ]
    case 'som':
      return mapFacts(method, pen)
    default:
      return []
  }
}
