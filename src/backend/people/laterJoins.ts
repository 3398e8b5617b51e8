import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import type { JoinReason } from '../imports/joinCustomer.ts'
import { holderFinder } from './holder.ts'

export interface Join {
  readonly id: number
  readonly customer: number
  readonly into: number
  readonly at: number
  /** The customer as they were, in JSON. */
  readonly was: string
  readonly why: JoinReason['why']
  readonly sourceId: number | null
}

/**
 * The joins after one that are not as they would be without it: those of the same person, and those that share a key
 * or address with it, since only what is nobody else's finds a person; and what hangs on these in the same way.
 */
export function joinsAfter(db: Database, joins: readonly Join[], place: number): Join[] {
  const holderOf = holderFinder(db)
  const marksOf = ({ into, was }: Join): string[] => {
    const { key, email } = JSON.parse(was) as { key: string; email: string | null }
    return [`person ${holderOf(into)}`, normaliseKey(key), ...(email === null ? [] : [normaliseKey(email)])]
  }
  const touched = new Set(marksOf(joins[place]!))
  let left = joins.slice(place + 1).map((join) => ({ join, marks: marksOf(join) }))
  const after: Join[] = []
  for (;;) {
    const met = left.filter(({ marks }) => marks.some((mark) => touched.has(mark)))
    if (met.length === 0) return after.sort((a, b) => a.id - b.id)
    left = left.filter((one) => !met.includes(one))
    for (const { join, marks } of met) {
      after.push(join)
      for (const mark of marks) touched.add(mark)
    }
  }
}
