import { cramersV } from './cramersV.ts'
import { type Effect, etaSquared } from './etaSquared.ts'
import { standardisedDifferences } from './standardisedDifference.ts'
import { holm, independence, kruskalWallis } from './tests.ts'

/**
 * What sets segments apart, the strongest first: eta squared of features of numbers, Cramér's V squared of features of
 * words, both shares of what varies. p-values only of descriptors, adjusted over all of them together.
 */
export type Described = {
  readonly id: string
  /** Formed the segments: no p-value. */
  readonly basis: boolean
} & (
  | { readonly kind: 'number'; readonly values: ArrayLike<number> }
  /** Customers by segment and level. */
  | { readonly kind: 'words'; readonly table: readonly ArrayLike<number>[] }
)

export interface Difference {
  readonly id: string
  readonly kind: 'number' | 'words'
  /** Eta squared, or Cramér's V (not squared). */
  readonly effect: Effect
  /** Hedges' g of each segment against everyone else; `null` for words. */
  readonly segments: readonly Effect[] | null
  /** After Holm; `null` for features that formed the segments and where nothing can be tested. */
  readonly pValue: number | null
}

const measure = (feature: Described, labels: ArrayLike<number>, k: number): Omit<Difference, 'pValue'> => {
  const { id, kind } = feature
  if (kind === 'words') return { id, kind, effect: cramersV(feature.table), segments: null }
  const effect = etaSquared(feature.values, labels, k)
  return { id, kind, effect, segments: standardisedDifferences(feature.values, labels, k) }
}

const test = (feature: Described, labels: ArrayLike<number>, k: number): number => {
  if (feature.basis) return Number.NaN
  return feature.kind === 'words' ? independence(feature.table) : kruskalWallis(feature.values, labels, k)
}

const strength = ({ kind, effect }: Difference): number => (kind === 'words' ? effect.value ** 2 : effect.value)

/** `labels` from -1 (noise, left out) to k - 1; NaN is an unknown value. Equal strengths keep their order. */
export const whatDiffers = (
  features: readonly Described[],
  labels: ArrayLike<number>,
  k: number
): readonly Difference[] => {
  const pValues = holm(features.map((feature) => test(feature, labels, k)))
  return features
    .map((feature, f) => ({
      ...measure(feature, labels, k),
      pValue: Number.isNaN(pValues[f]) ? null : pValues[f]
    }))
    .sort((a, b) => strength(b) - strength(a))
}
