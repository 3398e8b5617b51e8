import { accessSync, constants, rmSync, statSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { realPath } from './realPath.ts'

/** Each try means that another process just closed this very project. */
const tries = 10

/**
 * The right to write a project, held by one process at a time. The operating system holds it through an exclusive
 * SQLite lock on a file beside the project, so it is gone with the process, however that ends.
 * @returns what gives it back, or `null` when another window has it.
 * @throws where the folder cannot be written
 */
export function lockProject(path: string, nativeBinding: string): (() => void) | null {
  const file = `${realPath(path)}-lock`
  for (let left = tries; left > 0; left--) {
    const before = inodeOf(file) ?? made(file)
    // SQLite would open a file it may not write for reading, and take no lock at all.
    accessSync(file, constants.W_OK)
    const lock = new Database(file, { nativeBinding, timeout: 0 })
    try {
      // Nothing is ever written to it, so that a full disk is locked like any other.
      lock.pragma('journal_mode = MEMORY')
      lock.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      lock.close()
      if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
      throw error
    }
    // The holder before us may have removed the file between our finding and our locking it: then the lock is on a
    // file that nobody else will ever see.
    if (before !== undefined && before === inodeOf(file)) return () => release(lock, file)
    lock.close()
  }
  return null
}

const inodeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino

/** Only where it is missing: opening and closing a file again would end this process's own lock on it. */
function made(file: string): number | undefined {
  try {
    writeFileSync(file, '', { flag: 'wx' })
  } catch (error) {
    // Another process was faster; the lock decides.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return inodeOf(file)
}

/** Windows removes no file that is open, so that nobody can have it when it goes; elsewhere it goes while it is held. */
function release(lock: Database.Database, file: string): void {
  if (process.platform === 'win32') lock.close()
  try {
    rmSync(file, { force: true })
  } catch {
    // Held by the next one already, or the disk is gone. A lock file that stays harms nobody.
  }
  lock.close()
}
