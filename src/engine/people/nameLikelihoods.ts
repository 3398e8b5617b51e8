import { compareNames, type NameComparison } from './compareNames.ts'
import type { Known, KnownPeople } from './knownPeople.ts'
import { type Likelihood, nothing } from './likelihood.ts'

const codeOf = ({ given, family, swapped, middleDiffers, generationDiffers }: NameComparison): Likelihood['code'] => {
  if (given === 'unknown' && family === 'unknown') return null
  if (given === 'different' || family === 'different') return 'differentName'
  if (swapped) return 'nameSwapped'
  return given === 'same' && family === 'same' && !middleDiffers && !generationDiffers ? 'sameName' : 'nameAlike'
}

export function names(a: Known, b: Known, people: KnownPeople): Likelihood | null {
  if (a.fullName === '' || b.fullName === '') return nothing
  const found = compareNames(a.name, b.name)
  if (found.generationDiffers && a.name.generation !== '' && b.name.generation !== '') return null
  const [first, last] = [given(found, a, b, people), family(found, a, b, people)]
  const parts = [first, last]
  if (found.middleDiffers) parts.push({ ...nothing, one: 0.05, chance: 0.9, household: 0.95 })
  if (found.generationDiffers) parts.push({ ...nothing, one: 0.2, chance: 0.9, household: 0.5 })
  if (found.swapped) parts.push({ ...nothing, one: 0.05, household: 0.001 })
  return parts.reduce(
    (all, part) => ({
      code: all.code,
      one: all.one * part.one,
      chance: all.chance * part.chance,
      household: all.household * part.household
    }),
    { ...nothing, code: codeOf(found) }
  )
}

function given({ given, swapped }: NameComparison, a: Known, b: Known, { words }: KnownPeople): Likelihood {
  const [one, other] = [a.name.given[0] ?? '', (swapped ? b.name.family : b.name.given[0]) ?? '']
  switch (given) {
    case 'same': {
      const share = words.share(one)
      return { ...nothing, one: 0.84, chance: share, household: 0.002 + 0.1 * share }
    }
    case 'short':
      return Math.min(one.length, other.length) === 1
        ? { ...nothing, one: 0.05, chance: 0.07, household: 0.09 }
        : { ...nothing, one: 0.03, chance: 0.002, household: 0.003 }
    case 'slip':
      // A slip is rare: Paula is a name of its own beside Paul, Thmoas is none.
      return isRareBeside(one, other, words)
        ? { ...nothing, one: 0.06, chance: 0.002, household: 0.001 }
        : { ...nothing, one: 0.006, chance: 0.004, household: 0.01 }
    case 'unknown':
      return nothing
    case 'part':
    case 'different':
      return { ...nothing, one: 0.01, chance: 1, household: 0.98 }
  }
}

/** The rarer of two words has at most this share of the customers of the other, or stands alone beside several. */
const rareShare = 0.1
const several = 3

function isRareBeside(a: string, b: string, words: KnownPeople['words']): boolean {
  const [few, many] = [words.count(a), words.count(b)].sort((x, y) => x - y)
  return few <= rareShare * many || (few === 1 && many >= several)
}

function family({ family }: NameComparison, a: Known, b: Known, { words }: KnownPeople): Likelihood {
  switch (family) {
    case 'same':
      return { ...nothing, one: 0.88, chance: words.share(a.name.family || b.name.family), household: 0.85 }
    case 'slip':
      return { ...nothing, one: 0.06, chance: 0.001, household: 0.04 }
    case 'part':
      return { ...nothing, one: 0.02, chance: 0.001, household: 0.03 }
    case 'unknown':
      return nothing
    case 'short':
    case 'different':
      return { ...nothing, one: 0.04, chance: 1, household: 0.1 }
  }
}
