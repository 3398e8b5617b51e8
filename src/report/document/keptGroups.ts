import { featureName, featureValueInWords } from '#shared/words/features.ts'
import { formatCount, formatMoney } from '#shared/words/format.ts'
import { foundInWords, selectionInWords } from '#shared/words/selection.ts'
import type { KeptGroup } from './keptGroup.ts'
import type { Pen } from './pen.ts'
import type { Block, Section } from './reportDoc.ts'

/** A smaller difference of means, in standard deviations, sets nobody apart (Cohen 1988: a small effect). */
const worthSaying = 0.2
const mostSaid = 3
/** Of few customers, what differs by chance is larger: two-sided normal quantile of 99 %. */
const beyondChance = 2.576

/** Who they are: the rule, or that they were chosen one by one, and how many of them this run has. */
function definitionOf({ keeps, selection, customers, of }: KeptGroup['kept'], { view, t, locale }: Pen): string {
  if (keeps === 'rule') return selectionInWords(selection, view, [], t, locale)
  const count = of ?? 0
  const chosen = t('keptGroups.chosen', { count, n: formatCount(count, locale) })
  if (customers === null || customers === count) return chosen
  return `${chosen} ${t('selection.ofKept', { n: formatCount(customers, locale), of: formatCount(count, locale) })}.`
}

/** Not what they were chosen by: that everyone knows who reads the rule. */
function apartOf({ kept: { selection }, found, against }: KeptGroup, { view, t, locale }: Pen): string[] {
  const inside = found?.customers ?? 0
  const least = Math.max(worthSaying, beyondChance * Math.sqrt(1 / inside + 1 / (view.customers - inside)))
  const asked = selection.kind === 'range' ? selection.feature : null
  return (against?.features ?? [])
    .filter(({ feature, selected, rest, difference }) => {
      return feature !== asked && selected !== rest && Math.abs(difference) >= least
    })
    .slice(0, mostSaid)
    .map(({ feature, selected, rest }) => {
      const unit = view.features.find(({ id }) => id === feature)?.unit ?? 'number'
      const value = (one: number): string => featureValueInWords(one, unit, t, locale, view.currency)
      return t('keptGroups.differs', { feature: featureName(feature, t), value: value(selected), rest: value(rest) })
    })
}

function groupBlocks(group: KeptGroup, pen: Pen): Block[] {
  const { view, t, locale } = pen
  const { kept, found } = group
  const apart = apartOf(group, pen)
  const facts = [
    { term: t('keptGroups.who'), text: definitionOf(kept, pen) },
    { term: t('keptGroups.many'), text: found ? foundInWords(found, t, locale) : t('selection.notInRun') },
    ...(found && found.customers > 0 && found.revenue !== null
      ? [{ term: t('keptGroups.revenue'), text: formatMoney(found.revenue, locale, view.currency) }]
      : []),
    ...(found && found.customers > 0
      ? [{ term: t('keptGroups.apart'), text: apart.length > 0 ? apart.join('; ') : t('keptGroups.alike') }]
      : [])
  ]
  return [
    { kind: 'heading', text: kept.name },
    { kind: 'facts', items: facts }
  ]
}

/** What the user keeps beside the segments: who they are, what they bring and in what they differ. `null`: nothing. */
export function keptGroups(pen: Pen): Section | null {
  const { kept = [], t } = pen
  if (kept.length === 0) return null
  const title = t('keptGroups.title')
  return {
    title,
    level: 1,
    cover: false,
    blocks: [
      { kind: 'title', text: title, size: 'page' },
      { kind: 'lead', text: t('keptGroups.lead') },
      ...kept.flatMap((group) => groupBlocks(group, pen)),
      { kind: 'paragraph', text: t('keptGroups.meaning'), muted: true }
    ]
  }
}
