import type { Locale, TextKey, Translate } from '../i18n/texts.ts'
import { formatCount } from './format.ts'

/** "4,338 customers" */
export const customersInWords = (count: number, t: Translate, locale: Locale): string =>
  t('names.valueCustomers', { count, n: formatCount(count, locale) })

/** "4 groups" */
export const groupsCounted = (count: number, t: Translate, locale: Locale): string =>
  t('charts.groups', { count, n: formatCount(count, locale) })

/** "Four" up to twelve, figures beyond: the first word of a sentence. */
export const numberAtStart = (count: number, t: Translate, locale: Locale): string =>
  Number.isInteger(count) && count >= 1 && count <= 12
    ? t(`charts.count.n${count}` as TextKey)
    : formatCount(count, locale)
