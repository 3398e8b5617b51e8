import type { Note } from '#shared/errors.ts'
import { TesseraError } from '#shared/errors.ts'
import type { TaskProgress } from './task.ts'

/** Positions in the flags that a compute thread and the backend share. */
export const flag = { cancelled: 0, behind: 1 } as const

/** As many interim results may wait for the backend before the task waits. */
export const mostBehind = 4

export interface StartMessage {
  readonly task: string
  readonly input: unknown
  readonly flags: Int32Array
}

export type ThreadMessage =
  | { readonly type: 'progress'; readonly progress: TaskProgress }
  | { readonly type: 'interim'; readonly message: object }
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'cancelled' }

/** An error on its way between threads: expected ones by code, defects with their stack for the log. */
export type Failure = { readonly expected: Note } | { readonly defect: string }

export function failureOf(error: unknown): Failure {
  if (isExpected(error)) return { expected: { code: error.code, params: error.params } }
  return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

export function errorOf(failure: Failure): Error {
  if ('expected' in failure) return new TesseraError(failure.expected.code, failure.expected.params)
  return new Error(failure.defect)
}

/** TesseraError and the engine's own error say what to do by a code with facts; the engine cannot import ours. */
export const isExpected = (error: unknown): error is Error & Note =>
  error instanceof TesseraError || (error instanceof Error && error.name === 'EngineError')
