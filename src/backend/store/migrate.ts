import { copyFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import type { Migration } from './migration.ts'
import { first } from './migrations/0010-first.ts'
import { methods } from './migrations/0020-methods.ts'
import { sources } from './migrations/0030-sources.ts'
import { topics } from './migrations/0032-topics.ts'
import { people } from './migrations/0033-people.ts'
import { sentences } from './migrations/0034-sentences.ts'
import { rowBlocks } from './migrations/0040-row-blocks.ts'
import { erasure } from './migrations/0041-erasure.ts'
import { keptSelections } from './migrations/0042-kept-selections.ts'

/** Every migration there is, oldest first. */
export const migrations: readonly Migration[] = [
  first,
  methods,
  sources,
  topics,
  people,
  sentences,
  rowBlocks,
  erasure,
  keptSelections
]

export const newestVersion = migrations.at(-1)?.version ?? 0

/** "TESS": what `file` and a careful program recognise a project by. */
export const applicationId = 0x54455353

export const versionOf = (db: Database): number => db.pragma('user_version', { simple: true }) as number

/**
 * Brings a project to the newest version, one transaction a migration; the first failure stops it, with the file at
 * the version before. A file that holds data is copied first, beside itself.
 */
export function migrate(db: Database, list = migrations): void {
  const from = versionOf(db)
  const due = list.filter(({ version }) => version > from)
  if (due.length === 0) return
  if (from > 0) {
    db.pragma('wal_checkpoint(TRUNCATE)')
    copyFileSync(db.name, `${db.name}.backup-v${from}`)
  }
  for (const { version, up, rewrite } of due)
    db.transaction(() => {
      db.exec(up)
      rewrite?.(db)
      db.pragma(`application_id = ${applicationId}`)
      db.pragma(`user_version = ${version}`)
    }).immediate()
}
