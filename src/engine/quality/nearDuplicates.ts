import { editDistance } from './editDistance.ts'
import { fingerprint, plainWords } from './fingerprint.ts'

/** A value of a column, and in how many rows it stands. */
export interface Counted {
  readonly value: string
  readonly rows: number
}

/** Values that probably mean the same, the most frequent first; of equal ones, by their letters. */
export type SameMeaning<T extends Counted = Counted> = readonly T[]

/** More different values than this are only compared by their fingerprint: all pairs would take too long. */
const mostCompared = 1000
/** Words shorter than this differ by a letter for good reasons: "male", "made". */
const shortestMisspelt = 5
/** From here on two letters may differ. */
const longWord = 10
/** A slip is rare: it has at most this share of the rows of what was meant. Redmond is no slip of Edmond. */
const rare = 0.25
const abbreviation = { shortest: 3, longest: 4, leftOut: 2 }

interface Known {
  readonly rows: number
  readonly words: readonly string[]
  readonly joined: string
}

/**
 * Finds values of a column of words that are spelt differently and probably mean the same. Three signs: the same
 * fingerprint ("Vic", "VIC"; key collision), a rare word that begins like a frequent one and is one letter off, or two
 * from ten letters on ("Germny", "Germany"; nearest neighbour), and a word of three or four letters with which exactly
 * one other begins ("Vic", "Victoria"). A proposal, never a reason to change anything unasked. Names of people, places
 * and products differ by a letter rightly: without `slips`, only the first sign counts. Words with digits have to be
 * the same.
 *
 * Reference: OpenRefine, "Clustering in depth", key collision and nearest neighbour. O(u² length) for u values up to
 * 1,000; above that O(u).
 */
export function nearDuplicates<T extends Counted>(
  values: readonly T[],
  { slips = true }: { readonly slips?: boolean } = {}
): SameMeaning<T>[] {
  const groups = new Map<string, T[]>()
  for (const one of values) {
    if (!/\p{L}/u.test(one.value)) continue
    const key = fingerprint(one.value)
    if (key === '') continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const parts = [...groups.values()]
  const linked = !slips || parts.length > mostCompared ? parts : joined(parts)
  return linked
    .filter((part) => part.length > 1)
    .map((part) => part.toSorted(mostFrequentFirst))
    .sort((a, b) => rarer(b) - rarer(a) || (a[0].value < b[0].value ? -1 : 1))
}

const mostFrequentFirst = (a: Counted, b: Counted): number => b.rows - a.rows || (a.value < b.value ? -1 : 1)

/** Rows that stand in another spelling than the most frequent one. */
const rarer = (same: SameMeaning): number => same.slice(1).reduce((sum, { rows }) => sum + rows, 0)

function joined<T extends Counted>(parts: readonly T[][]): T[][] {
  const known = parts.map((part): Known => {
    const words = plainWords(part[0].value)
    return { words, joined: words.join(''), rows: part.reduce((sum, { rows }) => sum + rows, 0) }
  })
  const root = parts.map((_, i) => i)
  const find = (i: number): number => (root[i] === i ? i : find(root[i]))
  const link = (i: number, j: number): void => {
    root[find(j)] = find(i)
  }
  for (let i = 0; i < parts.length; i++) {
    for (let j = i + 1; j < parts.length; j++) if (isMisspelt(known[i], known[j])) link(i, j)
    const whole = writtenOut(known[i], known)
    if (whole >= 0) link(whole, i)
  }
  const sets = new Map<number, T[]>()
  for (const [i, part] of parts.entries()) sets.set(find(i), [...(sets.get(find(i)) ?? []), ...part])
  return [...sets.values()]
}

/** Are these the same words but for a letter, or parted differently? */
function isMisspelt(a: Known, b: Known): boolean {
  if (a.words.length !== b.words.length) return a.joined === b.joined
  if (Math.min(a.rows, b.rows) > rare * Math.max(a.rows, b.rows)) return false
  let differing = 0
  for (let w = 0; w < a.words.length; w++) {
    const [one, other] = [a.words[w], b.words[w]]
    if (one === other) continue
    const length = Math.min(one.length, other.length)
    if (differing++ > 0 || length < shortestMisspelt || one[0] !== other[0] || /\d/.test(one + other)) return false
    const allowed = length < longWord ? 1 : 2
    if (editDistance(one, other, allowed) > allowed) return false
  }
  return true
}

/** Where the one value stands that this is the beginning of; -1 where there is none, or several. */
function writtenOut({ words, joined: short }: Known, all: readonly Known[]): number {
  const { shortest, longest, leftOut } = abbreviation
  if (words.length !== 1 || short.length < shortest || short.length > longest || !/^\p{L}+$/u.test(short)) return -1
  let found = -1
  for (let i = 0; i < all.length; i++) {
    const other = all[i]
    if (other.words.length !== 1 || other.joined.length < short.length + leftOut) continue
    if (!other.joined.startsWith(short)) continue
    if (found >= 0) return -1
    found = i
  }
  return found
}
