import type { Context } from '../context.ts'
import type { KnownNames } from './knownNames.ts'
import { remembered } from './remember.ts'

/** The project's known names; `null` where nothing is to be masked. */
export async function namesToMask(
  masked: boolean,
  { session, pool }: Pick<Context, 'session' | 'pool'>
): Promise<KnownNames | null> {
  const store = session.store()
  return masked ? remembered(store, 'names', () => pool.run('texts.names', { path: store.path })) : null
}
