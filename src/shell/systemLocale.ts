import { type Locale, locales } from '#shared/i18n/texts.ts'

/** The language that the environment asks for, or the system's own, where Tessera speaks it. */
export function systemLocale(environment: Readonly<Record<string, string | undefined>> = process.env): Locale {
  const asked =
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale
  return locales.find((locale) => asked.toLowerCase().startsWith(locale)) ?? 'en'
}
