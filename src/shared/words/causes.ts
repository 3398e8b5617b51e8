import { type Locale, texts } from '#shared/i18n/texts.ts'

/**
 * What a code of the system says of a file, for texts that hold `{{detail, cause}}`; the code goes with it, for whoever
 * is asked for help. What is no such code stays as it is.
 */
export function causeIn(locale: Locale, detail: string): string {
  const causes: Readonly<Record<string, string>> = texts[locale].causes
  const known = [detail, /^SQLITE_[A-Z]+/.exec(detail)?.[0] ?? ''].find((code) => Object.hasOwn(causes, code))
  return known === undefined ? detail : `${causes[known]} (${detail})`
}
