import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import type { Output } from '#shared/api/contract.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Snapshot } from './snapshot.ts'

/** A run's customers and the segment of each. */
export type Memberships = Pick<Snapshot, 'ids' | 'segments'>

const countOf = (segments: Uint8Array): number => segments.reduce((most, segment) => Math.max(most, segment + 1), 0)

/** How far two runs agree on the customers that both have, and who is where in each. O(n log n). */
export function* compareRuns(a: Memberships, b: Memberships): Generator<TaskProgress, Output<'segments.compare'>> {
  yield { phase: 'customers', done: 0, total: 0 }
  const segmentInB = new Map<number, number>()
  for (let row = 0; row < b.ids.length; row++) segmentInB.set(b.ids[row]!, b.segments[row]!)
  const table = Array.from({ length: countOf(a.segments) }, () => new Array<number>(countOf(b.segments)).fill(0))
  const both: [number[], number[]] = [[], []]
  for (let row = 0; row < a.ids.length; row++) {
    const [from, to] = [a.segments[row]!, segmentInB.get(a.ids[row]!)]
    if (to === undefined) continue
    both[0].push(from)
    both[1].push(to)
    table[from]![to]!++
  }
  yield { phase: 'agreement', done: 0, total: 0 }
  const customers = both[0].length
  return {
    customers,
    onlyA: a.ids.length - customers,
    onlyB: b.ids.length - customers,
    adjustedRand: customers > 0 ? adjustedRand(both[0], both[1]) : 1,
    table
  }
}
