import type { Database } from 'better-sqlite3'
import { umap } from '#engine/embed/umap.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import { random } from '#engine/random/random.ts'
import type { PartialMap } from '#shared/api/views.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { viewRun } from '../segments/runs.ts'
import { readSnapshot } from '../segments/snapshot.ts'
import { basisMatrix } from './basisMatrix.ts'

/** As many as show where it goes without holding up the window. */
const seenWhileWorking = 1500

export interface EmbeddedRun {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly embedded: number
}

/** The map of neighbours of a run's customers. */
export function* embedRun(
  db: Database,
  runId: number,
  show: (partial: PartialMap) => void
): Generator<TaskProgress, EmbeddedRun> {
  const view = viewRun(db, runId)
  const snapshot = readSnapshot(db, runId)
  const { seed } = view.recipe
  let seen: Uint32Array | null = null
  const map = yield* umap(basisMatrix(snapshot, view), {
    seed,
    partial: (rows, places) => {
      seen ??=
        rows.length <= seenWhileWorking
          ? Uint32Array.from(rows.keys())
          : sampleRows(rows.length, seenWhileWorking, random(seed).fork('seen'))
      const at = Array.from(seen)
      show({
        x: at.map((i) => rounded(places[2 * i]!)),
        y: at.map((i) => rounded(places[2 * i + 1]!)),
        segment: at.map((i) => snapshot.segments[rows[i]!]!)
      })
    }
  })
  return { x: Float32Array.from(map.x), y: Float32Array.from(map.y), embedded: map.embedded }
}

const rounded = (value: number): number => Math.round(value * 100) / 100
