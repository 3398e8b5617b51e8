import { accessSync, constants, existsSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'
import { isDiskFull } from '../diskFull.ts'
import { lockProject } from './lock.ts'
import { applicationId, migrate, newestVersion, versionOf } from './migrate.ts'
import { removeProject } from './removeProject.ts'

/** An open project. One connection writes, the other reads what is committed: a long import disturbs no screen. */
export interface Store {
  readonly path: string
  readonly readOnly: boolean
  /** Sees committed data only. For queries. */
  readonly reader: Database.Database
  /**
   * All or nothing: runs `work` in one transaction and commits when it ends. Work may take its time (an import awaits
   * its batches). Meanwhile another write is refused as busy, naming `what`; one with a signal is a job's, which has
   * the time to wait for its turn. An aborted signal rolls back.
   */
  write<T>(what: string, work: (db: Database.Database) => T | Promise<T>, signal?: AbortSignal): Promise<T>
  /**
   * `work` writes the file anew, elsewhere, so that nothing of what was deleted is left in it. Waits for a write that is
   * under way; others are refused meanwhile, or wait.
   */
  compact(work: () => Promise<unknown>): Promise<void>
  close(): void
}

/** @param mode `create` makes a project at a path that is empty or free, and leaves nothing there where that fails */
export function openStore(path: string, nativeBinding: string, mode: 'create' | 'open'): Store {
  const name = basename(path)
  if (mode === 'open' && !existsSync(path)) throw new TesseraError('fileMissing', { name })
  const unlock = takeLock(path, nativeBinding)
  if (unlock === 'held') throw new TesseraError('projectLocked', { name })
  const writable = unlock !== 'unwritable' && (mode === 'create' || canWrite(path))
  const giveBack = (): void => void (unlock !== 'unwritable' && unlock())
  let opened: { writer: Database.Database; readOnly: boolean } | null = null
  try {
    opened = mode === 'create' ? openToWrite(path, nativeBinding) : openExisting(path, nativeBinding, writable)
    return storeOf(path, nativeBinding, opened.writer, opened.readOnly, giveBack)
  } catch (error) {
    opened?.writer.close()
    if (mode === 'create') removeProject(path)
    giveBack()
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

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function openExisting(path: string, nativeBinding: string, writable: boolean) {
  // Writable where it can be: what a killed process left half done is undone on the first look.
  const peek = new Database(path, { nativeBinding, readonly: !writable, fileMustExist: true })
  let keep = false
  try {
    if (peek.pragma('application_id', { simple: true }) !== applicationId && !isEmpty(peek))
      throw new TesseraError('notAProject', { name: basename(path) })
    keep = !writable || versionOf(peek) > newestVersion
    if (keep) return { writer: peek, readOnly: true }
  } finally {
    if (!keep) peek.close()
  }
  return openToWrite(path, nativeBinding)
}

/** Nothing in it: a project whose process was killed before it had begun. */
const isEmpty = (db: Database.Database): boolean =>
  db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined

function openToWrite(path: string, nativeBinding: string) {
  const writer = new Database(path, { nativeBinding })
  try {
    writer.pragma('journal_mode = WAL')
    // What a big import or its end on a full disk has left of the log goes back to the disk.
    writer.pragma(`journal_size_limit = ${largestLog}`)
    writer.pragma('foreign_keys = ON')
    migrate(writer)
    return { writer, readOnly: false }
  } catch (error) {
    writer.close()
    throw error
  }
}

const largestLog = 16 << 20

/** Milliseconds for a program that looks at the project from outside (a backup, an indexer) to let it go. */
const patience = 5000

function storeOf(
  path: string,
  nativeBinding: string,
  writer: Database.Database,
  readOnly: boolean,
  unlock: () => void
): Store {
  const reader = new Database(path, { nativeBinding, readonly: true })
  let writing: { readonly what: string; readonly over: Promise<void> } | null = null
  return {
    path,
    readOnly,
    reader,
    async write(what, work, signal) {
      if (readOnly) throw whyReadOnly(reader, basename(path))
      while (writing !== null) {
        if (!signal) throw new TesseraError('busy', { job: writing.what })
        await endOrAbort(writing.over, signal)
      }
      const { promise: over, resolve } = Promise.withResolvers<void>()
      writing = { what, over }
      try {
        writer.exec('BEGIN IMMEDIATE')
        const result = await work(writer)
        signal?.throwIfAborted()
        writer.exec('COMMIT')
        return result
      } catch (error) {
        undo(writer)
        throw isDiskFull(error) ? new TesseraError('diskFull') : error
      } finally {
        writing = null
        resolve()
      }
    },
    async compact(work) {
      while (writing !== null) await writing.over
      const { promise: over, resolve } = Promise.withResolvers<void>()
      writing = { what: 'customers.erase', over }
      try {
        await work()
        writer.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        writing = null
        resolve()
      }
    },
    close() {
      try {
        reader.close()
        if (!readOnly) toRest(writer)
        writer.close()
      } finally {
        unlock()
      }
    }
  }
}

async function endOrAbort(end: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const { promise: aborted, resolve } = Promise.withResolvers<void>()
  const onAbort = (): void => resolve()
  signal.addEventListener('abort', onAbort, { once: true })
  await Promise.race([end, aborted])
  signal.removeEventListener('abort', onAbort)
  signal.throwIfAborted()
}

function undo(writer: Database.Database): void {
  if (!writer.open) return
  if (writer.inTransaction) writer.exec('ROLLBACK')
  try {
    // What was undone lies in the log still, and may be what fills the disk. Nobody waits for a reader in the way.
    writer.pragma('busy_timeout = 0')
    writer.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // The next write ends it.
  } finally {
    writer.pragma(`busy_timeout = ${patience}`)
  }
}

/**
 * A closed project is one plain file: nothing beside it that a copy would miss, and it can be read where nothing can be
 * written. Where a reader is still about, it stays in two, and the next opening puts it together.
 */
function toRest(writer: Database.Database): void {
  try {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    writer.pragma('busy_timeout = 0')
    writer.pragma('journal_mode = DELETE')
  } catch {
    // All that was committed is safe in the log.
  }
}

/** Of two reasons, the one that no copy elsewhere mends. */
const whyReadOnly = (db: Database.Database, name: string): TesseraError =>
  new TesseraError(versionOf(db) > newestVersion ? 'projectNewer' : 'readOnly', { name })

const codeOf = (error: unknown): string => (error instanceof Database.SqliteError ? error.code : '')

function openingError(error: unknown, name: string): unknown {
  const code = codeOf(error)
  if (isDiskFull(error)) return new TesseraError('diskFull')
  if (code === 'SQLITE_NOTADB') return new TesseraError('notAProject', { name })
  // SQLITE_ERROR: a migration did not find what the version before has.
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_ERROR')
    return new TesseraError('projectDamaged', { name, detail: code })
  if (code.startsWith('SQLITE_BUSY')) return new TesseraError('projectLocked', { name })
  if (/^SQLITE_(IOERR_(WRITE|FSYNC|TRUNCATE)|READONLY)/.test(code))
    return new TesseraError('cannotWrite', { name, detail: code })
  if (/^SQLITE_(CANTOPEN|IOERR)/.test(code)) return new TesseraError('fileUnreadable', { name, detail: code })
  return error
}
