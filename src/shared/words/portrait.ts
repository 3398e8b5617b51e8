import type { PortraitFigure } from '../api/segmentRules.ts'
import type { RunView, Segment } from '../api/segments.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { isOrderFeature, orderFeatures } from '../model/recipe.ts'
import { categoryWord, featureName, featureValue, featureValueInWords, listInWords } from './features.ts'
import { formatNumber, formatShare } from './format.ts'

const daysAMonth = 365.25 / 12
const mostDays = 60
const mostMonths = 24

/** A time as a person says it: "23 days", "14 months", "2.5 years". */
export function durationInWords(days: number, t: Translate, locale: Locale): string {
  if (days < mostDays) {
    const whole = Math.max(1, Math.round(days))
    return t('recognise.days', { count: whole, n: whole })
  }
  const months = Math.round(days / daysAMonth)
  if (months < mostMonths) return t('recognise.portrait.months', { count: months, n: months })
  const years = Number((days / 365.25).toFixed(1))
  return t('recognise.portrait.years', { count: years, n: formatNumber(years, locale) })
}

/** Rhythm and the last order first, how long it has been so last; then what is known of customers beside their orders. */
const order = ['gap', 'recency', ...orderFeatures.filter((id) => !['gap', 'recency', 'tenure'].includes(id)), 'tenure']
const placeOf = ({ feature }: PortraitFigure): number => {
  const place = order.indexOf(feature)
  return place < 0 ? order.length : place
}

function figureInWords(figure: PortraitFigure, { currency }: RunView, t: Translate, locale: Locale): string {
  const feature = featureName(figure.feature, t)
  if (figure.kind !== 'number') {
    const shares = { share: formatShare(figure.share, locale), everyone: formatShare(figure.everyone, locale) }
    return figure.kind === 'flag'
      ? t('recognise.portrait.flag', { feature, ...shares })
      : t('recognise.portrait.word', { feature, word: categoryWord(figure.feature, figure.word, t), ...shares })
  }
  const { median, everyone, unit } = figure
  if (!isOrderFeature(figure.feature))
    return t('recognise.portrait.other', {
      feature,
      value: featureValueInWords(median, unit, t, locale, currency),
      everyone: featureValue(everyone, unit, locale, currency)
    })
  const value =
    unit === 'days' ? durationInWords(median, t, locale) : featureValueInWords(median, unit, t, locale, currency)
  const away = figure.feature === 'recency' && median > everyone
  return t(away ? 'recognise.portrait.recencyHigh' : `recognise.portrait.${figure.feature}`, { value })
}

/**
 * What sets a segment apart, behind its size: "412 customers (9.5 %) who bring 38 % of revenue; typically, they order
 * every 23 days, have spent £3,400 and have been customers for 14 months."
 */
export function portraitInWords(
  size: string,
  portrait: NonNullable<Segment['portrait']>,
  view: RunView,
  t: Translate,
  locale: Locale
): string {
  if (portrait.length === 0) return t('recognise.portrait.plain', { size })
  const figures = [...portrait].sort((a, b) => placeOf(a) - placeOf(b))
  const list = listInWords(
    figures.map((figure) => figureInWords(figure, view, t, locale)),
    t
  )
  return t('recognise.portrait.sentence', { size, list })
}
