import type { RunFeature } from '../api/segments.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { isFlag } from '../model/cleaning.ts'
import {
  type ComputedCategory,
  type EventId,
  isComputedCategory,
  isEvent,
  isNamedFeature,
  isTopic,
  type NamedFeature,
  type TopicId
} from '../model/recipe.ts'
import { formatMoney, formatMoneyExactly, formatNumber, formatShare, formatYear, numberFormat } from './format.ts'

type Unit = RunFeature['unit']

type WordsOf<Id> = Id extends `category:@${infer Name}` ? Name : never

/** What Tessera names itself: features, and facts of words; `null` for a column of a list. */
export function knownAs(id: string): NamedFeature | WordsOf<ComputedCategory> | null {
  if (isNamedFeature(id)) return id
  return isComputedCategory(id) ? (id.slice('category:@'.length) as WordsOf<ComputedCategory>) : null
}

/** The column's own name of a feature that comes from the customers' list. */
export const attributeName = (id: string): string =>
  isTopic(id) ? topicWords(id) : id.replace(/^(attribute|category|event|own):(@missing )?/, '')

/** "music, speaker, bass" */
export const topicWords = (id: TopicId): string => id.replace(/^topic:[^:]*:/, '')

/** "open" */
export const eventAction = (id: EventId): string => id.replace(/^event:/, '')

/** A word of a category, as a screen says it: days of the week have a name in every language. */
export const categoryWord = (id: string, word: string, t: Translate): string =>
  id === 'category:@weekday' && isWeekday(word) ? t(`names.weekday.${word}`) : word

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const isWeekday = (word: string): word is (typeof weekdays)[number] => (weekdays as readonly string[]).includes(word)

/** "Days since the last order"; a column of the customers' list keeps its own name. */
export function featureName(id: string, t: Translate): string {
  const known = knownAs(id)
  if (isFlag(id)) return t('cleaning.flagName', { feature: flagged(id, t) })
  if (isTopic(id)) return t('names.topic', { words: topicWords(id) })
  if (isEvent(id)) return t('names.event', { action: eventAction(id) })
  return known ? t(`names.feature.${known}`) : attributeName(id)
}

/** What a flag is about. */
export function flagged(id: string, t: Translate): string {
  const name = attributeName(id)
  return isNamedFeature(name) ? featureName(name, t) : name
}

/** As short as a table's head needs. */
export function featureShortName(id: string, t: Translate): string {
  const known = knownAs(id)
  if (isTopic(id)) return topicWords(id)
  return known ? t(`names.featureShort.${known}`) : attributeName(id)
}

export const unitName = (unit: Unit, t: Translate): string => t(`names.unit.${unit}`)

/** A value without its unit, but for money and shares: what a table's cell shows. */
export function featureValue(value: number, unit: Unit, locale: Locale, currency: string | null): string {
  if (unit === 'money') return formatMoney(value, locale, currency)
  if (unit === 'year') return formatYear(value, locale)
  return unit === 'share' ? formatShare(value, locale) : formatNumber(value, locale)
}

/** A value with its unit: "23 days", "£3,400", "1.5 orders". */
export function featureValueInWords(
  value: number,
  unit: Unit,
  t: Translate,
  locale: Locale,
  currency: string | null
): string {
  const n = featureValue(value, unit, locale, currency)
  if (unit === 'days') return t('names.valueDays', { count: value, n })
  if (unit === 'orders') return t('names.valueOrders', { count: value, n })
  return n
}

/** For hovering: nothing rounded away that is stored. */
export function featureValueExactly(value: number, unit: Unit, locale: Locale, currency: string | null): string {
  if (unit === 'money') return formatMoneyExactly(value, locale, currency)
  const plain = numberFormat(locale, { maximumFractionDigits: 4, useGrouping: unit !== 'year' })
  return unit === 'share' ? `${plain.format(100 * value)}\u00a0%` : plain.format(value)
}

/** "recency, frequency and monetary" */
export function listInWords(items: readonly string[], t: Translate): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : t('names.and', { list: items.slice(0, -1).join(', '), last })
}
