import { type Note, noteOf } from '#shared/errors.ts'
import { isDiskFull } from './diskFull.ts'

/** What ails the file of a project or the place where it lies, as a person can act on it; `null`: nothing of that. */
export function storeFault(error: unknown): Note | null {
  if (isDiskFull(error)) return noteOf('diskFull')
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return noteOf('projectPartDamaged', { detail: code })
  return /^SQLITE_(IOERR|CANTOPEN|READONLY)/.test(code) ? noteOf('projectOutOfReach', { detail: code }) : null
}
