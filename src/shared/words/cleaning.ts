import type { CleaningEffect, CleaningProposal } from '../api/cleaning.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import type { CleaningStep } from '../model/cleaning.ts'
import { momentFromText } from '../model/moment.ts'
import { featureName } from './features.ts'
import { formatCount, formatMoment, formatNumber, numberFormat } from './format.ts'

const namesShown = 3
const some = (words: readonly string[]): string =>
  words.length > namesShown ? `${words.slice(0, namesShown).join(', ')} …` : words.join(', ')

/** What a step does, as a line of a list. */
export function stepInWords(step: CleaningStep, t: Translate, locale: Locale): string {
  const plain = (value: number): string =>
    numberFormat(locale, { maximumSignificantDigits: 15, useGrouping: Math.abs(value) >= 10_000 }).format(value)
  const day = (text: string): string => formatMoment(momentFromText(text), locale)
  switch (step.kind) {
    case 'period': {
      const { from } = step
      const to = step.to
      if (to === 'imported')
        return from === null
          ? t('cleaning.step.periodImported')
          : t('cleaning.step.periodBothImported', { from: day(from) })
      if (from !== null && to !== null) return t('cleaning.step.periodBoth', { from: day(from), to: day(to) })
      return from === null
        ? t('cleaning.step.periodTo', { to: to === null ? '' : day(to) })
        : t('cleaning.step.periodFrom', { from: day(from) })
    }
    case 'duplicates':
      return t('cleaning.step.duplicates')
    case 'customers':
      return t('cleaning.step.customers', {
        count: step.keys.length,
        n: formatCount(step.keys.length, locale),
        list: some(step.keys)
      })
    case 'words':
      return t('cleaning.step.words', {
        feature: featureName(step.feature, t),
        list: some(step.words.map((word) => t('cleaning.quoted', { word }))),
        into: step.into
      })
    case 'range': {
      const feature = featureName(step.feature, t)
      const { from, to } = step
      const facts = { feature, from: from === null ? '' : plain(from), to: to === null ? '' : plain(to) }
      if (from !== null && to !== null) return t('cleaning.step.rangeBoth', facts)
      return t(from === null ? 'cleaning.step.rangeTo' : 'cleaning.step.rangeFrom', facts)
    }
    case 'missing':
      return (
        t(`cleaning.step.${step.with}`, { feature: featureName(step.feature, t) }) +
        (step.flag ? t('cleaning.step.flag') : '')
      )
    case 'outliers':
      return t(`cleaning.step.${step.act}`, {
        feature: featureName(step.feature, t),
        percentile: formatNumber(step.percentile, locale)
      })
  }
}

export const effectInWords = (effect: CleaningEffect, t: Translate, locale: Locale): string =>
  effect === null
    ? t('cleaning.effect.gone')
    : t(`cleaning.effect.${effect.of}`, { count: effect.n, n: formatCount(effect.n, locale) })

/** Why a step is proposed. Moments among its facts are written as dates. */
export function whyProposed({ why, effect }: CleaningProposal, t: Translate, locale: Locale): string {
  const { code, params } = why
  const date = (value: string | number | undefined): string =>
    typeof value === 'number' ? formatMoment(value, locale) : ''
  const count = typeof params['customers'] === 'number' ? params['customers'] : (effect?.n ?? 0)
  return t(`cleaning.why.${code}` as 'cleaning.why.repeatedRows', {
    ...params,
    count,
    n: formatCount(effect?.n ?? 0, locale),
    first: date(params['first']),
    last: date(params['last'])
  })
}
