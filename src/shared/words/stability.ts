import type { Stability } from '../api/segments.ts'
import type { Locale, Translate } from '../i18n/texts.ts'
import { formatMeasure } from './format.ts'

/** Found again so surely that one may act on it: from .75 on (Hennig 2007). */
export const stableEnough = ({ verdict }: Stability): boolean => verdict === 'highlyStable' || verdict === 'valid'

/** "0.91, highly stable" */
export const stabilityInWords = ({ jaccard, verdict }: Stability, t: Translate, locale: Locale): string =>
  `${formatMeasure(jaccard, locale, 2)}, ${t(`charts.stability.${verdict}`)}`
