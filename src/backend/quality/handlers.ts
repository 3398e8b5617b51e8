import type { qualityApi, SourceQuality } from '#shared/api/quality.ts'
import type { Context, Handlers } from '../context.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import type { Verdict } from './tasks.ts'

/** Answers about the open project, by data version; they go with it. */
interface Kept {
  version: number
  readonly sources: Map<number, Promise<SourceQuality>>
  verdict: Promise<Verdict> | null
}
const kept = new WeakMap<Store, Kept>()

function keptOf(store: Store): Kept {
  const version = readDataVersion(store.reader)
  const found = kept.get(store)
  if (found?.version === version) return found
  const made: Kept = { version, sources: new Map(), verdict: null }
  kept.set(store, made)
  return made
}

export const qualityHandlers: Handlers<typeof qualityApi> = {
  'quality.source': ({ sourceId }, { session, pool }: Context) => {
    const store = session.store()
    const { sources } = keptOf(store)
    const found = sources.get(sourceId) ?? pool.run('quality.source', { path: store.path, sourceId })
    sources.set(sourceId, found)
    found.catch(() => sources.delete(sourceId))
    return found
  },
  'quality.verdict': (_, { session, pool }: Context) => {
    const store = session.store()
    const now = keptOf(store)
    const found = now.verdict ?? pool.run('quality.verdict', { path: store.path })
    now.verdict = found
    found.catch(() => {
      now.verdict = null
    })
    return found
  }
}
