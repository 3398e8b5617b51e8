import type { Locale } from '../i18n/texts.ts'

/**
 * Numbers as a person says them. Every function takes the locale; the exact value is for the hover text.
 * Intl formatters are slow to make and are kept.
 */
const kept = new Map<string, Intl.NumberFormat>()

/** British English, but for "8.9M": its own "8.9m" reads as metres. */
const tagFor = (locale: Locale, { notation }: Intl.NumberFormatOptions): string =>
  locale === 'de' ? 'de-DE' : notation === 'compact' ? 'en-US' : 'en-GB'

/** Intl writes a hyphen where a minus belongs: as wide as the plus, at the height of the figures, never at a line's end. */
const minus = '\u2212'

/** A number by the habits of a language, with a minus of its own and none before a rounded zero. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): { format(value: number): string } {
  const key = locale + JSON.stringify(options)
  const found = kept.get(key) ?? new Intl.NumberFormat(tagFor(locale, options), { signDisplay: 'negative', ...options })
  kept.set(key, found)
  return { format: (value) => found.format(value).replace('-', minus) }
}

const datesKept = new Map<string, Intl.DateTimeFormat>()

/** A moment of wall-clock time by the habits of a language. */
export function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const found =
    datesKept.get(key) ?? new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', { ...options, timeZone: 'UTC' })
  datesKept.set(key, found)
  return found
}

/** 2431 -> "2,431" */
export const formatCount = (value: number, locale: Locale): string =>
  numberFormat(locale, { maximumFractionDigits: 0 }).format(value)

/** At most three significant digits below 100, whole numbers above: .0512 -> "0.0512", 3.14159 -> "3.14", 2431.7 -> "2,432" */
export function formatNumber(value: number, locale: Locale): string {
  if (Math.abs(value) >= 100) return formatCount(value, locale)
  return numberFormat(locale, { maximumSignificantDigits: 3 }).format(value)
}

/** 1970 -> "1970": a year has no thousands. */
export const formatYear = (value: number, locale: Locale): string =>
  numberFormat(locale, { useGrouping: false, maximumFractionDigits: 1 }).format(value)

/** Quality measures stand in columns: always as many decimals. */
export const formatMeasure = (value: number, locale: Locale, digits = 3): string =>
  numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)

/** .0951 -> "9.5 %", .383 -> "38 %", .00007 -> "< 0.1 %" */
export function formatShare(share: number, locale: Locale): string {
  const percent = share * 100
  if (percent > 0 && percent < 0.05) return `<\u00a0${formatShare(0.001, locale)}`
  const digits = Math.abs(percent) < 9.95 && percent !== 0 ? 1 : 0
  return `${numberFormat(locale, { maximumFractionDigits: digits }).format(percent)}\u00a0%`
}

/** Signs that stand for one way of writing money, before or after the figure as the language has it. */
const codes: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD', '¥': 'JPY' }
const codeOf = (currency: string): string | undefined => (/^[A-Z]{3}$/.test(currency) ? currency : codes[currency])

function withCurrency(
  value: number,
  locale: Locale,
  currency: string | null,
  options: Intl.NumberFormatOptions
): string {
  const code = currency === null ? undefined : codeOf(currency)
  if (code !== undefined)
    return numberFormat(locale, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'narrowSymbol',
      ...options
    }).format(value)
  const text = numberFormat(locale, options).format(value)
  return currency ? `${text}\u00a0${currency}` : text
}

/** Rounded as a person would: "£8.9M", "£2,054", "£17.50". */
export function formatMoney(value: number, locale: Locale, currency: string | null): string {
  const size = Math.abs(value)
  if (size >= 1_000_000)
    return withCurrency(value, locale, currency, {
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 1
    })
  if (size >= 100) return withCurrency(value, locale, currency, { minimumFractionDigits: 0, maximumFractionDigits: 0 })
  return withCurrency(value, locale, currency, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** A round amount, without pennies where there are none: "£250", "£2.50". */
export const formatRoundMoney = (value: number, locale: Locale, currency: string | null): string =>
  withCurrency(value, locale, currency, {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 4
  })

/** To the last stored decimal, for hover texts: "£8,911,407.904". */
export const formatMoneyExactly = (value: number, locale: Locale, currency: string | null): string =>
  withCurrency(value, locale, currency, { minimumFractionDigits: 2, maximumFractionDigits: 4 })

/** "10 Dec 2011" of a wall-clock moment. */
export const formatDate = (moment: number, locale: Locale): string =>
  dateFormat(locale, { dateStyle: 'medium' }).format(moment)

/** "10 Dec 2011, 12:50"; the time is left out at midnight. */
export const formatMoment = (moment: number, locale: Locale): string =>
  moment % 86_400_000 === 0
    ? formatDate(moment, locale)
    : dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
