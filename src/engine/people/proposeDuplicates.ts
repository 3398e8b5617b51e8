import { EngineError } from '../errors.ts'
import type { Progress } from '../progress.ts'
import { blockings, blocksOf } from './blocks.ts'
import { groupPairs, type Proposal } from './groupPairs.ts'
import { type Known, type KnownPeople, knownPeople } from './knownPeople.ts'
import type { DuplicatePair, Person } from './person.ts'
import { type Expected, weighPair } from './weighPair.ts'

export interface DuplicateOptions {
  /** Only what is at least so probable is proposed; .75 unless told, below 1. Probabilities err on the low side. */
  readonly atLeast?: number
  /** How many duplicates a customer has on average. */
  readonly expectedDuplicates?: number
  /** How many others of the household are customers, on average. */
  readonly expectedHousehold?: number
  /** Two ids known to be two people: they are never in one group. */
  readonly areTwo?: (a: number, b: number) => boolean
}

/** In larger blocks each is compared with so many that follow it in order of name, e-mail and id. */
const compareAll = 48
const neighbours = 12
const pairsAtOnce = 16_384

/**
 * Which customers are probably one person, with the evidence for and against; the surest first. Proposals: nothing should
 * be merged that nobody has looked at. Compared are only those who share an e-mail address, a phone number, a key but for
 * its spelling, a name, or a place or birth date and part of the name; in blocks of more than 48 only neighbours in
 * alphabetical order. Weighed by `weighPair`, formed to groups by `groupPairs`. Members of a household are told from one
 * person by their first names and birth dates; a father and son of one name at one address, without birth dates, are not.
 *
 * References: Fellegi & Sunter, JASA 64(328), 1969; Hernández & Stolfo, "The merge/purge problem", SIGMOD 1995 (sorted
 * neighbourhood); Christen, Data Matching, 2012, chapter 4 (blocking). O(n log n) time and O(n) memory.
 *
 * @param people ids are whole numbers, each once; their order does not matter
 */
export function* proposeDuplicates(
  people: readonly Person[],
  { atLeast = 0.75, expectedDuplicates = 0.05, expectedHousehold = 0.3, areTwo = () => false }: DuplicateOptions = {}
): Generator<Progress, Proposal[]> {
  requireOptions({ atLeast, expectedDuplicates, expectedHousehold })
  requireIds(people)
  const expected: Expected = { duplicates: expectedDuplicates, household: expectedHousehold }
  const known = yield* knownPeople(people)
  const pairs = (yield* likelyPairs(known, expected, atLeast)).filter(({ a, b }) => !areTwo(a, b))
  const byId = new Map(known.everyone.map((one) => [one.person.id, one]))
  return yield* groupPairs(pairs, (a, b) =>
    areTwo(a, b) ? null : weighPair(byId.get(a)!, byId.get(b)!, known, expected, 1)
  )
}

function* likelyPairs(known: KnownPeople, expected: Expected, atLeast: number): Generator<Progress, DuplicatePair[]> {
  const { everyone } = known
  const found = new Map<number, DuplicatePair>()
  const leastOdds = atLeast / (1 - atLeast)
  let compared = 0
  const compare = (i: number, j: number): void => {
    compared++
    const place = i * everyone.length + j
    if (found.has(place)) return
    const pair = weighPair(everyone[i], everyone[j], known, expected, leastOdds)
    if (pair !== null) found.set(place, pair)
  }
  for (const [pass, blocking] of blockings.entries()) {
    const progress = { phase: 'compare', done: pass, total: blockings.length }
    yield progress
    const { starts, members } = yield* blocksOf(everyone, blocking, progress)
    for (let b = 0; b + 1 < starts.length; b++) {
      const block = members.subarray(starts[b], starts[b + 1])
      const isLarge = block.length > compareAll
      if (isLarge) block.sort((i, j) => alphabetically(everyone[i], everyone[j]) || i - j)
      for (let x = 0; x < block.length; x++) {
        const end = isLarge ? Math.min(block.length, x + 1 + neighbours) : block.length
        for (let y = x + 1; y < end; y++)
          if (block[x] !== block[y]) compare(Math.min(block[x], block[y]), Math.max(block[x], block[y]))
        if (compared >= pairsAtOnce) {
          compared = 0
          yield { ...progress, done: pass + (b + 1) / starts.length }
        }
      }
    }
  }
  return [...found.values()]
}

const alphabetically = (a: Known, b: Known): number => order(a.fullName, b.fullName) || order(a.email, b.email)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function requireOptions(options: Required<Omit<DuplicateOptions, 'areTwo'>>): void {
  for (const [name, value] of Object.entries(options)) {
    const end = name === 'atLeast' ? 1 : 100
    if (value > 0 && value < end) continue
    throw new EngineError('badOption', `${name} has to be above 0 and below ${end}; got ${value}`, { value })
  }
}

function requireIds(people: readonly Person[]): void {
  const ids = new Set<number>()
  for (const { id } of people) {
    if (Number.isInteger(id) && !ids.has(id)) ids.add(id)
    else
      throw new EngineError('badShape', `ids have to be whole numbers, each once; got ${id} again or no number`, { id })
  }
}
