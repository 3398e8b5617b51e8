import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { erasureApi } from '#shared/api/erasure.ts'
import type { Handlers } from '../context.ts'
import { eraseCustomer } from './eraseCustomer.ts'

export const erasureHandlers: Handlers<typeof erasureApi> = {
  'customers.erase': async ({ key }, { session, pool, emit }) => {
    const store = session.store()
    const rows = await store.write('customers.erase', (db) => {
      db.pragma('secure_delete = ON')
      return eraseCustomer(db, key, Date.now())
    })
    removeBackups(store.path)
    await store.compact(() => pool.run('erasure.compact', { path: store.path }))
    emit({ type: 'changed', what: 'sources' })
    emit({ type: 'changed', what: 'project' })
    return { rows }
  },
  'customers.erasures': async (_, { session }) =>
    session
      .store()
      .reader.prepare<[], { at: number; rows: number }>('SELECT erased_at AS at, rows FROM erasure ORDER BY id DESC')
      .all()
}

/** Copies from before a migration hold everybody still. */
function removeBackups(path: string): void {
  const prefix = `${basename(path)}.backup-v`
  for (const name of readdirSync(dirname(path))) if (name.startsWith(prefix)) rmSync(join(dirname(path), name))
}
