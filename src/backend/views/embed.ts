import type { Database } from 'better-sqlite3'
import type { PartialMap } from '#shared/api/views.ts'
import { TesseraError } from '#shared/errors.ts'
import type { Context } from '../context.ts'
import type { Step } from '../jobs/jobs.ts'
import { viewRun } from '../segments/runs.ts'
import { saveColumns } from '../segments/saveRun.ts'
import { neighbourColumns } from './points.ts'

const steps: readonly Step[] = [
  { name: 'findNeighbours', weight: 1 },
  { name: 'layOutMap', weight: 12 },
  { name: 'saveMap', weight: 1 }
]
/** Phases of the task that belong to the first step; all others to the second. */
const first = new Set(['neighbours', 'neighbourGraph'])

/**
 * Starts making a run's map of neighbours; answers the job's id. The map is kept with the run.
 * @throws TesseraError `noSuchRun`, `tooFewForMap`
 */
export function startEmbedding(runId: number, { jobs, session, emit }: Context): string {
  const store = session.store()
  const { customers } = viewRun(store.reader, runId)
  if (customers < 4) throw new TesseraError('tooFewForMap', { n: customers })
  return jobs.start('views.embed', steps, async (job) => {
    let step = steps[0]!.name
    const map = await job.compute(
      'views.embed',
      { path: store.path, runId },
      {
        onMessage: (partial: PartialMap) => job.partialMap(partial),
        onProgress: ({ phase, done, total }) => {
          const now = first.has(phase) ? steps[0]!.name : steps[1]!.name
          if (now !== step) job.step(now)
          step = now
          job.progress(done, total)
        }
      }
    )
    job.step('saveMap')
    const keep = (db: Database): void => {
      db.prepare(`DELETE FROM run_column WHERE run_id = ? AND name GLOB 'neighbours:*'`).run(runId)
      saveColumns(db, runId, {
        [neighbourColumns.x]: map.x,
        [neighbourColumns.y]: map.y,
        [neighbourColumns.embedded]: Int32Array.of(map.embedded)
      })
    }
    await store.write('views.embed', keep, job.signal)
    emit({ type: 'changed', what: 'views' })
    return { runId }
  })
}
