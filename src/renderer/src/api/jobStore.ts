import type { Job, JobKind } from '#shared/api/jobs.ts'
import { noteOf } from '#shared/errors.ts'

export type JobOf<K extends JobKind> = Extract<Job, { kind: K }>

/**
 * The jobs this window has heard of. A cancelled job is over for the window at once: what still arrives about its
 * running is dropped. Only if it was done before the cancel reached it does it count as done.
 */
export class JobStore {
  #jobs: ReadonlyMap<string, Job> = new Map()
  readonly #listeners = new Set<() => void>()

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly all = (): ReadonlyMap<string, Job> => this.#jobs

  hear(job: Job): void {
    const known = this.#jobs.get(job.id)
    if (known && known.state !== 'running' && job.state === 'running') return
    this.#set(new Map(this.#jobs).set(job.id, job))
  }

  /** After a reconnect: what ran here but is unknown to the backend was lost with the one before. */
  sync(current: readonly Job[]): void {
    const known = new Set(current.map((job) => job.id))
    this.#set(
      new Map(
        [...this.#jobs].map(([id, job]) => [
          id,
          job.state === 'running' && !known.has(id) ? { ...job, state: 'failed', error: noteOf('disconnected') } : job
        ])
      )
    )
    for (const job of current) this.hear(job)
  }

  cancelled(id: string): void {
    const job = this.#jobs.get(id)
    if (job?.state === 'running') this.#set(new Map(this.#jobs).set(id, { ...job, state: 'cancelled' }))
  }

  forget(id: string): void {
    const next = new Map(this.#jobs)
    next.delete(id)
    this.#set(next)
  }

  /** Settles with the job's last state, even if it ended before anyone asked. */
  ended<K extends JobKind>(id: string, _kind: K): Promise<JobOf<K>> {
    return new Promise((resolve) => {
      const look = (): void => {
        const job = this.#jobs.get(id)
        if (!job || job.state === 'running') return
        stop()
        resolve(job as JobOf<K>)
      }
      const stop = this.subscribe(look)
      look()
    })
  }

  #set(next: ReadonlyMap<string, Job>): void {
    this.#jobs = next
    for (const listener of this.#listeners) listener()
  }
}
