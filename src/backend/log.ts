import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A log without personal data: codes, durations and counts; never contents, names of customers or of files. */
export interface Log {
  write(event: string, facts?: Readonly<Record<string, string | number>>): void
}

const largest = 1_000_000

export function createLog(dataFolder: string): Log {
  const file = join(dataFolder, 'tessera.log')
  return {
    write(event, facts = {}) {
      const said = Object.entries(facts).map(([name, value]) => ` ${name}=${String(value).replaceAll(/\s+/g, ' ')}`)
      try {
        mkdirSync(dataFolder, { recursive: true })
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`)
        appendFileSync(file, `${new Date().toISOString()} ${event}${said.join('')}\n`)
      } catch {
        // A full disk must not stop the work that wanted to say something about it.
      }
    }
  }
}

/**
 * Writes down a defect: its kind and where in the program it happened. Its message stays out, as that may quote a row
 * of somebody's file, and so do the folders in which the program lies.
 */
export function logDefect(log: Log, where: Readonly<Record<string, string>>, error: unknown): void {
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error }
  const code = error instanceof Error && 'code' in error ? { code: String(error.code) } : {}
  const at = stack
    .split('\n')
    .flatMap((line) => /^\s+at .*?([\w.-]+\.[cm]?[jt]s:\d+:\d+)\)?$/.exec(line)?.[1] ?? [])
    .slice(0, deepest)
  log.write('defect', { ...where, error: name, ...code, at: at.join('<') })
}

const deepest = 12
