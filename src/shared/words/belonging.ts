import type { Segment } from '../api/segments.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { formatShare } from './format.ts'
import { segmentName } from './segments.ts'

/** "probably “Loyal customers”, 64 %"; the name alone where the method gives no probability. */
export function belongingInWords(segment: Segment, probability: number | null, t: Translate, locale: Locale): string {
  const name = segmentName(segment, t)
  return probability === null || segment.noise
    ? name
    : t('names.probably', { name, share: formatShare(probability, locale) })
}
