import type { Database } from 'better-sqlite3'
import type { Pool } from '../jobs/pool.ts'
import type { Store } from '../store/store.ts'
import type { Memberships } from './compareRuns.ts'
import { snapshotOf } from './snapshot.ts'

interface Chosen {
  readonly segment: number
  readonly name: string | null
  readonly colour: string | null
  readonly sentence: string | null
}

/** A segment is taken for an earlier one where at least half of all who are in either are in both. */
const same = 0.5
const mostRuns = 5

/**
 * What the user called segments of earlier runs, for the segments of a new one that have mostly the same customers.
 * The newest choice counts, and one that was taken back does not come back from an earlier run. A sentence states figures: it goes on only where the customers are exactly the same.
 */
export async function carriedChoices(store: Store, pool: Pool, next: Memberships): Promise<Chosen[]> {
  const runs = store.reader
    .prepare<[number], number>('SELECT DISTINCT run_id FROM segment_choice ORDER BY run_id DESC LIMIT ?')
    .pluck()
    .all(mostRuns)
  const carried = new Map<number, Chosen>()
  for (const runId of runs) {
    const { ids, segments } = snapshotOf(store, runId)
    const copies = [ids, segments, next.ids, next.segments].map((column) => column.slice())
    const [aIds, aSegments, bIds, bSegments] = copies as [Int32Array, Uint8Array, Int32Array, Uint8Array]
    const sizes = [sizesOf(segments), sizesOf(next.segments)] as const
    const { table } = await pool.run('segments.compareRuns', {
      a: { ids: aIds, segments: aSegments },
      b: { ids: bIds, segments: bSegments }
    })
    for (const chosen of choicesOf(store.reader, runId)) {
      const row = table[chosen.segment] ?? []
      row.forEach((both, segment) => {
        const jaccard = both / (sizes[0][chosen.segment]! + sizes[1][segment]! - both)
        if (jaccard < same || carried.has(segment)) return
        if ([...carried.values()].some(({ name }) => name !== null && name === chosen.name)) return
        carried.set(segment, { ...chosen, segment, sentence: jaccard === 1 ? chosen.sentence : null })
      })
    }
  }
  return [...carried.values()].filter((chosen) => chosen.name ?? chosen.colour ?? chosen.sentence)
}

export function keepChoices(db: Database, runId: number, choices: readonly Chosen[]): void {
  const insert = db.prepare(
    'INSERT INTO segment_choice (run_id, segment, name, colour, sentence) VALUES (?, ?, ?, ?, ?)'
  )
  for (const { segment, name, colour, sentence } of choices) insert.run(runId, segment, name, colour, sentence)
}

const choicesOf = (db: Database, runId: number): Chosen[] =>
  db
    .prepare<[number], Chosen>(
      'SELECT segment, name, colour, sentence FROM segment_choice WHERE run_id = ? ORDER BY segment'
    )
    .all(runId)

function sizesOf(segments: Uint8Array): number[] {
  const sizes = new Array<number>(256).fill(0)
  for (const segment of segments) sizes[segment]!++
  return sizes
}
