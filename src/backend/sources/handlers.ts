import type { Connections, sourcesApi } from '#shared/api/sources.ts'
import type { Handlers } from '../context.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'

/** What the open project's sources came to, by data version; it goes with the project. */
const kept = new WeakMap<Store, { readonly version: number; readonly found: Promise<Connections> }>()

export const sourcesHandlers: Handlers<typeof sourcesApi> = {
  'sources.connections': (_, { session, pool }) => {
    const store = session.store()
    const version = readDataVersion(store.reader)
    const before = kept.get(store)
    if (before?.version === version) return before.found
    const found = pool.run('sources.connections', { path: store.path })
    kept.set(store, { version, found })
    found.catch(() => kept.delete(store))
    return found
  }
}
