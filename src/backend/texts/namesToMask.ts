import type { Asking } from './bySegment.ts'
import type { KnownNames } from './knownNames.ts'
import { remembered } from './remember.ts'

/** The project's known names; `null` where nothing is to be masked. */
export async function namesToMask(masked: boolean, { store, pool }: Asking): Promise<KnownNames | null> {
  return masked ? remembered(store, 'names', () => pool.run('texts.names', { path: store.path })) : null
}
