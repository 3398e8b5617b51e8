import type { Locale } from '#shared/i18n/texts.ts'

export interface Readings {
  readonly text: string
  readonly dmy: string
  readonly mdy: string
}

/** A date of the file that day first and month first read differently, with both readings in words. */
export function dateReadings(cells: readonly string[], locale: Locale): Readings | null {
  const { format } = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC'
  })
  for (const cell of cells) {
    const found = /^\s*(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}\b/.exec(cell)
    const [first, second] = [Number(found?.[1]), Number(found?.[3])]
    if (!found || first === second || first > 12 || second > 12 || first === 0 || second === 0) continue
    return {
      text: found[0].trim(),
      dmy: format(Date.UTC(2000, second - 1, first)),
      mdy: format(Date.UTC(2000, first - 1, second))
    }
  }
  return null
}
