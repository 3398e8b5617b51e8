import { textHash } from '#engine/quality/textHash.ts'
import type { Progress } from '../progress.ts'
import type { Known } from './knownPeople.ts'
import { phoneTail } from './normalisePhone.ts'
import { Numbering } from './numbering.ts'

/**
 * What two entries of one person have in common, at least one of these whole. The name's words count in any order, so a
 * slip in the first name leaves the last one, and the initials where there is a slip in both.
 */
export const blockings: readonly ((one: Known) => readonly string[])[] = [
  ({ email }) => only(email),
  ({ phone }) => only(phoneTail(phone)),
  ({ key }) => only(key),
  ({ fullName }) => only(fullName),
  (one) => wordsWith(placeOf(one), one),
  (one) => initialsWith(placeOf(one), one),
  (one) => wordsWith(one.birthDate, one),
  (one) => initialsWith(one.birthDate, one)
]

const only = (value: string): string[] => (value === '' ? [] : [value])
const placeOf = ({ postcode, city }: Known): string => postcode || city

const mostWords = 4
const wordsWith = (value: string, { fullName }: Known): string[] =>
  value === '' || fullName === '' ? [] : fullName.split(' ', mostWords).map((word) => `${value} ${word}`)

const initialsWith = (value: string, { name: { given, family } }: Known): string[] =>
  value === '' || family === '' || given.length === 0 ? [] : [`${value} ${[given[0][0], family[0]].sort().join('')}`]

/** Everybody's entries in the order of their blocks. */
export interface Blocks {
  /** Where block b begins in `members`; one more than there are blocks. */
  readonly starts: Uint32Array
  /** Positions of people, ascending within a block. */
  readonly members: Uint32Array
}

/** Between two yields. */
const persons = 16_384

/** Puts people who share something together, by hash and counting sort. O(n). */
export function* blocksOf(
  everyone: readonly Known[],
  blocking: (one: Known) => readonly string[],
  progress: Progress
): Generator<Progress, Blocks> {
  const numbers = new Numbering()
  const entries: number[] = []
  const owners: number[] = []
  for (let i = 0; i < everyone.length; i++) {
    if (i % persons === 0) yield progress
    for (const value of blocking(everyone[i])) {
      entries.push(numbers.of(textHash(value)))
      owners.push(i)
    }
  }
  yield progress
  const starts = new Uint32Array(numbers.size + 1)
  for (const block of entries) starts[block + 1]++
  for (let b = 0; b < numbers.size; b++) starts[b + 1] += starts[b]
  yield progress
  const next = starts.slice()
  const members = new Uint32Array(entries.length)
  for (let e = 0; e < entries.length; e++) members[next[entries[e]]++] = owners[e]
  return { starts, members }
}
