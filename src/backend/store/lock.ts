import { rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'

/**
 * The right to write a project, held by one process at a time. The operating system holds it through an exclusive
 * SQLite lock on a file beside the project, so it is gone with the process, however that ends.
 * @returns what gives it back, or `null` when another window has it.
 */
export function lockProject(path: string, nativeBinding: string): (() => void) | null {
  const file = `${path}-lock`
  const lock = new Database(file, { nativeBinding, timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    // The holder before us may have removed the file between our opening and our locking it.
    statSync(file)
  } catch {
    lock.close()
    return null
  }
  return () => {
    rmSync(file, { force: true })
    lock.close()
  }
}
