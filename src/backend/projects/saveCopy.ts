import { renameSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'
import { isDiskFull } from '../diskFull.ts'
import { lockProject } from '../store/lock.ts'
import { realPath } from '../store/realPath.ts'
import { removeCompanions, removeProject } from '../store/removeProject.ts'
import type { Store } from '../store/store.ts'

/**
 * Writes a project, as it was last committed, to another place as one plain file. What stood there before stays until
 * the copy is whole.
 * @throws TesseraError `copyOntoItself`, `projectLocked` where another window has that place open, `diskFull`, `cannotWrite`
 */
export async function saveCopy(store: Store, target: string, nativeBinding: string): Promise<void> {
  const path = realPath(target)
  const name = basename(path)
  if (path === realPath(store.path)) throw new TesseraError('copyOntoItself', { name })
  const part = `${path}.part`
  try {
    const unlock = lockProject(path, nativeBinding)
    if (!unlock) throw new TesseraError('projectLocked', { name })
    try {
      removeProject(part)
      // SQLite's own backup sees one committed state, even while an import is under way.
      await store.reader.backup(part)
      const copy = new Database(part, { nativeBinding })
      copy.pragma('journal_mode = DELETE')
      copy.close()
      removeCompanions(path)
      renameSync(part, path)
    } finally {
      unlock()
    }
  } catch (error) {
    discard(part)
    if (error instanceof TesseraError) throw error
    if (isDiskFull(error)) throw new TesseraError('diskFull')
    throw new TesseraError('cannotWrite', { name, detail: codeOf(error) })
  }
}

function discard(part: string): void {
  try {
    removeProject(part)
  } catch {
    // Why the copy failed matters more.
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)
