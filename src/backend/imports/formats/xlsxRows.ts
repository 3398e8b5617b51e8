import { type Epoch, numberText, serialText } from './cells.ts'
import type { GridRow } from './grid.ts'
import { MergedCells } from './mergedCells.ts'
import { mostSheetColumns, mostSheetRows } from './workbook.ts'
import { columnAt, type Merge, mergeAt } from './xlsxRef.ts'
import { cellText, richText } from './xlsxStrings.ts'
import type { CellStyles } from './xlsxStyles.ts'
import { XmlReader } from './xml.ts'
import { Damage } from './zip.ts'

interface Lookups {
  readonly styles: CellStyles
  readonly strings: readonly string[]
  readonly epoch: Epoch
}

/** The rows of a sheet. It is opened twice: what is merged stands behind the rows. */
export function* sheetRows(open: () => Iterable<string>, lookups: Lookups): Generator<GridRow> {
  const merged = new MergedCells(mergesIn(new XmlReader(behindRows(open()))))
  const xml = new XmlReader(open())
  let line = 0
  let ended = false
  while (!ended && xml.next()) {
    if (xml.name === 'row' && xml.opens) {
      const number = xml.attribute('r')
      const next = number === null ? line + 1 : Number(number)
      if (!(next > line) || next > mostSheetRows) throw new Damage(`row ${number}`)
      line = next
      const cells = xml.closes ? [] : readRow(xml, line, merged, lookups)
      merged.fill(line, cells)
      yield { line, cells }
    } else if (xml.name === 'sheetData') ended = xml.closes
  }
  if (!ended) throw new Damage('unfinished sheet')
  // Its checksum stands for the whole part.
  while (xml.next());
}

const endOfRows = /<\/(?:\w+:)?sheetData>/
const longestEnd = 64

/** What stands behind the rows, which are passed over as fast as they are unpacked. */
function* behindRows(chunks: Iterable<string>): Generator<string> {
  let tail = ''
  let behind = false
  for (const chunk of chunks) {
    if (behind) {
      yield chunk
      continue
    }
    const text = tail + chunk
    const end = text.includes('sheetData>') ? endOfRows.exec(text) : null
    if (end) {
      behind = true
      yield text.slice(end.index + end[0].length)
    } else tail = text.slice(-longestEnd)
  }
}

function mergesIn(xml: XmlReader): Merge[] {
  const merges: Merge[] = []
  while (xml.next())
    if (xml.name === 'mergeCell' && xml.opens) {
      const merge = mergeAt(xml.attribute('ref') ?? '')
      if (merge) merges.push(merge)
    }
  return merges
}

function readRow(xml: XmlReader, line: number, merged: MergedCells, lookups: Lookups): string[] {
  const cells: string[] = []
  while (xml.next()) {
    if (xml.name === 'row') return cells
    if (xml.name !== 'c' || !xml.opens) continue
    const ref = xml.attribute('r')
    const column = ref === null ? cells.length : columnAt(ref)
    if (column < 0 || column >= mostSheetColumns) throw new Damage(`cell ${ref}`)
    while (cells.length < column) cells.push('')
    const type = xml.attribute('t') ?? 'n'
    const style = xml.attribute('s')
    const raw = xml.closes ? '' : cellValue(xml)
    cells[column] = valueText(raw, type, style === null ? null : (lookups.styles[Number(style)] ?? null), lookups)
    if (type !== 'n' || (style !== null && lookups.styles[Number(style)])) merged.meet(line, column, cells[column]!)
  }
  throw new Damage('unfinished row')
}

/** A cell's value as it stands; goes on to the cell's end. A formula's last result is its value. */
function cellValue(xml: XmlReader): string {
  let value = ''
  while (xml.next()) {
    if (xml.name === 'v' && xml.closes && !xml.opens) value = xml.text
    else if (xml.name === 'is' && xml.opens && !xml.closes) value = richText(xml, 'is')
    else if (xml.name === 'c') return value
  }
  throw new Damage('unfinished cell')
}

function valueText(raw: string, type: string, shows: 'date' | 'time' | null, { strings, epoch }: Lookups): string {
  if (raw === '') return ''
  switch (type) {
    case 's': {
      const text = strings[Number(raw)]
      if (text === undefined) throw new Damage(`text ${raw}`)
      return text
    }
    case 'n':
      if (shows === null) return numberText(raw)
      return Number.isFinite(Number(raw)) ? serialText(Number(raw), shows, epoch) : raw
    case 'b':
      return raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE'
    case 'd':
      return raw.replace('T', ' ').replace(/ 00:00:00(\.0+)?Z?$/, '')
    case 'inlineStr':
      return raw
    default:
      return cellText(raw)
  }
}
