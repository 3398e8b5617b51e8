import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { GrantedFile } from '#shared/api/files.ts'
import { TesseraError } from '#shared/errors.ts'

/** Files the user chose through a shell. A window knows them by handle only, and so cannot ask for any other path. */
export interface Files {
  grant(path: string, name?: string): GrantedFile
  /** @throws TesseraError `fileNotGranted` for a handle nobody gave out */
  path(id: string): string
  name(id: string): string
}

export function createFiles(): Files {
  const granted = new Map<string, { path: string; name: string }>()
  const find = (id: string) => {
    const file = granted.get(id)
    if (!file) throw new TesseraError('fileNotGranted')
    return file
  }
  return {
    grant(path, name = basename(path)) {
      const id = randomBytes(12).toString('base64url')
      granted.set(id, { path, name })
      return { id, name, size: sizeOf(path) }
    },
    path: (id) => find(id).path,
    name: (id) => find(id).name
  }
}

/** 0 for a place of an export, and where the system does not say: reading the file tells why. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
