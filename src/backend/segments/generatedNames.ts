import type { GeneratedName } from '#shared/api/segments.ts'
import type { FeatureId } from '#shared/model/recipe.ts'

type Traits = Extract<GeneratedName, { kind: 'traits' }>
type Trait = Traits['traits'][number]

/** How far a segment's mean lies from everyone's, in standard deviations, by feature. */
export type Differences = ReadonlyMap<FeatureId, number>

/** Below this a segment is like everyone. */
const telling = 0.3
const usual = 3

/** What sets a segment apart, most telling first. */
const traitsOf = (differences: Differences, features: readonly FeatureId[]): Trait[] =>
  features
    .map((feature) => ({ feature, difference: differences.get(feature) ?? 0 }))
    .filter(({ difference }) => Math.abs(difference) >= telling)
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .map(({ feature, difference }) => ({ feature, level: difference > 0 ? 'high' : 'low' }))

const keyOf = (traits: readonly Trait[]): string =>
  traits
    .map(({ feature, level }) => `${feature} ${level}`)
    .sort()
    .join()

const same = (names: readonly (readonly Trait[])[], traits: readonly Trait[]): number =>
  names.filter((other) => keyOf(other) === keyOf(traits)).length

/**
 * A name for each segment: up to three of the features that form the segments and tell it most from everyone. Where
 * two would share a name, one more trait tells them apart, of the describing features if need be, else a number.
 */
export function nameByTraits(
  segments: readonly Differences[],
  basis: readonly FeatureId[],
  descriptors: readonly FeatureId[]
): Traits[] {
  const first = segments.map((differences) => traitsOf(differences, basis).slice(0, usual))
  const longer = segments.map((differences, s) => {
    const traits = first[s] ?? []
    if (same(first, traits) === 1) return traits
    const more = [...traitsOf(differences, basis).slice(usual), ...traitsOf(differences, descriptors)]
    return [...traits, ...more.slice(0, 1)]
  })
  const seen = new Map<string, number>()
  return longer.map((traits) => {
    if (same(longer, traits) === 1) return { kind: 'traits', traits, number: null }
    const number = (seen.get(keyOf(traits)) ?? 0) + 1
    seen.set(keyOf(traits), number)
    return { kind: 'traits', traits, number }
  })
}
