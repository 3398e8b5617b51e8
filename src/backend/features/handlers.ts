import type { featuresApi } from '#shared/api/features.ts'
import type { Context, Handlers } from '../context.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import { topicsMark } from '../texts/reviewsRead.ts'
import type { Catalogue, ReadInput } from './tasks.ts'

/** Catalogues of the open project, by data and choices; they go with it. */
const kept = new WeakMap<Store, Map<string, Promise<Catalogue>>>()
const most = 8

export const featuresHandlers: Handlers<typeof featuresApi> = {
  'features.catalogue': ({ asOf, returns, cleaning = [] }, context) => {
    const store = context.session.store()
    const catalogues = kept.get(store) ?? new Map<string, Promise<Catalogue>>()
    kept.set(store, catalogues)
    const key = [readDataVersion(store.reader), topicsMark(store.reader), asOf, returns, JSON.stringify(cleaning)].join(
      ' '
    )
    const found = catalogues.get(key) ?? read({ path: store.path, asOf, returns, cleaning }, context)
    catalogues.delete(key)
    catalogues.set(key, found)
    found.catch(() => catalogues.delete(key))
    for (const old of [...catalogues.keys()].slice(0, -most)) catalogues.delete(old)
    return found
  }
}

const read = (input: ReadInput, { pool }: Context): Promise<Catalogue> => pool.run('features.catalogue', input)
