import { createHash } from 'node:crypto'
import { TesseraError } from '#shared/errors.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { type Encoding, EncodingEvidence } from './encoding.ts'
import { type ImportedFile, readBytes } from './fileText.ts'

/** Reads every byte once: the file's hash, by which it is known again, and its encoding. */
export function* fingerprint(file: ImportedFile): Generator<TaskProgress, { sha256: string; encoding: Encoding }> {
  const hash = createHash('sha256')
  const evidence = new EncodingEvidence()
  const reading = { done: 0, total: 0 }
  for (const bytes of readBytes(file, reading)) {
    hash.update(bytes)
    evidence.add(bytes)
    yield { phase: 'reading', ...reading }
  }
  if (reading.done === 0) throw new TesseraError('fileEmpty', { name: file.name })
  return { sha256: hash.digest('hex'), encoding: evidence.decide() }
}
