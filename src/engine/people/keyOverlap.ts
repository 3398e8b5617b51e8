import { EngineError } from '../errors.ts'
import { countCommon } from '../stats/countCommon.ts'
import type { KeyKind, KeyValues } from './keyValues.ts'

/** A column of a source that may name its customers. */
export interface KeyColumn {
  readonly source: string
  readonly column: string
  readonly kind: KeyKind
  readonly values: KeyValues
}

/**
 * Why values in common say little. `counting`: both columns count, as row numbers and customer numbers from 1 do, and
 * share no more than any two such columns would; `fewValues`: too few to tell a customer by.
 */
export type WeakBecause = 'counting' | 'fewValues'

/** How much of one column is found in another. */
export interface Overlap {
  readonly from: KeyColumn
  readonly to: KeyColumn
  /** Different values in both. */
  readonly matched: number
  /** Of the different values of `from`, the share found in `to`; of those of `to`, in `from`. 0 to 1. */
  readonly share: number
  readonly shareBack: number
  /** The share of `from` expected if the two meant different things: above 0 only where both are whole numbers. */
  readonly byChance: number
  readonly weak: WeakBecause | null
}

/** Fewer different values than this in common do not make a join. */
const fewest = 5
/** So many standard deviations above chance the match has to be; 1 in 30,000 pairs of columns gets there unrelated. */
const surprising = 4

/**
 * What the key columns of several sources share: every pair of columns of different sources, both ways, the surest
 * first. An e-mail address in a column of keys is found in one of addresses, too. Where both columns are whole numbers,
 * their match is held against chance: if `to` fills the range of `from` to the share p, a column of any other meaning
 * finds the share p there, with a deviation of √(p (1 − p) / n). Not for free text: columns of short words that are no
 * keys share much and mean nothing. O(c² n) for c columns of n different values.
 */
export function keyOverlap(columns: readonly KeyColumn[]): Overlap[] {
  const overlaps: Overlap[] = []
  for (const from of columns) {
    requireSorted(from)
    for (const to of columns) {
      if (from.source === to.source || from.values.hashes.length === 0 || to.values.hashes.length === 0) continue
      const matched = countCommon(from.values.hashes, to.values.hashes)
      if (matched > 0) overlaps.push(overlapOf(from, to, matched))
    }
  }
  return overlaps.sort(surestFirst)
}

function overlapOf(from: KeyColumn, to: KeyColumn, matched: number): Overlap {
  const n = from.values.hashes.length
  const byChance = shareByChance(from.values, to.values)
  const share = matched / n
  const weak = matched < fewest ? 'fewValues' : isSurprising(share, byChance, n) ? null : 'counting'
  return { from, to, matched, share, shareBack: matched / to.values.hashes.length, byChance, weak }
}

const isSurprising = (share: number, chance: number, n: number): boolean =>
  share - chance > surprising * Math.sqrt((chance * (1 - chance)) / n)

/** How much of the range of `from` the numbers of `to` fill. */
function shareByChance({ numbers: from }: KeyValues, { numbers: to }: KeyValues): number {
  if (from === null || to === null) return 0
  const [least, most] = [from[0], from[from.length - 1]]
  return (firstAtLeast(to, most + 1) - firstAtLeast(to, least)) / (most - least + 1)
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (sorted[middle] < value) from = middle + 1
    else to = middle
  }
  return from
}

const surestFirst = (a: Overlap, b: Overlap): number =>
  Number(a.weak !== null) - Number(b.weak !== null) ||
  b.share - a.share ||
  b.matched - a.matched ||
  order(nameOf(a), nameOf(b))

const nameOf = ({ from, to }: Overlap): string => [from.source, from.column, to.source, to.column].join('\u0000')
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function requireSorted({ source, column, values: { hashes } }: KeyColumn): void {
  for (let i = 1; i < hashes.length; i++) {
    if (hashes[i] > hashes[i - 1]) continue
    throw new EngineError('badShape', `values of ${source}, ${column} have to ascend; entry ${i} does not`, { i })
  }
}
