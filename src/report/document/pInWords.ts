import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatMeasure, formatNumber } from '#shared/words/format.ts'

const least = 0.001

/** A p-value as it is printed: three decimals, "< 0.001" below, nothing where there is none. */
export function pInWords(pValue: number | null, t: Translate, locale: Locale): string {
  if (pValue === null) return ''
  return pValue < least
    ? t('reports.made.pBelow', { value: formatNumber(least, locale) })
    : formatMeasure(pValue, locale)
}
