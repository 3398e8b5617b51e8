import type { Backend } from '#backend/index.ts'
import type { Input, MethodName, Output } from '#shared/api/contract.ts'
import type { Job, JobKind, JobResult } from '#shared/api/jobs.ts'
import { TesseraError } from '#shared/errors.ts'

/** The backend as a command sees it: refusals are thrown as `TesseraError`. */
export interface Client {
  call<M extends MethodName>(method: M, params: Input<M>): Promise<Output<M>>
  /** Starts a job and waits for its result. */
  run<K extends JobKind & MethodName>(kind: K, params: Input<K>, onMove: (job: Job) => void): Promise<JobResult<K>>
  /** Ends the job that runs, and refuses what comes after. */
  cancel(): void
}

export function createClient(backend: Backend): Client {
  let running: string | null = null
  let cancelled = false

  const call: Client['call'] = async (method, params) => {
    if (cancelled) throw new TesseraError('cancelled')
    const reply = await backend.call(method, params)
    if (!reply.ok) throw new TesseraError(reply.error.code, reply.error.params)
    return reply.value as never
  }

  return {
    call,
    async run(kind, params, onMove) {
      // A quick job may have ended before its id is here.
      const early: Job[] = []
      let hear = (job: Job): void => void early.push(job)
      const stop = backend.onEvent((event) => {
        if (event.type === 'job') hear(event.job)
      })
      try {
        const { jobId } = (await call(kind, params)) as { jobId: string }
        running = jobId
        const ended = await new Promise<Job>((resolve) => {
          hear = (job) => {
            if (job.id !== jobId) return
            if (job.state === 'running') onMove(job)
            else resolve(job)
          }
          for (const job of early) hear(job)
        })
        if (ended.state !== 'done') throw failureOf(ended)
        return ended.result as JobResult<typeof kind>
      } finally {
        running = null
        stop()
      }
    },
    cancel() {
      cancelled = true
      if (running !== null) void backend.call('jobs.cancel', { id: running })
    }
  }
}

const failureOf = ({ error }: Job): TesseraError =>
  error ? new TesseraError(error.code, error.params) : new TesseraError('cancelled')
