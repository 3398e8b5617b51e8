import type { Locale } from '#shared/i18n/texts.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** 182345 -> "182 kB" */
export function fileSize(bytes: number, locale: Locale): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
    style: 'unit',
    unit: units[step]!,
    // The short form knows no plural: "107 byte".
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3
  }).format(bytes / 1000 ** step)
}
