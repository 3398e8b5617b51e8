import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import { topicsMark } from './reviewsRead.ts'

const kept = new WeakMap<Store, Map<string, Promise<unknown>>>()
const most = 16

/** The answer to a question about the open project's texts as they are now; made once, and gone with the project. */
export function remembered<T>(store: Store, question: unknown, make: () => Promise<T>): Promise<T> {
  const answers = kept.get(store) ?? new Map<string, Promise<unknown>>()
  kept.set(store, answers)
  const key = JSON.stringify([readDataVersion(store.reader), topicsMark(store.reader), question])
  const found = (answers.get(key) as Promise<T> | undefined) ?? make()
  answers.delete(key)
  answers.set(key, found)
  found.catch(() => answers.delete(key))
  for (const old of [...answers.keys()].slice(0, -most)) answers.delete(old)
  return found
}
