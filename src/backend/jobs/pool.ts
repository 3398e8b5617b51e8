import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { CrewSeat } from '#engine/kernels/crew.ts'
import { assertNever } from '#shared/errors.ts'
import { threadLimits } from '../threadLimits.ts'
import { createCrewThreads, dismiss } from './crewThreads.ts'
import { errorOf, flag, type StartMessage, type ThreadMessage } from './messages.ts'
import type { TaskInput, TaskName, TaskOutput } from './registry.ts'
import { buffersIn, type TaskProgress } from './task.ts'

export interface RunOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: TaskProgress) => void
  /** Takes the task's interim results, in order. What it throws ends the task. */
  readonly onMessage?: (message: never) => void
  /** Ends the thread with the task: what one that read millions of rows has held goes back to the system at once. */
  readonly endThread?: boolean
  /** Other threads help with its kernels, as far as they are free. */
  readonly crew?: boolean
}

/** The warm compute threads. Starting one costs 30 to 70 ms, so they are kept. */
export interface Pool {
  readonly size: number
  run<N extends TaskName>(name: N, input: TaskInput<N>, options?: RunOptions): Promise<TaskOutput<N>>
  /** Resolves when every task that was cancelled has let go of what it had open. */
  quiet(): Promise<void>
  close(): Promise<void>
}

/** A thread that does not stop by itself within this time is ended. */
const patience = 1000

/** A compute thread and who listens to it now. */
interface Thread {
  readonly worker: Worker
  hear: (message: ThreadMessage) => void
  fail: (error: Error) => void
}

function startThread(threadFile: string | URL, nativeBinding: string, onExit: (thread: Thread) => void): Thread {
  const worker = new Worker(threadFile, { workerData: { nativeBinding }, resourceLimits: threadLimits })
  const thread: Thread = { worker, hear: () => {}, fail: () => {} }
  worker.on('message', (message: ThreadMessage) => thread.hear(message))
  worker.on('error', (error) => thread.fail(error))
  worker.on('exit', () => {
    onExit(thread)
    thread.fail(new Error('a compute thread ended'))
  })
  return thread
}

export function createPool(threadFile: string | URL, nativeBinding: string): Pool {
  const size = Math.max(2, availableParallelism() - 1)
  const helpers = createCrewThreads(threadFile, nativeBinding, availableParallelism())
  const idle: Thread[] = []
  const busy = new Set<Thread>()
  const waiting = new Set<() => void>()
  const stopping = new Set<Promise<void>>()
  let closed = false

  const forget = (thread: Thread): void => {
    if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
  }

  async function take(signal: AbortSignal | undefined): Promise<Thread> {
    // Cancelled ones leave for good: waking each other to wait again would never let a thread report.
    for (signal?.throwIfAborted(); busy.size >= size; signal?.throwIfAborted()) await nextFree(signal)
    if (closed) throw new Error('the compute threads have ended')
    const thread = idle.pop() ?? startThread(threadFile, nativeBinding, forget)
    busy.add(thread)
    return thread
  }

  /** Whoever is cancelled while waiting leaves the queue at once. */
  const nextFree = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve) => {
      const go = (): void => {
        waiting.delete(go)
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = (): void => {
        // Its turn may have come in the same moment: the next one looks, and waits on if there is no thread.
        go()
        callNext()
      }
      waiting.add(go)
      if (signal?.aborted) leave()
      else signal?.addEventListener('abort', leave)
    })

  function callNext(): void {
    const [next] = waiting
    next?.()
  }

  async function giveBack(thread: Thread, usable: boolean): Promise<void> {
    if (!busy.delete(thread)) return
    if (usable) idle.push(thread)
    callNext()
    if (!usable) await thread.worker.terminate()
  }

  async function run(name: string, input: unknown, options: RunOptions): Promise<unknown> {
    options.signal?.throwIfAborted()
    const thread = await take(options.signal)
    const flags = new Int32Array(new SharedArrayBuffer(8))
    return runOn(thread, { task: name, input, flags, crew: options.crew ? helpers.size : 1 }, options)
  }

  function runOn(
    thread: Thread,
    start: StartMessage,
    { signal, onProgress, onMessage, endThread }: RunOptions
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      let seats: readonly CrewSeat[] = []
      /** Answers the caller now, whatever the thread is doing, and takes it back when it has noticed. */
      const stop = (reason: unknown): void => {
        signal?.removeEventListener('abort', onAbort)
        const { promise: stopped, resolve: hasStopped } = Promise.withResolvers<void>()
        stopping.add(stopped)
        const free = async (usable: boolean): Promise<void> => {
          clearTimeout(deadline)
          await giveBack(thread, usable)
          if (!usable) dismiss(seats)
          stopping.delete(stopped)
          hasStopped()
        }
        const deadline = setTimeout(() => void free(false), patience)
        thread.fail = () => void free(false)
        thread.hear = ({ type }) => {
          if (type !== 'progress' && type !== 'interim' && type !== 'crew') void free(true)
        }
        Atomics.store(start.flags, flag.cancelled, 1)
        Atomics.notify(start.flags, flag.behind)
        reject(reason)
      }
      const onAbort = (): void => stop(signal?.reason)
      const end = (settle: () => void, usable = true): void => {
        signal?.removeEventListener('abort', onAbort)
        void giveBack(thread, usable)
        if (!usable) dismiss(seats)
        settle()
      }
      signal?.addEventListener('abort', onAbort)
      thread.fail = (error) => end(() => reject(error), false)
      thread.hear = (message) => {
        switch (message.type) {
          case 'progress':
            return onProgress?.(message.progress)
          case 'interim':
            try {
              onMessage?.(message.message as never)
            } catch (error) {
              return stop(error)
            }
            // Not at once: a port that is refilled while it is emptied keeps everyone else waiting (Node takes up to a
            // thousand messages of one port in a row), and a window's request or a cancel would wait for seconds.
            return void setImmediate(() => {
              Atomics.sub(start.flags, flag.behind, 1)
              Atomics.notify(start.flags, flag.behind)
            })
          case 'crew':
            seats = message.seats
            return helpers.join(seats)
          case 'done':
            return end(() => resolve(message.value), !endThread)
          case 'failed':
            return end(() => reject(errorOf(message.failure)))
          case 'cancelled':
            return end(() => reject(signal?.reason))
          default:
            assertNever(message)
        }
      }
      try {
        thread.worker.postMessage(start, buffersIn(start.input))
      } catch (error) {
        end(() => reject(error))
      }
    })
  }

  return {
    size,
    run: (name, input, options = {}) => run(name, input, options) as never,
    async quiet() {
      await Promise.all(stopping)
    },
    async close() {
      closed = true
      await Promise.all([...idle, ...busy].map(({ worker }) => worker.terminate()))
      await helpers.close()
    }
  }
}
