import type { Reading } from '../fileText.ts'
import { columnNames, isName } from '../header.ts'
import type { OpenRows } from '../openedRows.ts'
import type { Row } from '../rows.ts'

/** A row of a sheet as it stands there; its number counts from 1. Cells behind the last filled one may be missing. */
export interface GridRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** So many rows are looked at to find where the table begins, and how wide it is. */
const headRows = 1000
/** The names of the columns stand within so many filled rows. */
const searched = 60

export interface GridHead {
  readonly header: boolean
  /** Where the row of names, or else the first row, stands among the rows that were looked at. */
  readonly at: number
  /** The columns from the first to behind the last in use. */
  readonly from: number
  readonly to: number
}

/**
 * Makes a table of a sheet: titles above the row of names are passed over, blank rows counted, cells beyond the
 * table's width reported. `header`: does a row name the columns? Without it, that is found.
 */
export function gridTable(
  rows: Generator<GridRow>,
  reading: Reading,
  header: boolean | undefined
): OpenRows & { readonly header: boolean; readonly titleRows: number } {
  const tally = { blankLines: 0 }
  const head: GridRow[] = []
  while (head.length < headRows) {
    const next = rows.next()
    if (next.done) break
    if (isFilled(next.value)) head.push(next.value)
    else tally.blankLines++
  }
  const found = findHead(head, header)
  const names = columnNames(cellsOf(head[found.at], found), found.header)
  const first = found.at + (found.header ? 1 : 0)
  return {
    names: head.length === 0 ? [] : names,
    header: found.header,
    titleRows: found.at,
    rows: tableRows(head.slice(first), rows, found, tally),
    reading,
    tally
  }
}

const isFilled = ({ cells }: GridRow): boolean => cells.some((cell) => cell.trim() !== '')
const filledIn = ({ cells }: GridRow): number => cells.reduce((sum, cell) => sum + (cell.trim() === '' ? 0 : 1), 0)

/** Where the table begins: at the first row that is about as filled as the others are. */
export function findHead(rows: readonly GridRow[], header: boolean | undefined): GridHead {
  const counts = rows.map(filledIn)
  const usual = [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 0
  const wide = counts.findIndex((count, index) => index < searched && count > usual * 0.6)
  const at = Math.max(0, wide)
  const isHeader = header ?? (rows[at] ? isHeaderRow(rows[at]) : true)
  let from = Number.POSITIVE_INFINITY
  let to = 0
  for (const { cells } of rows.slice(at))
    cells.forEach((cell, index) => {
      if (cell.trim() === '') return
      from = Math.min(from, index)
      to = Math.max(to, index + 1)
    })
  return { header: isHeader, at, from: Math.min(from, to), to }
}

/** A row that holds nothing but names; years may name columns of numbers. */
function isHeaderRow({ cells }: GridRow): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const names = filled.filter(isName).length
  return names === filled.length || (names > 0 && filled.every((cell) => isName(cell) || /^(19|20)\d\d$/.test(cell)))
}

function cellsOf(row: GridRow | undefined, { from, to }: GridHead): string[] {
  const cells: string[] = []
  for (let i = from; i < to; i++) cells.push(row?.cells[i] ?? '')
  return cells
}

function* tableRows(
  head: readonly GridRow[],
  rest: Generator<GridRow>,
  found: GridHead,
  tally: { blankLines: number }
): Generator<Row> {
  for (const row of head) yield tableRow(row, found)
  for (const row of rest)
    if (isFilled(row)) yield tableRow(row, found)
    else tally.blankLines++
}

function tableRow(row: GridRow, found: GridHead): Row {
  const { from, to } = found
  const outside = row.cells.some((cell, index) => (index < from || index >= to) && cell.trim() !== '')
  return outside
    ? {
        line: row.line,
        cells: [...row.cells],
        problem: { code: 'length', got: row.cells.length, expected: to },
        bareQuote: false
      }
    : { line: row.line, cells: cellsOf(row, found), problem: null, bareQuote: false }
}
