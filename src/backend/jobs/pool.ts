import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { assertNever } from '#shared/errors.ts'
import { errorOf, flag, type StartMessage, type ThreadMessage } from './messages.ts'
import type { TaskInput, TaskName, TaskOutput } from './registry.ts'
import { buffersIn, type TaskProgress } from './task.ts'

export interface RunOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: TaskProgress) => void
  /** Takes the task's interim results, in order. What it throws ends the task. */
  readonly onMessage?: (message: never) => void
}

/** The warm compute threads. Starting one costs 30 to 70 ms, so they are kept. */
export interface Pool {
  readonly size: number
  run<N extends TaskName>(name: N, input: TaskInput<N>, options?: RunOptions): Promise<TaskOutput<N>>
  close(): Promise<void>
}

/** A thread that does not stop by itself within this time is ended. */
const patience = 1000

export function createPool(threadFile: string | URL, nativeBinding: string): Pool {
  const size = Math.max(2, availableParallelism() - 1)
  const idle: Worker[] = []
  const busy = new Set<Worker>()
  const waiting: (() => void)[] = []

  const start = (): Worker => new Worker(threadFile, { workerData: { nativeBinding } })

  async function take(): Promise<Worker> {
    while (busy.size >= size) await new Promise<void>((free) => waiting.push(free))
    const worker = idle.pop() ?? start()
    busy.add(worker)
    return worker
  }

  function giveBack(worker: Worker, usable: boolean): void {
    worker.removeAllListeners()
    busy.delete(worker)
    if (usable) idle.push(worker)
    waiting.shift()?.()
  }

  async function run(name: string, input: unknown, { signal, onProgress, onMessage }: RunOptions): Promise<unknown> {
    signal?.throwIfAborted()
    const worker = await take()
    if (signal?.aborted) giveBack(worker, true)
    signal?.throwIfAborted()
    const flags = new Int32Array(new SharedArrayBuffer(8))

    return new Promise((resolve, reject) => {
      let over = false
      const stop = (reason: unknown): void => {
        if (over) return
        over = true
        signal?.removeEventListener('abort', onAbort)
        reject(reason)
        Atomics.store(flags, flag.cancelled, 1)
        Atomics.notify(flags, flag.behind)
        const deadline = setTimeout(() => {
          giveBack(worker, false)
          void worker.terminate()
        }, patience)
        worker.on('message', ({ type }: ThreadMessage) => {
          if (type !== 'done' && type !== 'failed' && type !== 'cancelled') return
          clearTimeout(deadline)
          giveBack(worker, true)
        })
      }
      const onAbort = (): void => stop(signal?.reason)
      const end = (settle: () => void): void => {
        over = true
        signal?.removeEventListener('abort', onAbort)
        giveBack(worker, true)
        settle()
      }
      signal?.addEventListener('abort', onAbort)
      worker.once('error', (error) => {
        giveBack(worker, false)
        signal?.removeEventListener('abort', onAbort)
        reject(error)
      })
      worker.on('message', (message: ThreadMessage) => {
        if (over) return
        switch (message.type) {
          case 'progress':
            return onProgress?.(message.progress)
          case 'interim':
            try {
              onMessage?.(message.message as never)
            } catch (error) {
              return stop(error)
            }
            Atomics.sub(flags, flag.behind, 1)
            return void Atomics.notify(flags, flag.behind)
          case 'done':
            return end(() => resolve(message.value))
          case 'failed':
            return end(() => reject(errorOf(message.failure)))
          case 'cancelled':
            return end(() => reject(signal?.reason))
          default:
            assertNever(message)
        }
      })
      worker.postMessage({ task: name, input, flags } satisfies StartMessage, buffersIn(input))
    })
  }

  return {
    size,
    run: (name, input, options = {}) => run(name, input, options) as never,
    async close() {
      await Promise.all([...idle, ...busy].map((worker) => worker.terminate()))
    }
  }
}
