import type { cleaningApi } from '#shared/api/cleaning.ts'
import type { Output } from '#shared/api/contract.ts'
import type { Context, Handlers } from '../context.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'

type Review = Output<'cleaning.review'>

/** The last review of the open project; it goes with it. */
const kept = new WeakMap<Store, { readonly key: string; readonly review: Promise<Review> }>()

export const cleaningHandlers: Handlers<typeof cleaningApi> = {
  'cleaning.review': ({ own = [], ...input }, { session, pool }: Context) => {
    const store = session.store()
    const choices = { ...input, own }
    const key = JSON.stringify([readDataVersion(store.reader), choices])
    const found = kept.get(store)
    if (found?.key === key) return found.review
    const review = pool.run('cleaning.review', { path: store.path, ...choices })
    kept.set(store, { key, review })
    review.catch(() => kept.delete(store))
    return review
  }
}
