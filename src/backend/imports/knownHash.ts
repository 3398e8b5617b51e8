import { type BigIntStats, statSync } from 'node:fs'
import type { Files } from '../files.ts'

/** A file system may write down times no finer than this. */
const coarsest = 3000

/** What a file's bytes were hashed to when it was looked into, as long as the file is the same. */
const hashes = new WeakMap<Files, Map<string, { readonly mark: string; readonly sha256: string }>>()

/** Where the system does not say anything of a file, reading it tells why. */
function stateOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true })
  } catch {
    return null
  }
}

/** What changes whenever a file does; `null` where that cannot be said: it is not there, or was written just now. */
export function markOf(path: string): string | null {
  const file = stateOf(path)
  if (!file || Date.now() - Number(file.mtimeMs) < coarsest || Date.now() - Number(file.ctimeMs) < coarsest) return null
  return [file.dev, file.ino, file.size, file.mtimeNs, file.ctimeNs].join(' ')
}

/** `mark`: from before the file was read. */
export function noteHash(files: Files, id: string, mark: string | null, sha256: string): void {
  const known = hashes.get(files) ?? new Map()
  if (mark === null) known.delete(id)
  else known.set(id, { mark, sha256 })
  hashes.set(files, known)
}

export function knownHash(files: Files, id: string): string | null {
  const known = hashes.get(files)?.get(id)
  return known !== undefined && known.mark === markOf(files.path(id)) ? known.sha256 : null
}
