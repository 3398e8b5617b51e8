import type { RunView } from '../api/segments.ts'
import type { Note } from '../errors.ts'
import type { Locale, TextKey, Translate } from '../i18n/texts.ts'
import { featureName } from './features.ts'
import { formatNumber } from './format.ts'

type LeftOutReason = RunView['rows']['leftOut'][number]['reason']

/** Why rows were left out: "No customer". */
export const leftOutInWords = (reason: LeftOutReason, t: Translate): string => t(`notes.leftOut.${reason}`)

/** A footnote as a sentence. Numbers are written as the reader writes them; `feature` and `featureB` are features' ids. */
export function noteInWords(note: Note, t: Translate, locale: Locale): string {
  const params: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(note.params)) {
    params[key] =
      typeof value === 'number'
        ? formatNumber(value, locale)
        : key.startsWith('feature')
          ? featureName(value, t)
          : value
  }
  const { n } = note.params
  if (typeof n === 'number') params['count'] = n
  return t(`notes.${note.code}` as TextKey, params)
}
