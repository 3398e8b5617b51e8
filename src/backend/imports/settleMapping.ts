import type { Mapping } from '#shared/api/imports.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { FileEvidence, type Settled } from './fileEvidence.ts'
import type { ImportedFile } from './fileText.ts'
import type { OpenDatabase } from './formats/openTableFile.ts'
import { openMapped } from './openRows.ts'
import { requireRoles } from './requireRoles.ts'

const rowsOfHead = 5000

/** Rows between two yields: some milliseconds of work. */
export const rowsAtATime = 2048

/** What the head of a file makes likely, to be confirmed when all of it is read. */
export function settleOnHead(file: ImportedFile, mapping: Mapping, context: OpenDatabase): Settled {
  requireRoles(mapping)
  const { rows } = openMapped(file, mapping, context)
  const evidence = new FileEvidence(mapping)
  let count = 0
  for (const row of rows) {
    evidence.add(row)
    if (++count === rowsOfHead) break
  }
  rows.return(undefined)
  return evidence.settle()
}

/** Reads the whole file for what only all of it can say. */
export function* settleMapping(
  file: ImportedFile,
  mapping: Mapping,
  context: OpenDatabase
): Generator<TaskProgress, Settled> {
  requireRoles(mapping)
  const { rows, reading } = openMapped(file, mapping, context)
  const evidence = new FileEvidence(mapping)
  yield { phase: 'deciding', ...reading }
  let count = 0
  for (const row of rows) {
    evidence.add(row)
    if (++count % rowsAtATime === 0) yield { phase: 'deciding', ...reading }
  }
  return evidence.settle()
}
