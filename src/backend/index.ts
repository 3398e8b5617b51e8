import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { GrantedFile } from '#shared/api/files.ts'
import type { BackendEvent, Reply } from '#shared/api/transport.ts'
import { noteOf } from '#shared/errors.ts'
import type { BackendOptions } from './context.ts'
import { keepAddonLoaded } from './nativeBinding.ts'
import { threadLimits } from './threadLimits.ts'
import type { FromThread, ToThread } from './threadMessages.ts'

export type { BackendOptions } from './context.ts'

/**
 * The product without a window. It lives on a thread of its own, so that no shell ever waits for the disk; this is
 * the shell's end of it.
 */
export interface Backend {
  /** Always answers: a backend that has ended says so (`ended`). */
  call(method: string, params: unknown): Promise<Reply>
  onEvent(listener: (event: BackendEvent) => void): () => void
  /** Tells every window, as the backend does: menu commands, files that the system asks to open. */
  emit(event: BackendEvent): void
  /** Lets windows use a file that the user chose (or the place of an export), by a handle. */
  grantFile(path: string, name?: string): Promise<GrantedFile>
  /** The path behind a handle that was given out here. */
  fileFor(id: string): string | undefined
  close(): Promise<void>
}

/** A thread that has not ended by then (a long query, a disk that does not answer) is ended. */
const patience = 5000

/** @throws where better-sqlite3's addon is missing: without it nothing works, and later errors would not say why */
export function startBackend(options: BackendOptions & { readonly threadFile: string | URL }): Backend {
  const { threadFile, ...rest } = options
  if (!existsSync(options.nativeBinding)) throw new Error(`better-sqlite3's addon is missing: ${options.nativeBinding}`)
  keepAddonLoaded(options.nativeBinding)
  const thread = new Worker(threadFile, { workerData: rest satisfies BackendOptions, resourceLimits: threadLimits })
  const listeners = new Set<(event: BackendEvent) => void>()
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const granted = new Map<string, string>()
  let lastId = 0
  let ended: Error | null = null
  let closing: Promise<void> | null = null

  const emit = (event: BackendEvent): void => {
    for (const listener of listeners) listener(event)
  }
  const end = (error: Error): void => {
    // The first reason is the true one: a thread that breaks exits as well.
    ended ??= error
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  thread.on('message', (message: FromThread) => {
    if ('event' in message) return emit(message.event)
    waiting.get(message.id)?.resolve(message.value)
    waiting.delete(message.id)
  })
  thread.on('error', end)
  thread.on('exit', (code) => end(new Error(`the backend thread ended with code ${code}`)))

  type Asking<M> = M extends ToThread ? Omit<M, 'id'> : never
  const ask = <T>(message: Asking<ToThread>): Promise<T> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      const id = ++lastId
      thread.postMessage({ ...message, id })
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
    })

  async function close(): Promise<void> {
    if (ended) return
    const asked = ask({ type: 'close' })
    ended = new Error('the backend is closed')
    const timer = setTimeout(() => end(ended as Error), patience)
    // A refusal: it was ended, or broke, before it could answer.
    await asked.catch(() => {})
    clearTimeout(timer)
    end(ended)
    await thread.terminate()
  }

  return {
    call: (method, params) => ask<Reply>({ type: 'call', method, params }).catch(asReply),
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    emit,
    async grantFile(path, name) {
      const file = await ask<GrantedFile>({ type: 'grant', path, name })
      granted.set(file.id, path)
      return file
    },
    fileFor: (id) => granted.get(id),
    close() {
      closing ??= close()
      return closing
    }
  }
}

const asReply = (error: Error): Reply => ({ ok: false, error: noteOf('ended', { detail: error.message }) })
