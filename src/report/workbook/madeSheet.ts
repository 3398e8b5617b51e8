import { assertNever } from '#shared/errors.ts'
import type { Block, ReportDoc } from '../document/reportDoc.ts'
import type { Sheet, SheetCell } from './sheet.ts'

/** What is read at a glance, in characters. */
const lineLength = 140

/** A text as lines: a sheet does not wrap what runs over several columns. */
function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < lineLength) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const prose = (text: string): SheetCell => ({ text, as: 'prose' })
const heading = (text: string): SheetCell[] => [{ text, as: 'strong' }]
const empty: readonly SheetCell[] = []

/** What a block of the report says; pictures are left to the report. */
function rowsOf(block: Block): (readonly SheetCell[])[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [empty, heading(block.text)]
    case 'lead':
    case 'paragraph':
      return linesOf(block.text).map((line) => [line])
    case 'facts':
      return block.items.map(({ term, text }) => [prose(term), prose(text)])
    case 'figures':
      return block.items.map(({ label, value }) => [label, value])
    case 'list':
      return block.items.flatMap((item) => linesOf(item).map((line) => [line]))
    case 'table':
      return [
        block.table.columns.map(({ head }) => ({ text: head, as: 'head' as const })),
        ...block.table.rows.map((row) => row.map(({ text }) => prose(text))),
        ...(block.table.note ? linesOf(block.table.note).map((line) => [line]) : [])
      ]
    case 'eyebrow':
    case 'scene':
    case 'space':
      return []
    default:
      return assertNever(block)
  }
}

/** The definition of all that the workbook holds, in the words of the report. */
export const madeSheet = (name: string, { sections }: ReportDoc): Sheet => ({
  name,
  columns: [42, 60, 24, 24, 18, 14].map((width) => ({ head: '', width, holds: 'text' })),
  headed: false,
  rows: sections.flatMap(({ blocks }) => blocks.flatMap(rowsOf)).slice(1)
})
