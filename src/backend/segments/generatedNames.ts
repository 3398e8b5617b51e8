import type { GeneratedName } from '#shared/api/segments.ts'
import type { FeatureId } from '#shared/model/recipe.ts'

type Traits = Extract<GeneratedName, { kind: 'traits' }>
type Trait = Traits['traits'][number]

/** How far a segment lies from everyone. */
export interface Differences {
  /** Its mean from everyone's, in standard deviations, by feature. */
  readonly numbers: ReadonlyMap<FeatureId, number>
  /** Words that most of it have, by how far their share lies from everyone's. */
  readonly words: readonly WordApart[]
}

export interface WordApart {
  readonly feature: FeatureId
  readonly word: string
  /** In standard deviations of having it or not: on one scale with the means of numbers. */
  readonly difference: number
}

/** Below this a segment is like everyone. */
const least = 0.3
const usual = 3

/** What sets a segment apart, most telling first. */
const traitsOf = ({ numbers, words }: Differences, features: readonly FeatureId[]): Trait[] => {
  const ofNumbers = features.map((feature) => {
    const difference = numbers.get(feature) ?? 0
    const trait: Trait = { feature, level: difference > 0 ? 'high' : 'low' }
    return { trait, size: Math.abs(difference) }
  })
  const ofWords = words
    .filter(({ feature }) => features.includes(feature))
    .map(({ feature, word, difference }) => ({ trait: { feature, word } satisfies Trait, size: difference }))
  const telling = [...ofNumbers, ...ofWords].filter(({ size }) => size >= least).sort((a, b) => b.size - a.size)
  return withoutEchoes(telling.map(({ trait }) => trait))
}

/** Columns that say one thing in one word, as "no internet" in each of six services, say it once. */
const withoutEchoes = (traits: readonly Trait[]): Trait[] => {
  const said = new Set<string>()
  return traits.filter((trait) => {
    if (!('word' in trait)) return true
    if (said.has(trait.word)) return false
    said.add(trait.word)
    return true
  })
}

const keyOf = (traits: readonly Trait[]): string =>
  traits
    .map((trait) => JSON.stringify([trait.feature, 'word' in trait ? trait.word : trait.level, 'word' in trait]))
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
