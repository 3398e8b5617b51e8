import type { Table } from '../document/reportDoc.ts'
import { columnWidths, tagRoom } from './columnWidths.ts'
import { heightOfLines } from './deckText.ts'

export interface FittedTable {
  readonly columns: Table['columns']
  readonly rows: Table['rows']
  readonly fontSize: number
  /** Of the columns, in points. */
  readonly widths: readonly number[]
  /** Of the head and each row. */
  readonly heights: readonly number[]
  /** Stands every word on one line? */
  readonly whole: boolean
}

const sizes = [14, 13, 12, 11, 10] as const
/** Above and below the text of a cell, and beside it. */
export const cellPadding = { y: 4, x: 5 } as const

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

function measured(table: Table, width: number, fontSize: number): Omit<FittedTable, 'columns' | 'rows'> {
  const { columns, rows } = table
  const { widths, whole } = columnWidths(table, width, fontSize, cellPadding.x)
  // A letter before a name takes room as well.
  const cell = (text: string, i: number, bold: boolean): number =>
    heightOfLines({ text, kind: bold ? 'heading' : 'text' }, widths[i]! - 2 * cellPadding.x, fontSize)
  const height = (cells: readonly number[]): number => Math.max(...cells) + 2 * cellPadding.y
  return {
    fontSize,
    widths,
    whole,
    heights: [
      height(columns.map(({ head }, i) => cell(head, i, true))),
      ...rows.map((row) =>
        height(row.map(({ text, tag, strong }, i) => cell(tag ? tagRoom + text : text, i, strong === true)))
      )
    ]
  }
}

/** Rows over as few slides as they need, about as many on each: no slide has one row only because the others were full. */
function divided(table: Table, fitted: ReturnType<typeof measured>, height: number): FittedTable[] {
  const [head = 0, ...heights] = fitted.heights
  const room = height - head
  const slides = Math.ceil(sum(heights) / room)
  const each = Math.max(sum(heights) / slides, ...heights)
  const parts: { from: number; to: number }[] = []
  let used = Number.POSITIVE_INFINITY
  for (const [i, own] of heights.entries()) {
    // A row more than its share is taken where there is room, so that none is left for another slide.
    if (used + own / 2 > each || used + own > room) {
      parts.push({ from: i, to: i })
      used = 0
    }
    parts.at(-1)!.to = i + 1
    used += own
  }
  return parts.map(({ from, to }) => ({
    ...fitted,
    columns: table.columns,
    rows: table.rows.slice(from, to),
    heights: [head, ...heights.slice(from, to)]
  }))
}

/** A table as large as it can be read on one slide; over several where it does not stand on one. */
export function fitTable(table: Table, width: number, height: number): FittedTable[] {
  const largest = sizes
    .map((size) => measured(table, width, size))
    .find(({ heights, whole }, i) => (whole || i === sizes.length - 1) && sum(heights) <= height)
  if (largest) return [{ ...largest, columns: table.columns, rows: table.rows }]
  return divided(table, measured(table, width, 11), height)
}

export const heightOfTable = ({ heights }: Pick<FittedTable, 'heights'>): number => sum(heights)
