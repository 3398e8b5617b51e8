import type { FirstLook, Job, JobKind, JobResult } from '#shared/api/jobs.ts'
import type { PartialMap } from '#shared/api/views.ts'
import type { Note } from '#shared/errors.ts'
import { TesseraError } from '#shared/errors.ts'
import { expectedNote, noteOfError } from '../expectedNote.ts'
import type { Pool, RunOptions } from './pool.ts'
import type { TaskInput, TaskName, TaskOutput } from './registry.ts'

/** A named part of a job and about how much of the whole it takes. */
export interface Step {
  readonly name: string
  readonly weight: number
}

/** What the work of a job gets. */
export interface JobControl {
  readonly id: string
  readonly signal: AbortSignal
  /** Goes to a step; those before it count as done. */
  step(name: string): void
  progress(done: number, total: number): void
  /** Of a segmentation: what is found so far. */
  firstLook(look: FirstLook): void
  /** Of a map of neighbours: where some customers are so far. */
  partialMap(map: PartialMap): void
  /** Runs a task on a compute thread; its progress becomes the current step's, its end follows the job's cancel. */
  compute<N extends TaskName>(
    name: N,
    input: TaskInput<N>,
    options?: Omit<RunOptions, 'signal'>
  ): Promise<TaskOutput<N>>
}

export interface Jobs {
  /**
   * Starts work and answers its id at once; the end is an event.
   * @throws TesseraError `busy` where a job of this kind runs that must not be ended by another
   */
  start<K extends JobKind>(kind: K, steps: readonly Step[], work: (job: JobControl) => Promise<JobResult<K>>): string
  cancel(id: string): void
  cancelAll(): void
  /** Running jobs and the last ones that ended. */
  list(): Job[]
  /** Resolves when a job has ended, whichever way. For the command line and tests. */
  ended(id: string): Promise<Job>
}

/**
 * What becomes of a running job when another of its kind is asked for. A changed recipe or mapping makes the one
 * before pointless; a second click must not end an import; exports of several kinds are written side by side.
 */
const whileRunning: Readonly<Record<JobKind, 'replace' | 'refuse' | 'both'>> = {
  'imports.check': 'replace',
  'imports.start': 'refuse',
  'segments.start': 'replace',
  'reports.start': 'both',
  'texts.findTopics': 'replace',
  'people.find': 'replace',
  'views.embed': 'replace'
}

const remembered = 20
const millisecondsBetweenEvents = 60

export function createJobs(
  pool: Pool,
  emit: (job: Job) => void,
  logDefect: (kind: string, error: unknown) => void
): Jobs {
  const jobs = new Map<string, { job: Job; abort: AbortController; onEnd: ((job: Job) => void)[] }>()
  let count = 0

  function start<K extends JobKind>(kind: K, steps: readonly Step[], work: (job: JobControl) => Promise<JobResult<K>>) {
    for (const { job } of jobs.values()) {
      if (job.kind !== kind || job.state !== 'running' || whileRunning[kind] === 'both') continue
      if (whileRunning[kind] === 'refuse') throw new TesseraError('busy', { job: kind })
      cancel(job.id)
    }
    const id = `job-${++count}`
    const abort = new AbortController()
    const job = {
      kind,
      id,
      step: steps[0]?.name ?? '',
      stepIndex: 0,
      steps: steps.length,
      done: 0,
      total: 0,
      fraction: 0,
      state: 'running',
      error: null,
      startedAt: Date.now(),
      result: null
    } as Job
    jobs.set(id, { job, abort, onEnd: [] })
    forgetOld()

    const whole = steps.reduce((sum, { weight }) => sum + weight, 0)
    let said = 0
    const moved = (): void => {
      const before = steps.slice(0, job.stepIndex).reduce((sum, { weight }) => sum + weight, 0)
      const within = job.total > 0 ? Math.min(1, job.done / job.total) : 0
      job.fraction = Math.max(job.fraction, (before + within * (steps[job.stepIndex]?.weight ?? 0)) / whole)
    }
    const control: JobControl = {
      id,
      signal: abort.signal,
      step(name) {
        const index = steps.findIndex((step) => step.name === name)
        if (index < 0) throw new Error(`${kind} has no step ${name}`)
        Object.assign(job, { step: name, stepIndex: index, done: 0, total: 0 })
        moved()
        if (job.state === 'running') emit({ ...job })
      },
      progress(done, total) {
        Object.assign(job, { done, total })
        moved()
        const now = performance.now()
        if (now - said < millisecondsBetweenEvents || job.state !== 'running') return
        said = now
        emit({ ...job })
      },
      firstLook(look) {
        Object.assign(job, { firstLook: look })
        if (job.state === 'running') emit({ ...job })
      },
      partialMap(map) {
        Object.assign(job, { partialMap: map })
        if (job.state === 'running') emit({ ...job })
      },
      compute: (name, input, options = {}) =>
        pool.run(name, input, {
          onProgress: ({ done, total }) => control.progress(done, total),
          ...options,
          signal: abort.signal
        })
    }
    emit({ ...job })
    // After the answer with the id is on its way.
    setImmediate(() => {
      Promise.resolve()
        .then(() => (abort.signal.aborted ? Promise.reject(abort.signal.reason) : work(control)))
        .then(
          (result) => end(id, 'done', null, result),
          (error: unknown) => {
            if (job.state !== 'running') return
            if (!expectedNote(error)) logDefect(kind, error)
            end(id, 'failed', noteOfError(error))
          }
        )
    })
    return id
  }

  function end(id: string, state: 'done' | 'failed' | 'cancelled', error: Note | null, result: unknown = null): void {
    const entry = jobs.get(id)
    if (entry?.job.state !== 'running') return
    Object.assign(entry.job, { state, error, result, ...(state === 'done' ? { fraction: 1 } : {}) })
    emit({ ...entry.job })
    for (const tell of entry.onEnd) tell({ ...entry.job })
  }

  /** The screen is free at once; the work behind it stops as soon as it notices, and saves nothing. */
  function cancel(id: string): void {
    end(id, 'cancelled', null)
    jobs.get(id)?.abort.abort(new TesseraError('cancelled'))
  }

  function forgetOld(): void {
    const over = [...jobs.values()].filter(({ job }) => job.state !== 'running')
    for (const { job } of over.slice(0, Math.max(0, over.length - remembered))) jobs.delete(job.id)
  }

  return {
    start,
    cancel,
    cancelAll() {
      for (const { job } of jobs.values()) if (job.state === 'running') cancel(job.id)
    },
    list: () => [...jobs.values()].map(({ job }) => ({ ...job })),
    ended: (id) =>
      new Promise((resolve, reject) => {
        const entry = jobs.get(id)
        if (!entry) return reject(new Error(`no job ${id}`))
        if (entry.job.state !== 'running') return resolve({ ...entry.job })
        entry.onEnd.push(resolve)
      })
  }
}
