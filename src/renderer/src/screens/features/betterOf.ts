import type { FeatureSummary, RelatedFeatures } from '#shared/api/features.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import { type Basis, forms } from './basis.ts'

/** Two features that form the segments and count twice: which one to keep, and why that one. */
export interface Twice {
  readonly keep: FeatureId
  readonly drop: FeatureId
  readonly why: 'known' | 'steps' | 'apart' | 'first'
}

/**
 * Of each pair that forms the segments, the better one: known of more customers; else not of two values only; else the
 * one that fewer others of the basis repeat; else the one that stands first.
 */
export function countTwice(
  related: readonly RelatedFeatures[],
  features: readonly FeatureSummary[],
  basis: Basis
): Twice[] {
  if (basis.fixed) return []
  const pairs = related.filter(({ a, b }) => forms(basis, a) && forms(basis, b))
  const repeats = (id: string): number => pairs.filter(({ a, b }) => a === id || b === id).length
  const find = (id: string): FeatureSummary | undefined => features.find((feature) => feature.id === id)
  return pairs.flatMap(({ a, b }): Twice[] => {
    const [one, other] = [find(a), find(b)]
    if (!one || !other) return []
    const twice = (first: boolean, why: Twice['why']): Twice[] => [
      { keep: (first ? a : b) as FeatureId, drop: (first ? b : a) as FeatureId, why }
    ]
    if (one.missing !== other.missing) return twice(one.missing < other.missing, 'known')
    if (one.twoValued !== other.twoValued) return twice(other.twoValued, 'steps')
    if (repeats(a) !== repeats(b)) return twice(repeats(a) < repeats(b), 'apart')
    return twice(true, 'first')
  })
}
