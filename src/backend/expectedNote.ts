import { type Note, noteOf, TesseraError } from '#shared/errors.ts'
import { storeFault } from './storeFault.ts'

/** An error that a person can act on, as its code with its facts; `null` for a defect. */
export function expectedNote(error: unknown): Note | null {
  if (isExpected(error)) return noteOf(error.code, error.params)
  return storeFault(error)
}

/** What a person is told: expected errors by their code, a defect as `unexpected` with its first line. */
export function noteOfError(error: unknown): Note {
  const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return expectedNote(error) ?? noteOf('unexpected', { detail })
}

/**
 * TesseraError, and what the engine refuses because of the data; the engine cannot import ours. What else it throws
 * says that Tessera asked it wrongly: a defect.
 */
const isExpected = (error: unknown): error is Error & Note =>
  error instanceof TesseraError ||
  (error instanceof Error && error.name === 'EngineError' && (error as Error & Note).code === 'tooFewDifferentRows')
