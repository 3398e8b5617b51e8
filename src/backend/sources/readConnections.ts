import type { Connections } from '#shared/api/sources.ts'
import type { Pool } from '../jobs/pool.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'

/** What the open project's sources came to, by data version; it goes with the project. */
const kept = new WeakMap<Store, { readonly version: number; readonly found: Promise<Connections> }>()

/** How a project's sources go together, counted once for the same data. */
export function readConnections(store: Store, pool: Pool): Promise<Connections> {
  const version = readDataVersion(store.reader)
  const before = kept.get(store)
  if (before?.version === version) return before.found
  const found = pool.run('sources.connections', { path: store.path }, { endThread: true })
  kept.set(store, { version, found })
  found.catch(() => kept.delete(store))
  return found
}
