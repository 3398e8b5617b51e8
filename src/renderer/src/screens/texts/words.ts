import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { formatMeasure, formatNumber } from '#shared/words/format.ts'

const named = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'] as const
type Named = (typeof named)[number]
const isNamed = (code: string | null): code is Named => (named as readonly string[]).includes(code ?? '')

export const languageName = (code: string | null, t: Translate): string =>
  t(`texts.language.${isNamed(code) ? code : 'unknown'}`)

/** "+0.45", "−0.2": where it stands between -1 and 1. */
export const feelingValue = (sentiment: number, locale: Locale): string =>
  `${sentiment > 0.005 ? '+' : ''}${formatMeasure(sentiment, locale, 2)}`

export function feelingInWords(sentiment: number, t: Translate): string {
  if (sentiment < -0.5) return t('texts.feeling.veryBad')
  if (sentiment < -0.05) return t('texts.feeling.bad')
  if (sentiment <= 0.05) return t('texts.feeling.even')
  return t(sentiment <= 0.5 ? 'texts.feeling.good' : 'texts.feeling.veryGood')
}

export const ratingValue = (rating: number, locale: Locale): string => formatNumber(rating, locale)
