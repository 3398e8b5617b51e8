import { type KeyColumn, keyOverlap, type Overlap, type WeakBecause } from './keyOverlap.ts'
import type { KeyKind } from './keyValues.ts'

/** How a source finds its customers: by which column, in which column of which other source. */
export interface Join {
  readonly source: string
  readonly column: string
  readonly kind: KeyKind
  readonly to: { readonly source: string; readonly column: string }
  /** Different values found there, of how many, and as a share. */
  readonly matched: number
  readonly distinct: number
  readonly share: number
  readonly byChance: number
  /** Why the values alone do not prove the join; whoever knows the columns' names may. */
  readonly weak: WeakBecause | null
}

/** A match below this share, both ways, is too little to propose. */
const leastShare = 0.05

/**
 * Proposes how each source joins to `hub`, the project's customers, surest joins first: directly, or by a bridge, a source
 * already joined that holds a second key ("number in the orders, e-mail in the reviews, both in the customer list").
 * Joins that rest on weak evidence come last and say so. Sources that share nothing are left out.
 *
 * A maximum spanning tree from the hub (Prim, 1957), edges by `keyOverlap`. O(s² c² n) for s sources with c columns.
 */
export function proposeJoins(columns: readonly KeyColumn[], hub: string): Join[] {
  const left = keyOverlap(columns).filter(({ share, shareBack }) => Math.max(share, shareBack) >= leastShare)
  const joined = new Set([hub])
  const joins: Join[] = []
  for (;;) {
    const next = left.find(({ from, to }) => joined.has(to.source) && !joined.has(from.source))
    if (!next) return joins
    joined.add(next.from.source)
    joins.push(joinOf(next))
  }
}

const joinOf = ({ from, to, matched, share, byChance, weak }: Overlap): Join => ({
  source: from.source,
  column: from.column,
  kind: to.kind === 'email' ? 'email' : from.kind,
  to: { source: to.source, column: to.column },
  matched,
  distinct: from.values.hashes.length,
  share,
  byChance,
  weak
})
