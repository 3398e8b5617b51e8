import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'
import { lockProject } from './lock.ts'
import { applicationId, migrate, newestVersion, versionOf } from './migrate.ts'

/** An open project. One connection writes, the other reads what is committed: a long import disturbs no screen. */
export interface Store {
  readonly path: string
  readonly readOnly: boolean
  /** Sees committed data only. For queries. */
  readonly reader: Database.Database
  /**
   * All or nothing: runs `work` in one transaction and commits when it ends. Work may take its time (an import awaits
   * its batches); meanwhile another write is refused as busy, naming `what`, a key of `jobs.names`. An aborted
   * signal rolls back.
   */
  write<T>(what: string, work: (db: Database.Database) => T | Promise<T>, signal?: AbortSignal): Promise<T>
  close(): void
}

export function openStore(path: string, nativeBinding: string, mode: 'create' | 'open'): Store {
  const name = basename(path)
  if (mode === 'open' && !existsSync(path)) throw new TesseraError('fileMissing', { name })
  const unlock = takeLock(path, nativeBinding)
  if (unlock === 'held') throw new TesseraError('projectLocked', { name })
  try {
    const { writer, readOnly } = openWriter(path, nativeBinding, mode, unlock === 'unwritable')
    return storeOf(path, nativeBinding, writer, readOnly, () => unlock !== 'unwritable' && unlock())
  } catch (error) {
    if (unlock !== 'unwritable') unlock()
    throw openingError(error, name)
  }
}

/** A folder that cannot be written (a CD, a share) has no lock, and needs none: such a project is only read. */
function takeLock(path: string, nativeBinding: string): (() => void) | 'held' | 'unwritable' {
  try {
    return lockProject(path, nativeBinding) ?? 'held'
  } catch {
    return 'unwritable'
  }
}

function openWriter(path: string, nativeBinding: string, mode: 'create' | 'open', unwritable: boolean) {
  const isNew = mode === 'create'
  if (!isNew) {
    const peek = new Database(path, { nativeBinding, readonly: true, fileMustExist: true })
    const foreign = peek.pragma('application_id', { simple: true }) !== applicationId
    const newer = versionOf(peek) > newestVersion
    if (foreign) peek.close()
    if (foreign) throw new TesseraError('notAProject', { name: basename(path) })
    if (newer || unwritable) return { writer: peek, readOnly: true }
    peek.close()
  }
  const writer = new Database(path, { nativeBinding, fileMustExist: !isNew })
  writer.pragma('journal_mode = WAL')
  writer.pragma('foreign_keys = ON')
  migrate(writer)
  return { writer, readOnly: false }
}

function storeOf(
  path: string,
  nativeBinding: string,
  writer: Database.Database,
  readOnly: boolean,
  unlock: () => void
): Store {
  const reader = new Database(path, { nativeBinding, readonly: true })
  let writing: string | null = null
  return {
    path,
    readOnly,
    reader,
    async write(what, work, signal) {
      if (readOnly) throw new TesseraError('readOnly')
      if (writing !== null) throw new TesseraError('busy', { job: writing })
      writing = what
      try {
        writer.exec('BEGIN IMMEDIATE')
        const result = await work(writer)
        signal?.throwIfAborted()
        writer.exec('COMMIT')
        return result
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK')
        throw writingError(error)
      } finally {
        writing = null
      }
    },
    close() {
      reader.close()
      writer.close()
      unlock()
    }
  }
}

const codeOf = (error: unknown): string => (error instanceof Database.SqliteError ? error.code : '')

function openingError(error: unknown, name: string): unknown {
  const code = codeOf(error)
  if (code === 'SQLITE_NOTADB') return new TesseraError('notAProject', { name })
  if (code.startsWith('SQLITE_CORRUPT')) return new TesseraError('projectDamaged', { name, detail: code })
  if (code.startsWith('SQLITE_CANTOPEN')) return new TesseraError('fileUnreadable', { name, detail: code })
  return error
}

function writingError(error: unknown): unknown {
  return codeOf(error) === 'SQLITE_FULL' ? new TesseraError('diskFull') : error
}
