import type { Progress } from '../progress.ts'
import type { DuplicatePair } from './person.ts'

/** Customers that are probably one person. */
export interface Proposal {
  /** Ids, ascending; two or more. */
  readonly members: readonly number[]
  /** Of the least sure of its pairs. */
  readonly weight: number
  readonly probability: number
  /** The pairs that hold it together, the surest first: one less than there are members. */
  readonly pairs: readonly DuplicatePair[]
}

interface Group {
  members: number[]
  pairs: DuplicatePair[]
  weakest: number
}

/** Pairs between two yields. */
const atOnce = 2048

/**
 * Forms groups from the surest pair on. Two groups become one only if every pair across them is itself more probable than
 * not (complete linkage): that A is like B and B like C does not make A and C one. A pair left over this way can be
 * proposed anew once the others are merged. Nobody is in two groups. O(p log p + Σ m²) for p pairs and groups of m.
 *
 * @param weigh the pair of two ids, null where it is ruled out
 */
export function* groupPairs(
  pairs: readonly DuplicatePair[],
  weigh: (a: number, b: number) => DuplicatePair | null
): Generator<Progress, Proposal[]> {
  const groups = new Map<number, Group>()
  const groupOf = (id: number): Group =>
    groups.get(id) ?? { members: [id], pairs: [], weakest: Number.POSITIVE_INFINITY }
  for (const [i, pair] of pairs.toSorted(surestFirst).entries()) {
    if (i % atOnce === 0) yield { phase: 'group', done: i, total: pairs.length }
    const [one, other] = [groupOf(pair.a), groupOf(pair.b)]
    if (one === other) continue
    const weakest = weakestAcross(one, other, weigh)
    if (weakest === null) continue
    const [large, small] = one.members.length >= other.members.length ? [one, other] : [other, one]
    large.members.push(...small.members)
    large.pairs.push(...small.pairs, pair)
    large.weakest = Math.min(large.weakest, small.weakest, weakest)
    for (const id of large.members) groups.set(id, large)
  }
  return [...new Set(groups.values())]
    .map(proposalOf)
    .sort((a, b) => b.weight - a.weight || a.members[0] - b.members[0])
}

/** The weight of the least sure pair between two groups; null where one is not more probable than not. */
function weakestAcross(one: Group, other: Group, weigh: (a: number, b: number) => DuplicatePair | null): number | null {
  let weakest = Number.POSITIVE_INFINITY
  for (const a of one.members) {
    for (const b of other.members) {
      const across = weigh(a, b)
      if (across === null || across.weight <= 0) return null
      weakest = Math.min(weakest, across.weight)
    }
  }
  return weakest
}

const proposalOf = ({ members, pairs, weakest }: Group): Proposal => ({
  members: members.toSorted((a, b) => a - b),
  weight: weakest,
  probability: 1 / (1 + 2 ** -weakest),
  pairs: pairs.toSorted(surestFirst)
})

const surestFirst = (x: DuplicatePair, y: DuplicatePair): number => y.weight - x.weight || x.a - y.a || x.b - y.b
