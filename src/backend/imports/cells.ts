import type { ColumnMapping } from '#shared/api/imports.ts'
import { isBlank } from './columnProfile.ts'
import { type DateOrder, parseMoment } from './moments.ts'
import { type Marks, parseNumber, parseScaled } from './numbers.ts'
import { readWide } from './wideDates.ts'

type Cells = readonly string[]
type Columns = readonly ColumnMapping[]

const fallback: Marks = { decimal: '.', thousands: '' }
export const marksOf = (columns: Columns, index: number): Marks => columns[index]?.marks ?? fallback
export const dateOrderOf = (columns: Columns, index: number): DateOrder => columns[index]?.dateOrder ?? 'dmy'

/** A cell without what surrounds it; `''` where there is nothing in it, or no such column. */
export function textAt(cells: Cells, index: number): string {
  const text = index < 0 ? '' : cells[index]!.trim()
  return isBlank(text) ? '' : text
}

/** Makes the function that reads a column's numbers; NaN where a cell has none. */
export function numbersAt(columns: Columns, index: number): (cells: Cells) => number {
  const marks = marksOf(columns, index)
  return (cells) => {
    const text = textAt(cells, index)
    return text === '' ? Number.NaN : parseNumber(text, marks)
  }
}

/** The same for money, in ten-thousandths. */
export function moneyAt(columns: Columns, index: number): (cells: Cells) => number {
  const marks = marksOf(columns, index)
  return (cells) => {
    const text = textAt(cells, index)
    return text === '' ? Number.NaN : parseScaled(text, marks)
  }
}

/** Makes the function that reads a column's moments, of 1900 and later; NaN where a cell has none. */
export function momentsAt(columns: Columns, index: number): (cells: Cells) => number {
  const order = dateOrderOf(columns, index)
  let lastText = ''
  let lastMoment = Number.NaN
  return (cells) => {
    const text = textAt(cells, index)
    // Rows of one day follow each other.
    if (text !== lastText) {
      lastText = text
      lastMoment = text === '' ? Number.NaN : readWide(text, (one) => parseMoment(one, order))
    }
    return lastMoment
  }
}

/** What is stored of a number that may be missing. */
export const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value)
