import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { TesseraError } from '#shared/errors.ts'
import { isRunning } from '#shell/isRunning.ts'

/** Where a command works: inside of the folder for its results, so that putting them there is a renaming. */
export interface Workspace {
  readonly folder: string
  /** Puts all of these files beside the workspace, or none; what they replace comes back where one cannot be put. */
  deliver(names: readonly string[]): void
  close(): void
}

const prefix = '.tessera-'

export function createWorkspace(out: string): Workspace {
  const target = resolve(out)
  const { folder, made } = makeFolder(target)
  return {
    folder,
    deliver(names) {
      const undo: (() => void)[] = []
      try {
        for (const name of names) {
          const place = join(target, name)
          const before = join(folder, `${name}.before`)
          if (existsSync(place)) {
            renameSync(place, before)
            undo.push(() => renameSync(before, place))
          }
          renameSync(join(folder, name), place)
          undo.push(() => rmSync(place))
        }
      } catch (error) {
        for (const step of undo.reverse()) step()
        throw cannotWrite(target, error)
      }
    },
    close() {
      rmSync(folder, { recursive: true, force: true })
      if (made)
        try {
          rmdirSync(target)
        } catch {
          // It holds the results.
        }
    }
  }
}

function makeFolder(target: string): { folder: string; made: boolean } {
  try {
    const made = mkdirSync(target, { recursive: true }) !== undefined
    removeOrphans(target)
    return { folder: mkdtempSync(join(target, `${prefix}${process.pid}-`)), made }
  } catch (error) {
    throw cannotWrite(target, error)
  }
}

/** What a command that was ended from outside left behind. */
function removeOrphans(target: string): void {
  for (const name of readdirSync(target)) {
    const [pid] = name.startsWith(prefix) ? name.slice(prefix.length).split('-') : []
    if (pid !== undefined && /^\d+$/.test(pid) && !isRunning(Number(pid)))
      rmSync(join(target, name), { recursive: true, force: true })
  }
}

export const cannotWrite = (path: string, error: unknown): TesseraError =>
  new TesseraError('cannotWrite', {
    name: basename(path),
    detail: (error as NodeJS.ErrnoException).code ?? String(error)
  })
