import type { Dialect, Mapping } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { type ImportedFile, readText } from './fileText.ts'
import { type OpenDatabase, openTableFile } from './formats/openTableFile.ts'
import { columnNames } from './header.ts'
import type { OpenRows } from './openedRows.ts'
import { type Row, readRows } from './rows.ts'

/** Opens a delimited file at its first data row. @throws TesseraError `headerUnreadable` */
export function openRows(file: ImportedFile, dialect: Dialect): OpenRows {
  const reading = { done: 0, total: 0 }
  const tally = { blankLines: 0 }
  const rows = readRows(readText(file, dialect.encoding, reading), dialect, tally)
  const first = rows.next()
  if (first.done) return { names: [], rows, reading, tally }
  if (first.value.problem) throw new TesseraError('headerUnreadable', { name: file.name, line: first.value.line })
  const names = columnNames(first.value.cells, dialect.header)
  return { names, rows: dialect.header ? rows : withFirst(first.value, rows), reading, tally }
}

/** Opens a file of any format, to be read by a mapping that was made for it. @throws TesseraError `columnsDiffer` */
export function openMapped(file: ImportedFile, mapping: Mapping, context: OpenDatabase): OpenRows {
  const { dialect, table, columns } = mapping
  const names = columns.map(({ name }) => name)
  const tables = openTableFile(file, context, dialect.encoding)
  const open = tables ? tables.open({ table, header: dialect.header, names }) : openRows(file, dialect)
  const position = names.findIndex((name, index) => open.names[index] !== name)
  if (position < 0 && open.names.length === names.length) return open
  open.rows.return(undefined)
  const at = position < 0 ? names.length : position
  throw new TesseraError('columnsDiffer', {
    name: file.name,
    position: at + 1,
    found: open.names[at] ?? '',
    needed: names[at] ?? ''
  })
}

function* withFirst(first: Row, rest: Generator<Row>): Generator<Row> {
  yield first
  yield* rest
}
