import { Worker } from 'node:worker_threads'
import { type CrewSeat, dismissCrew } from '#engine/kernels/crew.ts'
import { threadLimits } from '../threadLimits.ts'
import type { StartMessage, ThreadMessage } from './messages.ts'

/** Threads that help the leader of a crew (engine/kernels/crew.ts). Kept warm, and asleep while nobody leads. */
export interface CrewThreads {
  /** Threads of a crew, its leader's among them. */
  readonly size: number
  /** Seats that find no idle thread stay empty: the others do the work. */
  join(seats: readonly CrewSeat[]): void
  close(): Promise<void>
}

export function createCrewThreads(threadFile: string | URL, nativeBinding: string, size: number): CrewThreads {
  const all = new Set<Worker>()
  const idle: Worker[] = []
  let closed = false

  function start(): Worker {
    const worker = new Worker(threadFile, { workerData: { nativeBinding }, resourceLimits: threadLimits })
    all.add(worker)
    const forget = (): void => {
      all.delete(worker)
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
    }
    worker.on('exit', forget)
    // A helper that fails says so to its leader; one that breaks is replaced the next time.
    worker.on('error', forget)
    worker.on('message', ({ type }: ThreadMessage) => {
      if (type === 'done' || type === 'failed') idle.push(worker)
    })
    return worker
  }

  return {
    size,
    join(seats) {
      if (closed) return
      for (const seat of seats) {
        const worker = idle.pop() ?? (all.size < size - 1 ? start() : undefined)
        const message: StartMessage = {
          task: 'crew.help',
          input: seat,
          flags: new Int32Array(new SharedArrayBuffer(8)),
          crew: 1
        }
        worker?.postMessage(message)
      }
    },
    async close() {
      closed = true
      await Promise.all([...all].map((worker) => worker.terminate()))
    }
  }
}

/** Sends the helpers of a crew home whose leader was ended. */
export const dismiss = (seats: readonly CrewSeat[]): void => {
  if (seats[0]) dismissCrew(seats[0])
}
