import { SqliteError } from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'
import type { ImportedFile } from '../fileText.ts'
import { BadJson } from './jsonText.ts'
import type { TableFile } from './tableFile.ts'
import { NoSuchTable } from './workbook.ts'
import { Damage } from './zip.ts'

/** Opens a file; what its reader finds wrong, then or later, is said in words that a person can act on. */
export function guarded({ name }: ImportedFile, format: string, open: () => TableFile): TableFile {
  const inWords = (error: unknown): unknown => {
    if (error instanceof BadJson) return new TesseraError('jsonBroken', { name, line: error.line })
    if (error instanceof SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code))
      return new TesseraError('fileUnreadable', { name, detail: error.code })
    // Numbers that point beyond the bytes.
    const damaged = error instanceof Damage || error instanceof RangeError || error instanceof SqliteError
    return damaged ? new TesseraError('fileDamaged', { name, format }) : error
  }
  const saying = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw inWords(error)
    }
  }
  function* each<T, R>(values: Generator<T, R>): Generator<T, R> {
    try {
      return yield* values
    } catch (error) {
      throw inWords(error)
    }
  }
  const file = saying(open)
  return {
    format: file.format,
    list: () => each(file.list()),
    open(choice) {
      try {
        const table = saying(() => file.open(choice))
        return { ...table, rows: each(table.rows) }
      } catch (error) {
        if (!(error instanceof NoSuchTable)) throw error
        if (choice.table === undefined) throw new TesseraError('noTables', { name })
        throw new TesseraError('noSuchTable', { name, table: choice.table })
      }
    }
  }
}
