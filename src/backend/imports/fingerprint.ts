import { createHash } from 'node:crypto'
import { TesseraError } from '#shared/errors.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { type Encoding, EncodingEvidence } from './encoding.ts'
import { type ImportedFile, readBytes, readContent } from './fileText.ts'
import { isGzip } from './formats/gunzip.ts'

/** A table of several in a file is known by both; a file that is one table, by its own hash. */
export const hashOfTable = (sha256: string, table: string | undefined): string =>
  table === undefined ? sha256 : createHash('sha256').update(`${sha256}\0${table}`).digest('hex')

/** Reads every byte once: the file's hash, by which it is known again, and the encoding of its text. */
export function* fingerprint(file: ImportedFile): Generator<TaskProgress, { sha256: string; encoding: Encoding }> {
  const hash = createHash('sha256')
  const evidence = new EncodingEvidence()
  const reading = { done: 0, total: 0 }
  let isPacked: boolean | undefined
  for (const bytes of readBytes(file, reading)) {
    isPacked ??= isGzip(bytes)
    hash.update(bytes)
    if (!isPacked) evidence.add(bytes)
    yield { phase: 'reading', ...reading }
  }
  if (isPacked)
    for (const bytes of readContent(file, reading)) {
      evidence.add(bytes)
      yield { phase: 'reading', ...reading }
    }
  if (reading.done === 0) throw new TesseraError('fileEmpty', { name: file.name })
  return { sha256: hash.digest('hex'), encoding: evidence.decide() }
}
