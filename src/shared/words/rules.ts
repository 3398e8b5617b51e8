import type { RuleCondition, RuleCounts, SegmentRule } from '../api/segmentRules.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { categoryWord, featureName, listInWords } from './features.ts'
import { formatCount, formatRoundMoney, formatShare, numberFormat } from './format.ts'

type NumberCondition = Extract<RuleCondition, { kind: 'number' }>

/** What rules have words of their own for. */
const known = ['recency', 'tenure', 'frequency', 'monetary', 'averageOrder', 'gap'] as const
/** Whole numbers: more than 30 and at most 60 is 31 to 60. */
const whole: readonly string[] = ['recency', 'tenure', 'frequency']
/** "within 60 days": in German another case than in a table. */
const durations: readonly string[] = ['recency', 'tenure', 'gap']

/** Thresholds are said as they are: nothing is rounded away that decides. */
function thresholdInWords({ feature, unit }: NumberCondition, value: number, words: Words): string {
  const { t, locale, currency } = words
  if (unit === 'money') return formatRoundMoney(value, locale, currency)
  if (unit === 'share') return `${plain(100 * value, locale)}\u00a0%`
  const n = plain(value, locale)
  if (unit === 'days') return t(durations.includes(feature) ? 'recognise.days' : 'names.valueDays', { count: value, n })
  return unit === 'orders' ? t('names.valueOrders', { count: value, n }) : n
}

const plain = (value: number, locale: Locale): string =>
  numberFormat(locale, { maximumSignificantDigits: 15, useGrouping: Math.abs(value) >= 10_000 }).format(value)

interface Words {
  readonly t: Translate
  readonly locale: Locale
  readonly currency: string | null
}

/** "last order within 60 days"; "more than 5 orders"; "Country is “Germany” or “France”" */
export function conditionInWords(condition: RuleCondition, words: Words): string {
  const { t, locale } = words
  const { feature } = condition
  if (condition.kind === 'words') {
    const quoted = condition.words.map((word) => t('names.quoted', { name: categoryWord(condition.feature, word, t) }))
    const last = quoted.at(-1) ?? ''
    const list = quoted.length < 2 ? last : t('recognise.condition.or', { list: quoted.slice(0, -1).join(', '), last })
    return t('recognise.condition.words', { feature: featureName(feature, t), list })
  }
  const { above, upTo } = condition
  const key = known.find((id) => id === feature) ?? 'other'
  const said = (value: number | null): string => (value === null ? '' : thresholdInWords(condition, value, words))
  const facts = { feature: featureName(feature, t), above: said(above), upTo: said(upTo) }
  if (above === null) return t(`recognise.condition.${key}.upTo`, facts)
  if (upTo === null) return t(`recognise.condition.${key}.above`, facts)
  if (feature === 'frequency' && upTo === above + 1) return t('recognise.condition.exactly', facts)
  const from = whole.includes(feature) ? plain(above + 1, locale) : ''
  return t(`recognise.condition.${key}.between`, { ...facts, from })
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** "Last order within 60 days and more than 5 orders" */
export const ruleInWords = ({ conditions }: Pick<SegmentRule, 'conditions'>, words: Words): string =>
  capitalised(
    listInWords(
      conditions.map((condition) => conditionInWords(condition, words)),
      words.t
    )
  )

/** Share of those picked who are of the segment; `null` where nobody is picked. */
export const precisionOf = ({ matched, hits }: RuleCounts): number | null => (matched === 0 ? null : hits / matched)
/** Share of the segment that is picked. */
export const coverageOf = ({ hits, members }: RuleCounts): number | null => (members === 0 ? null : hits / members)

/** Below this, in F1, rules are no more than a rough guide. */
const rough = 0.6
export const isRough = ({ matched, hits, members }: RuleCounts): boolean => 2 * hits < rough * (matched + members)

/** "Of those whom it picks, 88 % are of the segment; it finds 74 % of the segment." */
export function measureInWords(counts: RuleCounts, which: 'one' | 'both', { t, locale }: Words): string {
  const [precision, coverage] = [precisionOf(counts), coverageOf(counts)]
  if (precision === null || coverage === null) return t('recognise.rules.nobody')
  const facts = { precision: formatShare(precision, locale), coverage: formatShare(coverage, locale) }
  return t(which === 'one' ? 'recognise.rules.measure' : 'recognise.rules.measureBoth', facts)
}

/** "Measured on 1,301 customers whom the rules were not made from." */
export const heldOutInWords = (heldOut: number, { t, locale }: Words): string =>
  t('recognise.rules.heldOut', { count: heldOut, n: formatCount(heldOut, locale) })
