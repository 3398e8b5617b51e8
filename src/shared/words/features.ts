import type { RunFeature } from '../api/segments.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { type OrderFeature, orderFeatures, type Recipe } from '../model/recipe.ts'
import { formatMoney, formatMoneyExactly, formatNumber } from './format.ts'

type Unit = RunFeature['unit']

const isOrderFeature = (id: string): id is OrderFeature => (orderFeatures as readonly string[]).includes(id)

/** The column's own name of a feature that comes from the customers' list. */
export const attributeName = (id: string): string => id.replace(/^(attribute|category):/, '')

/** "Days since the last order"; a column of the customers' list keeps its own name. */
export const featureName = (id: string, t: Translate): string =>
  isOrderFeature(id) ? t(`names.feature.${id}`) : attributeName(id)

/** As short as a table's head needs. */
export const featureShortName = (id: string, t: Translate): string =>
  isOrderFeature(id) ? t(`names.featureShort.${id}`) : attributeName(id)

/** How the feature is computed, in one or two sentences. */
export function featureDefinition(id: string, t: Translate, returns: Recipe['returns']): string {
  if (!isOrderFeature(id)) return t('names.definition.attribute', { name: attributeName(id) })
  if (id === 'monetary')
    return t(returns === 'net' ? 'names.definition.monetaryNet' : 'names.definition.monetaryExclude')
  return t(`names.definition.${id}`)
}

export const unitName = (unit: Unit, t: Translate): string => t(`names.unit.${unit}`)

/** A value without its unit, but for money: what a table's cell shows. */
export const featureValue = (value: number, unit: Unit, locale: Locale, currency: string | null): string =>
  unit === 'money' ? formatMoney(value, locale, currency) : formatNumber(value, locale)

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
export const featureValueExactly = (value: number, unit: Unit, locale: Locale, currency: string | null): string =>
  unit === 'money'
    ? formatMoneyExactly(value, locale, currency)
    : new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'de-DE', { maximumFractionDigits: 4 }).format(value)

/** "recency, frequency and monetary" */
export function listInWords(items: readonly string[], t: Translate): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : t('names.and', { list: items.slice(0, -1).join(', '), last })
}
