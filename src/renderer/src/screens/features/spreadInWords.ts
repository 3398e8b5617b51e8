import type { FeatureSummary } from '#shared/api/features.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import { formatCount, formatNumber } from '#shared/words/format.ts'
import type { Words } from '../../app/words.tsx'

/** Below half a distribution is called even, above one it is lopsided (Bulmer, Principles of Statistics, 1979). */
const even = 0.5
const lopsided = 1

/** How values are spread, with the statistic, and what is done about it: "…: its logarithm is taken (skewness 19.3)." */
export function spreadInWords(
  { skewness, logProposed }: FeatureSummary,
  { forms, log }: { readonly forms: boolean; readonly log: Recipe['log'] },
  { t, locale }: Words
): string {
  const statistic = formatNumber(Math.abs(skewness) < 0.005 ? 0 : Math.round(skewness * 100) / 100, locale)
  const say = (key: 'even' | 'rather' | 'rightTaken' | 'rightKept' | 'rightStays' | 'right' | 'ratherLeft' | 'left') =>
    t(`features.spread.${key}`, { statistic })
  if (Math.abs(skewness) <= even) return say('even')
  if (skewness < 0) return say(skewness < -lopsided ? 'left' : 'ratherLeft')
  if (skewness <= lopsided) return say('rather')
  if (!forms) return say('right')
  if (!logProposed) return say('rightStays')
  return say(log === 'auto' ? 'rightTaken' : 'rightKept')
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
