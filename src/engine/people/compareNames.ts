import { isSlip } from './isSlip.ts'
import type { NameParts } from './normaliseName.ts'

export type Alikeness = 'same' | 'short' | 'slip' | 'part' | 'different' | 'unknown'

/** How two names compare, part by part. */
export interface NameComparison {
  readonly given: Alikeness
  readonly family: Alikeness
  /** Further first names contradict each other: "Anne Marie", "Anne Sophie". */
  readonly middleDiffers: boolean
  /** First and last name stand the other way round. */
  readonly swapped: boolean
  readonly generationDiffers: boolean
}

/** The shortest beginning that stands for a name: Chris. */
const shortestShortForm = 3
const leftOut = 2

/**
 * Compares two names as people write them: with slips, initials, short forms, a second last name, first and last the
 * other way round. A name of one word is compared with the part of the other that it resembles more. O(length²).
 */
export function compareNames(a: NameParts, b: NameParts): NameComparison {
  const generationDiffers = a.generation !== b.generation
  const straight = inOrder(a, b)
  const good = (found: Compared): boolean => found.given !== 'different' && found.family !== 'different'
  if (good(straight)) return { ...straight, swapped: false, generationDiffers }
  const turned = turnedRound(b)
  if (turned) {
    const found = inOrder(a, turned)
    if (good(found) && found.given !== 'short') return { ...found, swapped: true, generationDiffers }
  }
  return { ...straight, swapped: false, generationDiffers }
}

type Compared = Pick<NameComparison, 'given' | 'family' | 'middleDiffers'>

function inOrder(a: NameParts, b: NameParts): Compared {
  if (a.family === '' || b.family === '') return oneWord(a, b)
  const given = givenAlike(a.given[0], b.given[0])
  return { given, family: familyAlike(a, b), middleDiffers: given !== 'unknown' && middlesDiffer(a.given, b.given) }
}

/** One of the two names is a single word, or none. */
function oneWord(a: NameParts, b: NameParts): Compared {
  const [short, long] = a.family === '' ? [a, b] : [b, a]
  const word = short.given[0]
  const unknown: Compared = { given: 'unknown', family: 'unknown', middleDiffers: false }
  if (word === undefined || long.given.length === 0) return unknown
  const given = givenAlike(word, long.given[0])
  if (given !== 'different' || long.family === '') return { ...unknown, given }
  const family = wordAlike(word, long.family)
  return family === 'different' ? { ...unknown, given: 'different' } : { ...unknown, family }
}

function givenAlike(a: string | undefined, b: string | undefined): Alikeness {
  if (a === undefined || b === undefined) return 'unknown'
  if (a === b) return 'same'
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const begins = long.startsWith(short)
  if (short.length === 1) return begins ? 'short' : 'different'
  if (begins && short.length >= shortestShortForm && long.length >= short.length + leftOut) return 'short'
  return wordAlike(a, b)
}

const wordAlike = (a: string, b: string): Alikeness => (a === b ? 'same' : isSlip(a, b) ? 'slip' : 'different')

/** The last names, or that one is part of the other: "Smith", "Smith-Jones", "García López". */
function familyAlike(a: NameParts, b: NameParts): Alikeness {
  const alike = wordAlike(a.family, b.family)
  if (alike !== 'different') return alike
  const [one, other] = [lastNames(a), lastNames(b)]
  return one.some((word) => other.includes(word)) ? 'part' : 'different'
}

/** Words that may belong to the last name: all but the first. */
const lastNames = ({ given, family }: NameParts): string[] =>
  [...given.slice(1), ...family.split(' ')].filter((w) => w.length > 3)

/** Every further first name of the shorter list has to be one of the longer, or its initial. */
function middlesDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a.slice(1), b.slice(1)] : [b.slice(1), a.slice(1)]
  return few.some((word) => !many.some((other) => givenAlike(word, other) !== 'different'))
}

const turnedRound = ({ given, family, generation }: NameParts): NameParts | null =>
  given.length === 0 || family === '' ? null : { given: [family, ...given.slice(1)], family: given[0], generation }
