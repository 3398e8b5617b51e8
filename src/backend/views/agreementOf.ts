import { adjustedRand } from '#engine/validity/adjustedRand.ts'
import type { Agreement } from '#shared/api/views.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Memberships } from '../segments/compareRuns.ts'

/** How far runs agree, two at a time. O(runs^2 x customers). */
export function* agreementOf(
  runs: readonly { readonly id: number; readonly members: Memberships }[]
): Generator<TaskProgress, Agreement> {
  const segmentOf = runs.map(
    ({ members }) => new Map(Array.from(members.ids, (id, row) => [id, members.segments[row]!]))
  )
  const rand = runs.map(() => runs.map((): number | null => 1))
  for (let a = 0; a < runs.length; a++)
    for (let b = a + 1; b < runs.length; b++) {
      yield { phase: 'agreement', done: a, total: runs.length }
      const both: [number[], number[]] = [[], []]
      for (const [id, segment] of segmentOf[a]!) {
        const other = segmentOf[b]!.get(id)
        if (other === undefined) continue
        both[0].push(segment)
        both[1].push(other)
      }
      const value = both[0].length > 1 ? adjustedRand(...both) : null
      rand[a]![b] = value
      rand[b]![a] = value
    }
  return { runs: runs.map(({ id }) => id), rand }
}
