import type { Counts } from '#shared/api/imports.ts'
import { formatCount, formatDate } from '#shared/words/format.ts'
import type { Words } from '../../app/words.tsx'

export const leftOutRows = ({ leftOut }: Counts): number => leftOut.reduce((sum, { rows }) => sum + rows, 0)

export const customersInWords = ({ customers }: Pick<Counts, 'customers'>, { t, locale }: Words): string =>
  t('app.customers', { count: customers, n: formatCount(customers, locale) })

/** Dates are not broken between two lines. */
const whole = (date: string): string => date.replaceAll(' ', '\u00a0')

/** "1 Dec 2010 to 9 Dec 2011"; `null` for a list of customers. */
export function periodInWords(
  { firstMoment, lastMoment }: Pick<Counts, 'firstMoment' | 'lastMoment'>,
  { t, locale }: Words
): string | null {
  if (firstMoment === null || lastMoment === null) return null
  const [first, last] = [whole(formatDate(firstMoment, locale)), whole(formatDate(lastMoment, locale))]
  return first === last ? first : t('imports.period', { first, last })
}

/** "406,829 of 541,909 rows will be used: 4,372 customers, 1 Dec 2010 to 9 Dec 2011.", or that they are. */
export function countsInWords(counts: Counts, said: 'outcome' | 'done', words: Words): string {
  const { t, locale } = words
  const { kept, rows } = counts
  if (kept === 0) return t('imports.outcome.nothing', { count: rows, read: formatCount(rows, locale) })
  const period = periodInWords(counts, words)
  // Lists of products, and reviews without authors, are of nobody.
  const who =
    counts.customers > 0
      ? customersInWords(counts, words)
      : t('imports.rows', { count: kept, n: formatCount(kept, locale) })
  return t(`imports.${said}.${kept === rows ? 'all' : 'some'}`, {
    count: rows,
    kept: formatCount(kept, locale),
    read: formatCount(rows, locale),
    what: period === null ? who : t('imports.outcome.whoWhen', { who, period })
  })
}
