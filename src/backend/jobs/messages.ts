import type { CrewSeat } from '#engine/kernels/crew.ts'
import { type Note, TesseraError } from '#shared/errors.ts'
import { expectedNote } from '../expectedNote.ts'
import type { TaskProgress } from './task.ts'

/** Positions in the flags that a compute thread and the backend share. */
export const flag = { cancelled: 0, behind: 1 } as const

/** As many interim results may wait for the backend before the task waits. */
export const mostBehind = 4

export interface StartMessage {
  readonly task: string
  readonly input: unknown
  readonly flags: Int32Array
  /** Threads that may work on it together, its own among them. */
  readonly crew: number
}

export type ThreadMessage =
  | { readonly type: 'progress'; readonly progress: TaskProgress }
  | { readonly type: 'interim'; readonly message: object }
  /** The task leads a crew: seats for its helpers. */
  | { readonly type: 'crew'; readonly seats: readonly CrewSeat[] }
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'cancelled' }

/** An error on its way between threads: expected ones by code, defects with their stack for the log. */
export type Failure =
  | { readonly expected: Note }
  | { readonly defect: { readonly name: string; readonly message: string; readonly stack: string } }

export function failureOf(error: unknown): Failure {
  const expected = expectedNote(error)
  if (expected) return { expected }
  if (!(error instanceof Error)) return { defect: { name: 'Error', message: String(error), stack: '' } }
  return { defect: { name: error.name, message: error.message, stack: error.stack ?? '' } }
}

export function errorOf(failure: Failure): Error {
  if ('expected' in failure) return new TesseraError(failure.expected.code, failure.expected.params)
  const { message, ...rest } = failure.defect
  return Object.assign(new Error(message), rest)
}
