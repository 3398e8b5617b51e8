import type { Segment } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { featureName, featureValue } from '#shared/words/features.ts'
import { formatCount, formatMeasure, formatMoney, formatShare } from '#shared/words/format.ts'
import { measureInWords, ruleInWords } from '#shared/words/rules.ts'
import { segmentAdvice, segmentMeaning, segmentName, segmentSentence } from '#shared/words/segments.ts'
import { differenceBars } from '../scenes/differenceBars.ts'
import type { Pen } from './pen.ts'
import type { Block, Section, Table } from './reportDoc.ts'

/** As many as leave a page room for its rules, if it has any. */
const mostFeatures = { withRules: 4, without: 6 }

const rulesOf = (segment: Segment, { view }: Pen) =>
  view.rules?.segments.find((one) => one.segment === segment.index)?.rules ?? []

const featuresOn = (segment: Segment, pen: Pen): number =>
  rulesOf(segment, pen).length > 0 ? mostFeatures.withRules : mostFeatures.without

/** What formed the segments, then what they differ in most, in the run's order: as much as a page takes. */
function telling({ features }: Pen['view'], most: number): Pen['view']['features'] {
  const ranked = features.toSorted((a, b) => Number(b.basis) - Number(a.basis) || b.etaSquared - a.etaSquared)
  const chosen = ranked.slice(0, most)
  return features.filter((feature) => chosen.includes(feature))
}

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

/** "+1.62 to +1.89" */
function intervalInWords(interval: readonly [number, number] | null, t: Translate, locale: Locale): string {
  if (!interval) return ''
  const [low, high] = interval.map((bound) => {
    const size = formatMeasure(Math.abs(bound), locale, 2)
    return Number(bound.toFixed(2)) === 0 ? size : `${bound < 0 ? '−' : '+'}${size}`
  }) as [string, string]
  return t('reports.segmentPage.interval', { low, high })
}

/** How surely the segment is found again, and its members belong to it. */
function trustBlocks({ stability, certainty }: Segment, { t, locale }: Pen): Block[] {
  const sentences = [
    ...(stability
      ? [
          t('reports.segmentPage.stability', {
            jaccard: formatMeasure(stability.jaccard, locale, 2),
            error: formatMeasure(stability.error, locale, 2),
            n: formatCount(stability.resamples, locale),
            verdict: t(`charts.stability.${stability.verdict}`)
          })
        ]
      : []),
    ...(certainty === null ? [] : [t('reports.segmentPage.certainty', { share: formatShare(certainty, locale) })])
  ]
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', text: sentences.join(' '), muted: true }]
}

/** How to recognise them by hand. */
function ruleBlocks(segment: Segment, pen: Pen): Block[] {
  const { view, t, locale } = pen
  const rules = rulesOf(segment, pen)
  if (rules.length === 0) return []
  const words = { t, locale, currency: view.currency }
  return [
    { kind: 'heading', text: t('recognise.rules.title') },
    {
      kind: 'list',
      items: rules.map((rule) => `${ruleInWords(rule, words)}. ${measureInWords(rule.heldOut, 'one', words)}`)
    }
  ]
}

/** What to do; nothing for those who belong to no group. */
function adviceBlocks(segment: Segment, { t }: Pen): Block[] {
  if (segment.noise) return [{ kind: 'paragraph', text: t('reports.segmentPage.noise'), muted: true }]
  return [
    { kind: 'heading', text: t('reports.segmentPage.advice') },
    { kind: 'paragraph', text: segmentAdvice(segment, t) }
  ]
}

function quartiles(pen: Pen, segment: Segment): Table {
  const { view, t, locale } = pen
  const right = (head: string) => ({ head, align: 'right', weight: 1 }) as const
  const compared = Object.values(segment.stats).some(({ interval }) => interval !== null)
  return {
    columns: [
      { head: t('reports.table.feature'), align: 'left', weight: 1.9 },
      right(t('reports.table.q1')),
      right(t('reports.table.median')),
      right(t('reports.table.q3')),
      right(t('reports.table.mean')),
      right(t('reports.table.everyone')),
      ...(compared ? [right(t('reports.table.against'))] : [])
    ],
    rows: telling(view, featuresOn(segment, pen)).flatMap(({ id, unit, overall }) => {
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
          cell(overall.median),
          ...(compared ? [{ text: intervalInWords(stats.interval, t, locale) }] : [])
        ]
      ]
    }),
    ...(compared ? { note: t('reports.segmentPage.against') } : {})
  }
}

/** One segment: who they are in a sentence, five figures, what sets them apart, what to do, the figures behind it. */
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
      ...trustBlocks(segment, pen),
      { kind: 'figures', items: figures(pen, segment) },
      { kind: 'scene', scene: differenceBars(view, segment, style, t, locale, featuresOn(segment, pen)), titled: true },
      ...ruleBlocks(segment, pen),
      ...adviceBlocks(segment, pen),
      { kind: 'heading', text: t('reports.segmentPage.quartiles') },
      { kind: 'table', table: quartiles(pen, segment) }
    ]
  }
}
