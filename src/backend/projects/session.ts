import { basename } from 'node:path'
import { TesseraError } from '#shared/errors.ts'
import { realPath } from '../store/realPath.ts'
import { removeProject } from '../store/removeProject.ts'
import { openStore, type Store } from '../store/store.ts'
import { projectInfo } from './info.ts'

/** The project that is open, if any. All windows of one Tessera share it. */
export interface Session {
  current(): Store | null
  /** @throws TesseraError `noProject` */
  store(): Store
  /** Opens a project in the place of the current one. Where that fails, the current one stays, its jobs running. */
  open(path: string): Promise<Store>
  /** Makes a project at a path that is free or empty. Where that fails, nothing is there, and the current one stays. */
  create(path: string, fill: (store: Store) => Promise<void>): Promise<Store>
  close(): Promise<void>
}

/** @param leave ends all work on the project that is being left */
export function createSession(nativeBinding: string, leave: () => Promise<void>): Session {
  let store: Store | null = null
  let turn: Promise<unknown> = Promise.resolve()

  /** One change at a time: two windows may ask at once. */
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = turn.then(change)
    turn = result.catch(() => {})
    return result
  }

  async function become(next: Store | null): Promise<void> {
    if (store) await leave()
    const before = store
    store = next
    before?.close()
  }

  return {
    current: () => store,
    store() {
      if (!store) throw new TesseraError('noProject')
      return store
    },
    open: (path) =>
      inTurn(async () => {
        if (store && realPath(store.path) === realPath(path)) return store
        const next = openStore(path, nativeBinding, 'open')
        try {
          projectInfo(next)
        } catch (error) {
          next.close()
          throw new TesseraError('projectDamaged', { name: basename(path), detail: codeOf(error) })
        }
        await become(next)
        return next
      }),
    create: (path, fill) =>
      inTurn(async () => {
        const next = openStore(path, nativeBinding, 'create')
        try {
          await fill(next)
        } catch (error) {
          next.close()
          removeProject(path)
          throw error
        }
        await become(next)
        return next
      }),
    close: () => inTurn(() => become(null))
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'SQLITE')
