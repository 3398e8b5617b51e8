import type { Locale, Translate } from '../i18n/texts.ts'
import type { PeriodUnit } from '../model/periods.ts'
import { dateFormat, formatDate } from './format.ts'

/** "Dec 2010", "Q4 2010", "2010", "week of 6 Dec 2010". */
export function periodInWords(start: number, unit: PeriodUnit, t: Translate, locale: Locale): string {
  if (unit === 'week') return t('timeline.weekOf', { date: formatDate(start, locale) })
  const year = new Date(start).getUTCFullYear()
  if (unit === 'year') return String(year)
  if (unit === 'quarter') return t('timeline.quarterOf', { n: 1 + Math.floor(new Date(start).getUTCMonth() / 3), year })
  return dateFormat(locale, { month: 'short', year: 'numeric' }).format(start)
}
