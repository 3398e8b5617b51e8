import { TesseraError } from '#shared/errors.ts'
import { openStore, type Store } from '../store/store.ts'

/** The project that is open, if any. All windows of one Tessera share it. */
export interface Session {
  current(): Store | null
  /** @throws TesseraError `noProject` */
  store(): Store
  open(path: string, mode: 'create' | 'open'): Store
  close(): void
}

export function createSession(nativeBinding: string): Session {
  let store: Store | null = null
  const close = (): void => {
    store?.close()
    store = null
  }
  return {
    current: () => store,
    store() {
      if (!store) throw new TesseraError('noProject')
      return store
    },
    open(path, mode) {
      if (store?.path === path) return store
      // The new one first: where it cannot be opened, the old one stays.
      const next = openStore(path, nativeBinding, mode)
      close()
      store = next
      return next
    },
    close
  }
}
