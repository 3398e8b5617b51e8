import type { Reading } from '../fileText.ts'
import { type BiffRecord, biffText, kinds, rkNumber } from './biff.ts'
import { decimalText, type Epoch, serialText } from './cells.ts'
import type { GridRow } from './grid.ts'
import { MergedCells } from './mergedCells.ts'
import type { Merge } from './xlsxRef.ts'
import { Damage } from './zip.ts'

interface Lookups {
  readonly texts: readonly string[]
  readonly styles: readonly ('date' | 'time' | null)[]
  readonly epoch: Epoch
}

const errorTexts: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A'
}

/** A cell's text, and whether it is a plain number. */
interface Value {
  readonly text: string
  readonly isNumber: boolean
}

/**
 * The rows of a sheet: at most 65,536 of 256 cells, gathered first, for they may stand in any order. A cell that comes
 * twice is damage: something was put in a wrong place.
 */
export function* xlsRows(
  records: Iterable<BiffRecord>,
  lookups: Lookups,
  length: number,
  reading: Reading
): Generator<GridRow> {
  const rows = new Map<number, Value[]>()
  const merges: Merge[] = []
  let waiting: { row: number; column: number } | null = null
  const put = (row: number, column: number, value: Value): void => {
    const cells = rows.get(row) ?? []
    rows.set(row, cells)
    if (cells[column]) throw new Damage(`cell ${row} ${column} twice`)
    cells[column] = value
  }
  reading.total = length
  for (const { kind, data, end } of records) {
    reading.done = end
    if (kind === kinds.mergeCells) merges.push(...mergesIn(data))
    else if (kind === kinds.string && waiting) {
      put(waiting.row, waiting.column, { text: biffText(data, 0, 2), isNumber: false })
      waiting = null
    } else if (kind === kinds.formula && data.readUInt16LE(12) === 0xffff && data[6] === 0)
      waiting = { row: data.readUInt16LE(0), column: data.readUInt16LE(2) }
    else if (isCell(kind)) {
      const [row, column] = [data.readUInt16LE(0), data.readUInt16LE(2)]
      for (const [index, value] of valuesIn(kind, data, lookups).entries()) put(row, column + index, value)
    }
  }
  const merged = new MergedCells(merges)
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const line = row + 1
    const cells = Array.from(rows.get(row)!, (value, column) => {
      if (value && !value.isNumber) merged.meet(line, column, value.text)
      return value?.text ?? ''
    })
    merged.fill(line, cells)
    yield { line, cells }
  }
}

const cellKinds: ReadonlySet<number> = new Set([
  kinds.labelSst,
  kinds.label,
  kinds.rString,
  kinds.number,
  kinds.rk,
  kinds.mulRk,
  kinds.boolErr,
  kinds.formula
])
const isCell = (kind: number): boolean => cellKinds.has(kind)

/** The values of a record of cells: one, or those of neighbours. */
function valuesIn(kind: number, data: Buffer, lookups: Lookups): Value[] {
  const number = (value: number, style: number): Value => {
    const shows = lookups.styles[style] ?? null
    return shows === null
      ? { text: decimalText(value), isNumber: true }
      : { text: serialText(value, shows, lookups.epoch), isNumber: false }
  }
  const style = data.readUInt16LE(4)
  switch (kind) {
    case kinds.labelSst: {
      const text = lookups.texts[data.readUInt32LE(6)]
      if (text === undefined) throw new Damage('no such text')
      return [{ text, isNumber: false }]
    }
    case kinds.label:
    case kinds.rString:
      return [{ text: biffText(data, 6, 2), isNumber: false }]
    case kinds.number:
      return [number(data.readDoubleLE(6), style)]
    case kinds.rk:
      return [number(rkNumber(data.readInt32LE(6)), style)]
    case kinds.mulRk: {
      const values: Value[] = []
      for (let at = 4; at + 6 <= data.length - 2; at += 6)
        values.push(number(rkNumber(data.readInt32LE(at + 2)), data.readUInt16LE(at)))
      return values
    }
    case kinds.boolErr:
      return [truthOrError(data.readUInt8(6), data.readUInt8(7) === 1)]
    default: {
      // A formula: its last result is a number, or says what else it is.
      if (data.readUInt16LE(12) !== 0xffff) return [number(data.readDoubleLE(6), style)]
      const what = data.readUInt8(6)
      return what === 1 || what === 2 ? [truthOrError(data.readUInt8(8), what === 2)] : []
    }
  }
}

const truthOrError = (code: number, isError: boolean): Value => ({
  text: isError ? (errorTexts[code] ?? '#N/A') : code === 0 ? 'FALSE' : 'TRUE',
  isNumber: false
})

function mergesIn(data: Buffer): Merge[] {
  return Array.from({ length: data.readUInt16LE(0) }, (_, n) => {
    const at = 2 + n * 8
    return {
      firstRow: data.readUInt16LE(at) + 1,
      lastRow: data.readUInt16LE(at + 2) + 1,
      column: data.readUInt16LE(at + 4)
    }
  }).filter(({ firstRow, lastRow }) => lastRow > firstRow)
}
