import type { RunView } from '#shared/api/segments.ts'
import { momentFromText } from '#shared/model/moment.ts'
import type { Selection } from '#shared/model/selection.ts'
import type { Pool } from '../jobs/pool.ts'
import { viewRun } from '../segments/runs.ts'
import { type Snapshot, snapshotOf } from '../segments/snapshot.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import type { ByOrders } from './whoOrdered.ts'

/** What selections are made from: a run, and for those that ask when somebody ordered, who did. */
export interface SelectFrom {
  readonly store: Store
  readonly snapshot: Snapshot
  readonly view: RunView
  readonly ordered: Uint8Array | null
}

/** Everything that a selection in a run needs to be made at once. */
export async function selectFrom(
  store: Store,
  runId: number,
  selection: Selection | null,
  pool: Pool
): Promise<SelectFrom> {
  const from = { store, snapshot: snapshotOf(store, runId), view: viewRun(store.reader, runId), ordered: null }
  if (selection?.kind !== 'cohort' && selection?.kind !== 'ordered') return from
  return { ...from, ordered: await whoOrderedIn(from, selection, pool) }
}

/** The last answer of a project: counts, table and comparison ask for the same. */
const kept = new WeakMap<Store, { readonly key: string; readonly ordered: Promise<Uint8Array> }>()

function whoOrderedIn({ store, snapshot, view }: SelectFrom, selection: ByOrders, pool: Pool): Promise<Uint8Array> {
  if (view.asOf === null) return Promise.resolve(new Uint8Array(snapshot.ids.length))
  const key = JSON.stringify([snapshot.runId, readDataVersion(store.reader), selection])
  const found = kept.get(store)
  if (found?.key === key) return found.ordered
  const { cleaning, returns } = view.recipe
  const ordered = pool.run('selection.ordered', {
    path: store.path,
    // What a thread is given is taken away; the snapshot is still needed.
    ids: snapshot.ids.slice(),
    asOf: momentFromText(view.asOf),
    recipe: { cleaning, returns },
    selection
  })
  kept.set(store, { key, ordered })
  ordered.catch(() => kept.delete(store))
  return ordered
}
