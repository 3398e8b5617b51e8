import { existsSync, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import type { FileTable } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { applicationId } from '../../store/migrate.ts'
import { headOf, type ImportedFile, type Reading, readBytes } from '../fileText.ts'
import { columnNames } from '../header.ts'
import type { Row } from '../rows.ts'
import { decimalText } from './cells.ts'
import type { OpenTable, TableFile } from './tableFile.ts'
import { wholeContent } from './wholeContent.ts'
import { NoSuchTable } from './workbook.ts'
import { Damage } from './zip.ts'

export const isSqlite = (head: Buffer): boolean => head.toString('latin1', 0, 16) === 'SQLite format 3\0'

/** The write-ahead log that databases in use have beside them. */
const logOf = (path: string): string => `${path}-wal`
const journalModes = [18, 19] as const
const wal = 2

/**
 * What SQLite is to open: the path, to be read where it lies; or a copy in memory of what is packed, or would make
 * files of its own beside it (write-ahead mode, with no log to be read).
 */
export function sqliteSource(file: ImportedFile): string | Buffer {
  const { path } = file
  const isPacked = !isSqlite(firstBytes(file))
  const writesAhead = headOf(file, 100)[journalModes[0]] === wal
  const hasLog = existsSync(logOf(path)) && statSync(logOf(path)).size > 0
  if (!isPacked && (!writesAhead || hasLog)) return path
  const copy = wholeContent(file)
  for (const place of journalModes) copy[place] = 1
  return copy
}

/** The first bytes on the disk, packed or not. */
function firstBytes(file: ImportedFile): Buffer {
  for (const bytes of readBytes(file, { done: 0, total: 0 })) return Buffer.from(bytes.subarray(0, 100))
  return Buffer.alloc(0)
}

interface Named {
  readonly name: string
  readonly type: 'table' | 'view'
}

/** Opens a database that another program wrote: read only, and without trusting what its schema would run. */
export function openSqlite(db: Database, name: string): TableFile {
  if (db.pragma('application_id', { simple: true }) === applicationId) throw new TesseraError('isProject', { name })
  db.unsafeMode(false)
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new Damage('quick_check')
  const named = db
    .prepare<[], Named>(
      `SELECT name, type FROM sqlite_schema
       WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, rowid`
    )
    .all()

  /** Counting a view could take any time; it may even have no end. */
  const rowsIn = (table: Named): number | null => (table.type === 'view' ? null : count(db, table.name))
  const tables = (): FileTable[] =>
    named.flatMap((table) => {
      try {
        const columns = db.prepare(`SELECT * FROM ${quoted(table.name)}`).columns().length
        const rows = rowsIn(table)
        return rows === 0 ? [] : [{ name: table.name, rows, columns }]
      } catch (error) {
        // A table of a module that is not here, or a view of a table that is gone.
        if ((error as { code?: string }).code === 'SQLITE_ERROR') return []
        throw error
      }
    })

  return {
    format: 'sqlite',
    // biome-ignore lint/correctness/useYield: listing is quick here; other files take long
    *list() {
      return tables()
    },
    open({ table }): OpenTable {
      const name = table ?? tables()[0]?.name
      const found = named.find((one) => one.name === name)
      if (!found) throw new NoSuchTable()
      const select = db.prepare(`SELECT * FROM ${quoted(found.name)}`)
      const reading = { done: 0, total: rowsIn(found) ?? 0 }
      return {
        names: columnNames(
          select.columns().map((column) => column.name),
          true
        ),
        rows: rowsOf(select.raw().safeIntegers().iterate() as Iterable<readonly unknown[]>, reading),
        reading,
        tally: { blankLines: 0 },
        header: true,
        titleRows: 0
      }
    }
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const count = (db: Database, name: string): number =>
  db
    .prepare<[], number>(`SELECT count(*) FROM ${quoted(name)}`)
    .pluck()
    .get()!

/** Rows are counted from 1 in the order in which they come. */
function* rowsOf(rows: Iterable<readonly unknown[]>, reading: Reading): Generator<Row> {
  for (const row of rows) yield { line: ++reading.done, cells: row.map(cellText), problem: null, bareQuote: false }
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number') return decimalText(value)
  return value === null ? '' : `0x${(value as Buffer).toString('hex', 0, 32)}`
}
