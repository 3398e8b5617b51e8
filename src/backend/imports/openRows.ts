import type { Dialect, Mapping } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { type ImportedFile, type Reading, readText } from './fileText.ts'
import { type Row, readRows, type Tally } from './rows.ts'

export interface OpenRows {
  /** Names of the columns, each different: an empty one is its position, a repeated one gets a number. */
  readonly names: readonly string[]
  /** The data rows. */
  readonly rows: Generator<Row>
  readonly reading: Reading
  readonly tally: Tally
}

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

/** Opens a file to be read by a mapping that was made for it. @throws TesseraError `columnsDiffer` */
export function openMapped(file: ImportedFile, { dialect, columns }: Mapping): OpenRows {
  const open = openRows(file, dialect)
  const position = columns.findIndex(({ name }, index) => open.names[index] !== name)
  if (position < 0 && open.names.length === columns.length) return open
  const at = position < 0 ? columns.length : position
  throw new TesseraError('columnsDiffer', {
    name: file.name,
    position: at + 1,
    found: open.names[at] ?? '',
    needed: columns[at]?.name ?? ''
  })
}

function columnNames(first: readonly string[], isHeader: boolean): string[] {
  const used = new Set<string>()
  return first.map((cell, index) => {
    const plain = (isHeader && cell.trim()) || String(index + 1)
    let name = plain
    for (let n = 2; used.has(name); n++) name = `${plain} (${n})`
    used.add(name)
    return name
  })
}

function* withFirst(first: Row, rest: Generator<Row>): Generator<Row> {
  yield first
  yield* rest
}
