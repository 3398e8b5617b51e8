import type { Timeline } from '#shared/api/timeline.ts'
import { momentFromText } from '#shared/model/moment.ts'
import type { Pool } from '../jobs/pool.ts'
import { viewRun } from '../segments/runs.ts'
import { snapshotOf } from '../segments/snapshot.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'

/** The timeline that was asked for last; it goes with the project. */
const kept = new WeakMap<Store, { readonly key: string; readonly timeline: Promise<Timeline | null> }>()

/** What the customers of a run did over time; `null` where it has no orders. */
export function timelineOf(store: Store, runId: number, pool: Pool): Promise<Timeline | null> {
  const { asOf, recipe } = viewRun(store.reader, runId)
  if (asOf === null) return Promise.resolve(null)
  const key = `${runId} ${readDataVersion(store.reader)}`
  const found = kept.get(store)
  if (found?.key === key) return found.timeline
  const { ids, segments } = snapshotOf(store, runId)
  const timeline = pool.run(
    'timeline.read',
    {
      path: store.path,
      // What a thread is given is taken away; the snapshot is still needed.
      ids: ids.slice(),
      segments: segments.slice(),
      asOf: momentFromText(asOf),
      recipe: { cleaning: recipe.cleaning, returns: recipe.returns }
    },
    { endThread: true }
  )
  kept.set(store, { key, timeline })
  timeline.catch(() => kept.delete(store))
  return timeline
}
