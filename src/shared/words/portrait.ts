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
const habits = ['category:@season', 'category:@weekday', 'category:@hours', 'category:@favourite']
const order = [
  'gap',
  ...habits,
  'recency',
  ...orderFeatures.filter((id) => !['gap', 'recency', 'tenure'].includes(id)),
  'tenure'
]
const placeOf = ({ feature }: PortraitFigure): number => {
  const place = order.indexOf(feature)
  return place < 0 ? order.length : place
}

type Word = Extract<PortraitFigure, { kind: 'word' }>

/** What customers do is said as something that they do. */
function habitKey({ feature, oneYear }: Word) {
  switch (feature) {
    case 'category:@season':
      return oneYear ? 'seasonOneYear' : 'season'
    case 'category:@weekday':
      return 'weekday'
    case 'category:@hours':
      return 'hours'
    case 'category:@favourite':
      return 'favourite'
    default:
      return null
  }
}

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const

/** "October to December": nobody has to know what Q4 is. */
function habitWord({ feature, word }: Word, t: Translate): string {
  const quarter = quarters.find((one) => one === word)
  return feature === 'category:@season' && quarter ? t(`habits.quarters.${quarter}`) : categoryWord(feature, word, t)
}

function figureInWords(figure: PortraitFigure, { currency }: RunView, t: Translate, locale: Locale): string {
  const feature = featureName(figure.feature, t)
  if (figure.kind !== 'number') {
    const shares = { share: formatShare(figure.share, locale), everyone: formatShare(figure.everyone, locale) }
    if (figure.kind === 'flag') return t('recognise.portrait.flag', { feature, ...shares })
    const habit = habitKey(figure)
    const word = habitWord(figure, t)
    return t(habit ? `habits.${habit}` : 'recognise.portrait.word', { feature, word, ...shares })
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

/** What customers have, where others are said by what they do. */
const isHad = (figure: PortraitFigure): boolean =>
  figure.kind === 'number' ? !isOrderFeature(figure.feature) : figure.kind === 'flag' || habitKey(figure) === null

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
    figures.map((figure, i) => {
      const words = figureInWords(figure, view, t, locale)
      const before = figures[i - 1]
      // One verb for all that follow each other.
      return isHad(figure) && !(before && isHad(before)) ? t('recognise.portrait.have', { what: words }) : words
    }),
    t
  )
  return t('recognise.portrait.sentence', { size, list })
}
