import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'

/** One name for one file: links followed, and the disk's own spelling where case does not count. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    // Not there yet, or a drive that cannot tell.
    return resolve(path)
  }
}
