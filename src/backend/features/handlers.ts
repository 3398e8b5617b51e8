import type { Output } from '#shared/api/contract.ts'
import type { featuresApi } from '#shared/api/features.ts'
import type { Context, Handlers } from '../context.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import { topicsMark } from '../texts/reviewsRead.ts'
import type { Catalogue, ReadInput } from './tasks.ts'

/** Catalogues of the open project, by data and choices; they go with it. */
const kept = new WeakMap<Store, Map<string, Promise<Catalogue>>>()
const most = 8

/** What formulas of the open project can speak of. */
const vocabularies = new WeakMap<Store, { version: number; vocabulary: Promise<Output<'features.vocabulary'>> }>()

/** The formula being tried; the one before is no longer of interest. */
const tries = new WeakMap<Store, AbortController>()

export const featuresHandlers: Handlers<typeof featuresApi> = {
  'features.catalogue': ({ asOf, returns, cleaning = [], own = [] }, context) => {
    const store = context.session.store()
    const catalogues = kept.get(store) ?? new Map<string, Promise<Catalogue>>()
    kept.set(store, catalogues)
    const key = [
      readDataVersion(store.reader),
      topicsMark(store.reader),
      asOf,
      returns,
      JSON.stringify([cleaning, own])
    ].join(' ')
    const found = catalogues.get(key) ?? read({ path: store.path, asOf, returns, cleaning, own }, context)
    catalogues.delete(key)
    catalogues.set(key, found)
    found.catch(() => catalogues.delete(key))
    for (const old of [...catalogues.keys()].slice(0, -most)) catalogues.delete(old)
    return found
  },
  'features.vocabulary': (_, { session, pool }) => {
    const store = session.store()
    const version = readDataVersion(store.reader)
    const found = vocabularies.get(store)
    if (found?.version === version) return found.vocabulary
    const vocabulary = pool.run('features.vocabulary', { path: store.path })
    vocabularies.set(store, { version, vocabulary })
    vocabulary.catch(() => vocabularies.delete(store))
    return vocabulary
  },
  'features.tryFormula': async ({ cleaning = [], own = [], ...input }, { session, pool }) => {
    const store = session.store()
    tries.get(store)?.abort()
    const trying = new AbortController()
    tries.set(store, trying)
    try {
      const choices = { ...input, cleaning, own, path: store.path }
      return await pool.run('features.tryFormula', choices, { signal: trying.signal })
    } catch (error) {
      if (trying.signal.aborted) return { kind: 'outdated' }
      throw error
    }
  }
}

const read = (input: ReadInput, { pool }: Context): Promise<Catalogue> => pool.run('features.catalogue', input)
