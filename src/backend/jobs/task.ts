import type { Database } from 'better-sqlite3'
import type { Crew } from '#engine/kernels/crew.ts'

/** How far a task is within its phase; `total` 0 when unknown. */
export interface TaskProgress {
  readonly phase: string
  readonly done: number
  readonly total: number
}

/** What a task gets on its compute thread. */
export interface TaskContext {
  /** A read-only view of a project file, or of any database, by its path or bytes. Closed when the task ends. */
  openReader(path: string | Buffer): Database
  /** Writes a project file anew: what it says stays the same. The backend writes nothing meanwhile. */
  compact(path: string): void
  /** Threads that compute together: the task's own and, where the pool was asked for them, others. */
  readonly crew: Crew
  /**
   * Sends an interim result to the backend thread; blocks while that is several behind, so that a fast task does not
   * fill the memory. Typed arrays inside are handed over, not copied.
   */
  emit(message: object): void
}

/**
 * Long work on a compute thread. It reads and computes, and never writes a project: the backend does, when all is
 * there. A generator, so that its runner owns progress, cancel and threads; it is asked to stop between two yields.
 */
export type Task<In, Out> = (input: In, context: TaskContext) => Generator<TaskProgress, Out>

/** Keeps the input's and output's types where tasks are listed by name. */
export const task = <In, Out>(run: Task<In, Out>): Task<In, Out> => run

/** A task whose code is read when it is first run, as it takes a while and most threads never run it. */
export interface LaterTask<In, Out> {
  load(): Promise<Task<In, Out>>
}

export const laterTask = <In, Out>(load: () => Promise<Task<In, Out>>): LaterTask<In, Out> => ({ load })

/** The buffers of typed arrays in a value, to hand over instead of copying. Shared ones are shared anyhow. */
export function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
  } else if (Array.isArray(value)) {
    // A long list of plain values holds no buffers: look at its head only.
    if (typeof value[0] === 'object') for (const item of value) buffersIn(item, found)
  } else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) buffersIn(item, found)
  return [...found]
}
