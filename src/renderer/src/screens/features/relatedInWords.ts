import type { RelatedFeatures } from '#shared/api/features.ts'
import { featureName, listInWords } from '#shared/words/features.ts'
import { formatMeasure } from '#shared/words/format.ts'
import type { Words } from '../../app/words.tsx'
import { type Basis, forms } from './basis.ts'

/** Which of the features that form the segments rank customers nearly as this one does; `null` where none does. */
export function relatedInWords(
  id: string,
  related: readonly RelatedFeatures[],
  basis: Basis,
  { t, locale }: Words
): string | null {
  const others = related.flatMap(({ a, b, correlation }) =>
    a === id ? [{ other: b, correlation }] : b === id ? [{ other: a, correlation }] : []
  )
  const named = others
    .filter(({ other }) => forms(basis, other))
    .map(({ other, correlation }) =>
      t('features.related.one', { feature: featureName(other, t), statistic: formatMeasure(correlation, locale, 2) })
    )
  if (named.length === 0) return null
  return t(forms(basis, id) ? 'features.related.both' : 'features.related.would', { features: listInWords(named, t) })
}
