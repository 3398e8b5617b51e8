import type { FeatureSummary } from '#shared/api/features.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { formatCount, formatNumber } from '#shared/words/format.ts'
import type { Words } from '../../app/words.tsx'

/** Below half a distribution is called even, above one highly skewed (Bulmer, Principles of Statistics, 1979). */
const even = 0.5
const high = 1
/** From here on it is a few customers, no longer some: an exponential distribution has 2. */
const extreme = 2

/** How values are spread, with the statistic, and what is done about it: "…: its logarithm is taken (skewness 19.3)." */
export function spreadInWords(
  { skewness, logProposed }: FeatureSummary,
  /** `null` where distances between values do not matter: to describe, and to score by rank. */
  log: Recipe['log'] | null,
  { t, locale }: Words
): string {
  const statistic = formatNumber(Math.abs(skewness) < 0.005 ? 0 : Math.round(skewness * 100) / 100, locale)
  if (Math.abs(skewness) <= even) return t('features.spread.even', { statistic })
  const size = Math.abs(skewness) <= extreme ? 'some' : 'few'
  if (skewness < 0) return t('features.spread.plain', { how: t(`features.spread.${size}Less`), statistic })
  const how = t(`features.spread.${size}More`)
  if (log === null || skewness <= high) return t('features.spread.plain', { how, statistic })
  if (!logProposed) return t('features.spread.stays', { how, statistic })
  return t(log === 'auto' ? 'features.spread.taken' : 'features.spread.kept', { how, statistic })
}

/** Customers without a value, and what becomes of them; `null` where everyone has one. */
export function missingInWords(
  { missing, standIn }: FeatureSummary,
  forms: boolean,
  { t, tCode, locale }: Words
): string | null {
  if (missing === 0) return null
  const params = { count: missing, n: formatCount(missing, locale) }
  if (standIn !== null && forms) return tCode(`features.missing.${standIn}`, 'features.missing.standIn', params)
  return t(forms ? 'features.missing.leftOut' : 'features.missing.described', params)
}
