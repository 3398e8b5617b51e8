import type { Reading } from '../fileText.ts'
import type { GridRow } from './grid.ts'
import { readCell } from './odsCells.ts'
import { mostSheetColumns, mostSheetRows, NoSuchTable, type Sheet, type Workbook } from './workbook.ts'
import { XmlReader } from './xml.ts'
import { Damage, type Zip, type ZipEntry } from './zip.ts'

/** Opens a workbook of OpenDocument (ODF 1.3): all of its sheets stand in one part, one after the other. */
export function openOds(zip: Zip, content: ZipEntry): Workbook {
  const open = (reading?: Reading): XmlReader => new XmlReader(zip.text(content, reading))
  return { sheets: () => sizesOf(open()), rows: (name, reading) => sheetRows(open(reading), name) }
}

/** Counts what is filled: sheets end in a million empty rows, written as one. */
function sizesOf(xml: XmlReader): Sheet[] {
  const sizes: { name: string; rows: number; columns: number }[] = []
  while (nextSheet(xml)) {
    const size = { name: xml.attribute('table:name') ?? '', rows: 0, columns: 0 }
    sizes.push(size)
    for (const { line, cells } of rowsWithin(xml)) {
      size.rows = line
      size.columns = Math.max(size.columns, cells.length)
    }
  }
  return sizes
}

function* sheetRows(xml: XmlReader, name: string | undefined): Generator<GridRow> {
  let found = false
  while (nextSheet(xml)) {
    if (found || (name !== undefined && xml.attribute('table:name') !== name)) xml.passOver()
    else {
      found = name !== undefined
      for (const row of rowsWithin(xml)) {
        found = true
        yield row
      }
    }
  }
  if (!found) throw new NoSuchTable()
}

function nextSheet(xml: XmlReader): boolean {
  while (xml.next()) if (xml.name === 'table' && xml.opens) return true
  return false
}

/** A text that holds for the rows below, too: its cell is merged with those under it. */
interface Held {
  readonly text: string
  rows: number
}

/** The filled rows of the sheet that was just opened. */
function* rowsWithin(xml: XmlReader): Generator<GridRow> {
  if (xml.closes) return
  const held = new Map<number, Held>()
  let line = 0
  while (xml.next()) {
    if (xml.name === 'table' && xml.closes) return
    // Charts and what a database sheet remembers have tables of their own.
    if ((xml.name === 'shapes' || xml.name === 'table') && xml.opens) xml.passOver()
    if (xml.name !== 'table-row' || !xml.opens) continue
    const times = repeats(xml, 'table:number-rows-repeated')
    const cells = xml.closes ? [] : readRow(xml, held)
    if (cells.length === 0) line += times
    else
      for (let n = 0; n < times; n++) {
        if (++line > mostSheetRows) throw new Damage('rows')
        yield { line, cells }
      }
  }
  throw new Damage('unfinished sheet')
}

/** The cells of a row up to the last filled one. */
function readRow(xml: XmlReader, held: Map<number, Held>): string[] {
  const cells: string[] = []
  let column = 0
  while (xml.next()) {
    if (xml.name === 'table-row') return cells
    if ((xml.name !== 'table-cell' && xml.name !== 'covered-table-cell') || !xml.opens) continue
    const covered = xml.name === 'covered-table-cell'
    const times = repeats(xml, 'table:number-columns-repeated')
    const spanned = covered ? 1 : repeats(xml, 'table:number-rows-spanned')
    const isNumber = /^(float|percentage|currency)$/.test(xml.attribute('office:value-type') ?? '')
    const own = readCell(xml)
    if (own !== '' && column + times > mostSheetColumns) throw new Damage('columns')
    for (let n = 0; n < times && column < mostSheetColumns; n++, column++) {
      const text = own === '' && covered ? fromAbove(held, column) : own
      if (text === '') continue
      while (cells.length < column) cells.push('')
      cells[column] = text
      // As with other workbooks, numbers stay in the first of merged rows.
      if (spanned > 1 && !isNumber) held.set(column, { text, rows: spanned - 1 })
    }
  }
  throw new Damage('unfinished row')
}

function fromAbove(held: Map<number, Held>, column: number): string {
  const above = held.get(column)
  if (!above || above.rows-- === 0) return ''
  return above.text
}

function repeats(xml: XmlReader, attribute: string): number {
  const text = xml.attribute(attribute)
  const times = text === null ? 1 : Number(text)
  if (!Number.isInteger(times) || times < 1) throw new Damage(attribute)
  return times
}
