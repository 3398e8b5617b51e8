import type { Cell, Column, Table, Tag } from '../document/reportDoc.ts'
import { inkOn } from '../scenes/shade.ts'
import { drawText, heightOfText, ink, muted, rule, type Sheet, type TextStyle, widthOfText } from './sheet.ts'

/** Above and below the text of a row. */
const padding = ({ air }: Sheet): number => 4.5 * air
const between = 10
const tagWidth = 17
/** Of the width that figures do not need they get this much, as against words, for their weight. */
const figuresShare = 0.15
const head: TextStyle = { size: 7.5, colour: muted, lineGap: 1 }
const body: TextStyle = { size: 8.5, lineGap: 1.5 }
const noteStyle: TextStyle = { size: 8.5, colour: muted, lineGap: 2.5 }
/** Notes are read as text: lines of at most 100 characters. */
const noteWidth = 420

interface Placed {
  readonly column: Column
  readonly x: number
  readonly width: number
}

/** Columns of figures are as wide as their widest figure and the longest word of their head; the others share the rest. */
function place(table: Table, sheet: Sheet): Placed[] {
  const { columns, rows } = table
  const usable = sheet.width - between * (columns.length - 1)
  const needed = columns.map((column, i) =>
    column.align === 'left'
      ? 0
      : Math.max(
          ...column.head.split(' ').map((word) => widthOfText(sheet, word, head)),
          ...rows.map((row) => widthOfText(sheet, row[i]!.text, styleOf(row[i]!, column)))
        )
  )
  const figures = needed.reduce((sum, width) => sum + width, 0)
  const words = columns.reduce((sum, { align, weight }) => sum + (align === 'left' ? weight : 0), 0)
  // What is left over goes to all by weight, so that columns of figures do not crowd at the edge.
  const spare = Math.max(0, usable - figures)
  const rest = columns.reduce((sum, { align, weight }) => sum + (align === 'left' ? 0 : weight), 0)
  const share = words / (words + rest * figuresShare || 1)
  const shrink = Math.min(1, usable / figures)
  const widths = columns.map((column, i) =>
    column.align === 'left'
      ? (column.weight / words) * spare * share
      : needed[i]! * shrink + (column.weight / rest) * spare * (1 - share)
  )
  let x = sheet.left
  return oneLine(table, wholeWords(table, widths, sheet), needed, sheet).map((width, i) => {
    const placed = { column: columns[i]!, x, width }
    x += width + between
    return placed
  })
}

/** Columns of words give each other room, so that no word of theirs is broken where that can be helped. */
function wholeWords({ columns, rows }: Table, widths: readonly number[], sheet: Sheet): readonly number[] {
  const spare = columns.map((column, i) => {
    if (column.align !== 'left') return 0
    const texts = [{ text: column.head, style: head, before: 0 }].concat(
      rows.map((row) => ({ text: row[i]!.text, style: styleOf(row[i]!, column), before: indent(row[i]!) }))
    )
    const longest = texts.map(
      ({ text, style, before }) => before + Math.max(...text.split(' ').map((word) => widthOfText(sheet, word, style)))
    )
    return widths[i]! - Math.min(Math.max(...longest), sheet.width / 4)
  })
  const missing = spare.reduce((sum, one) => sum - Math.min(0, one), 0)
  const given = spare.reduce((sum, one) => sum + Math.max(0, one), 0)
  if (missing === 0 || given < missing) return widths
  return widths.map((width, i) => width - (spare[i]! < 0 ? spare[i]! : (spare[i]! * missing) / given))
}

/** Names stand on one line where columns of figures can spare the room for it. */
function oneLine(
  { columns, rows }: Table,
  given: readonly number[],
  needed: readonly number[],
  sheet: Sheet
): readonly number[] {
  const widths = [...given]
  for (const [i, column] of columns.entries()) {
    if (column.align !== 'left') continue
    const longest = Math.max(
      ...rows.map((row) => indent(row[i]!) + widthOfText(sheet, row[i]!.text, styleOf(row[i]!, column)))
    )
    const missing = longest + 0.5 - widths[i]!
    const spare = columns.map(({ align }, j) => (align === 'left' ? 0 : Math.max(0, widths[j]! - needed[j]!)))
    const all = spare.reduce((sum, one) => sum + one, 0)
    if (missing <= 0 || missing > all) continue
    for (const [j, one] of spare.entries()) widths[j]! -= (one * missing) / all
    widths[i] = longest + 0.5
  }
  return widths
}

const styleOf = (cell: Cell, { align }: Column): TextStyle => ({
  ...body,
  align,
  weight: cell.strong ? 600 : 400,
  tabular: align === 'right'
})

const indent = (cell: Cell): number => (cell.tag ? tagWidth : 0)

/** A segment's letter on its colour. */
export function drawTag(sheet: Sheet, { letter, colour }: Tag, x: number, y: number, size: number): void {
  sheet.painter.shape({ kind: 'rect', x, y, width: size, height: size, radius: size / 6 }, { fill: colour })
  const letterSize = letter.length > 1 ? size * 0.5 : size * 0.68
  drawText(sheet, letter, x, y + (size - letterSize * 1.21) / 2, size, {
    size: letterSize,
    weight: 600,
    colour: inkOn(colour),
    align: 'center',
    lineGap: 0
  })
}

const headHeight = (sheet: Sheet, placed: readonly Placed[]): number =>
  Math.max(...placed.map(({ column, width }) => heightOfText(sheet, column.head, width, head))) + 2 * padding(sheet)

const rowHeight = (sheet: Sheet, row: readonly Cell[], placed: readonly Placed[]): number =>
  Math.max(
    ...row.map((cell, i) =>
      heightOfText(sheet, cell.text, placed[i]!.width - indent(cell), styleOf(cell, placed[i]!.column))
    )
  ) +
  2 * padding(sheet)

/** Free above and below a note, and below a table. */
const gap = 8
const noteHeight = (sheet: Sheet, { note }: Table): number =>
  note === undefined ? 0 : gap + heightOfText(sheet, note, noteWidth, noteStyle)

/** A table up to half a page stays whole; a longer one does not begin where not even its first row fits. */
export function leastTableHeight(sheet: Sheet, table: Table): number {
  const placed = place(table, sheet)
  const heights = table.rows.map((row) => rowHeight(sheet, row, placed))
  const head = headHeight(sheet, placed)
  const whole = heights.reduce((sum, height) => sum + height, head) + noteHeight(sheet, table)
  return whole <= (sheet.bottom - sheet.top) / 2 ? whole : head + (heights[0] ?? 0)
}

function drawHead(sheet: Sheet, placed: readonly Placed[]): void {
  const height = headHeight(sheet, placed)
  sheet.painter.branch('TR', () => {
    for (const { column, x, width } of placed) {
      const own = heightOfText(sheet, column.head, width, head)
      // Heads stand on the rule, whatever their number of lines.
      const y = sheet.y + height - padding(sheet) - own
      sheet.painter.tagged('TH', () => drawText(sheet, column.head, x, y, width, { ...head, align: column.align }), {
        scope: 'Column'
      })
    }
  })
  sheet.y += height
  rule(sheet, sheet.y, ink, 0.8)
}

/** What stays with a row: the note with the last, and the last with the one before it. */
function afterRow(sheet: Sheet, table: Table, i: number, placed: readonly Placed[]): number {
  const { rows } = table
  if (i === rows.length - 1) return noteHeight(sheet, table)
  return i > 0 && i === rows.length - 2 ? rowHeight(sheet, rows[i + 1]!, placed) + noteHeight(sheet, table) : 0
}

/** Draws a table; rows stay whole, the note stays with the last, and the head is repeated on every page. */
export function drawTable(sheet: Sheet, table: Table): void {
  const placed = place(table, sheet)
  sheet.need(leastTableHeight(sheet, table))
  sheet.painter.branch('Table', () => {
    drawHead(sheet, placed)
    for (const [i, row] of table.rows.entries()) {
      const height = rowHeight(sheet, row, placed)
      const after = afterRow(sheet, table, i, placed)
      if (sheet.y + height + after > sheet.bottom) {
        sheet.newPage()
        sheet.painter.artifact('Pagination', () => repeatHead(sheet, placed))
        sheet.y += headHeight(sheet, placed)
        rule(sheet, sheet.y, ink, 0.8)
      }
      sheet.painter.branch('TR', () => {
        for (const [i, cell] of row.entries()) {
          const { column, x, width } = placed[i]!
          sheet.painter.tagged('TD', () => {
            if (cell.tag) drawTag(sheet, cell.tag, x, sheet.y + padding(sheet) - 0.5, 11.5)
            drawText(
              sheet,
              cell.text,
              x + indent(cell),
              sheet.y + padding(sheet),
              width - indent(cell),
              styleOf(cell, column)
            )
          })
        }
      })
      sheet.y += height
      rule(sheet, sheet.y)
    }
  })
  const { note } = table
  if (note !== undefined)
    sheet.painter.tagged('P', () => drawText(sheet, note, sheet.left, sheet.y + gap, noteWidth, noteStyle))
  sheet.y += noteHeight(sheet, table) + gap
}

/** The head again on the next page, for the eye only: the structure has it once. */
function repeatHead(sheet: Sheet, placed: readonly Placed[]): void {
  const height = headHeight(sheet, placed)
  for (const { column, x, width } of placed) {
    const y = sheet.y + height - padding(sheet) - heightOfText(sheet, column.head, width, head)
    drawText(sheet, column.head, x, y, width, { ...head, align: column.align })
  }
}
