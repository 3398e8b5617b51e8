import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A log without personal data: codes, durations and counts; never contents, names of customers or of files. */
export interface Log {
  write(event: string, facts?: Readonly<Record<string, string | number>>): void
}

const largest = 1_000_000

export function createLog(dataFolder: string): Log {
  mkdirSync(dataFolder, { recursive: true })
  const file = join(dataFolder, 'tessera.log')
  return {
    write(event, facts = {}) {
      const said = Object.entries(facts).map(([name, value]) => ` ${name}=${String(value).replaceAll(/\s+/g, ' ')}`)
      try {
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`)
        appendFileSync(file, `${new Date().toISOString()} ${event}${said.join('')}\n`)
      } catch {
        // A full disk must not stop the work that wanted to say something about it.
      }
    }
  }
}
