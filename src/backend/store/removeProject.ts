import { rmSync } from 'node:fs'

/** What SQLite keeps beside a file. A new file in the place of an old one must not meet what belonged to that. */
export function removeCompanions(path: string): void {
  for (const end of ['-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true })
}

/** Takes away a project that did not come to be. */
export function removeProject(path: string): void {
  removeCompanions(path)
  rmSync(path, { force: true })
}
