import type { cleaningApi } from '#shared/api/cleaning.ts'
import type { Context, Handlers } from '../context.ts'
import { readDataVersion } from '../store/meta.ts'
import type { Store } from '../store/store.ts'

/** The last answers about the open project; they go with it. */
const kept = new WeakMap<Store, Map<string, { readonly key: string; readonly answer: Promise<unknown> }>>()

export const cleaningHandlers: Handlers<typeof cleaningApi> = {
  'cleaning.review': ({ own = [], ...input }, { session, pool }: Context) => {
    const store = session.store()
    const choices = { ...input, own }
    return once(store, 'review', choices, () => pool.run('cleaning.review', { path: store.path, ...choices }))
  },
  'cleaning.returns': (input, { session, pool }: Context) => {
    const store = session.store()
    return once(store, 'returns', input, () => pool.run('cleaning.returns', { path: store.path, ...input }))
  }
}

/** Works out an answer unless it is the last that was given. */
function once<T>(store: Store, question: string, input: object, ask: () => Promise<T>): Promise<T> {
  const answers = kept.get(store) ?? new Map<string, { readonly key: string; readonly answer: Promise<unknown> }>()
  kept.set(store, answers)
  const key = JSON.stringify([readDataVersion(store.reader), input])
  const found = answers.get(question)
  if (found?.key === key) return found.answer as Promise<T>
  const answer = ask()
  answers.set(question, { key, answer })
  answer.catch(() => answers.delete(question))
  return answer
}
