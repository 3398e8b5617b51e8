import { TesseraError } from '#shared/errors.ts'
import type { Context } from '../context.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import type { FoundPeople } from './tasks.ts'

/** Who is probably one person in the open project, by data version; it goes with the project. */
interface Kept {
  version: number
  found: Promise<FoundPeople>
}
const kept = new WeakMap<Store, Kept>()

/** So many are compared in about a second: nobody needs to see how far it is. */
const atOnce = 20_000

/** Compares the project's customers, once for each state of the data. */
export function findPeople(context: Context): Promise<FoundPeople> {
  const store = context.session.store()
  const version = readDataVersion(store.reader)
  const before = kept.get(store)
  if (before?.version === version) return before.found
  const found = compare(store, context)
  kept.set(store, { version, found })
  found.catch(() => kept.delete(store))
  return found
}

async function compare(store: Store, { jobs, pool }: Context): Promise<FoundPeople> {
  const customers = store.reader.prepare<[], number>('SELECT count(*) FROM customer').pluck().get() ?? 0
  if (customers <= atOnce) return pool.run('people.find', { path: store.path })
  let found: FoundPeople | null = null
  const id = jobs.start('people.find', [{ name: 'comparing', weight: 1 }], async (job) => {
    found = await job.compute('people.find', { path: store.path }, { endThread: true })
    return { proposals: found.proposals.length }
  })
  const { state, error } = await jobs.ended(id)
  if (found !== null && state === 'done') return found
  throw error === null ? new TesseraError('cancelled') : new TesseraError(error.code, error.params)
}

/**
 * After some were joined or said to be two: the other proposals stand, and nobody is compared anew. Whom they were in a
 * group with may be proposed again when the data changes.
 */
export async function settled(store: Store, before: number, ids: readonly number[]): Promise<void> {
  const known = kept.get(store)
  if (known?.version !== before) return
  const left = known.found.then((found) => ({
    ...found,
    proposals: found.proposals.filter(({ members }) => !members.some((id) => ids.includes(id)))
  }))
  kept.set(store, { version: readDataVersion(store.reader), found: left })
  await left
}
