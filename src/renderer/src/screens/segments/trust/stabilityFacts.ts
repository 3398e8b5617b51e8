import type { Stability } from '#shared/api/segments.ts'
import { formatMeasure, formatShare } from '#shared/words/format.ts'
import type { Words } from '../../../app/words.tsx'

interface Facts {
  readonly verdict: string
  readonly share: string
  readonly jaccard: string
  readonly error: string
  readonly resamples: number
}

/** A segment's stability as its sentences need it. */
export const stabilityFacts = (
  { jaccard, error, recovered, verdict, resamples }: Stability,
  { t, locale }: Words
): Facts => ({
  verdict: t(`segments.stability.${verdict}`),
  share: formatShare(recovered, locale),
  jaccard: formatMeasure(jaccard, locale, 2),
  error: formatMeasure(error, locale, 2),
  resamples
})
