import type { CsvStyle } from '#shared/api/reports.ts'
import type { SceneTable } from '../scenes/scene.ts'
import { byteOrderMark, csvLine, numberCell, textCell } from './cells.ts'

/** The numbers behind a chart, every digit of them. Lines that begin with # say what they are and what they were made from. */
export const tableCsv = ({ columns, rows }: SceneTable, notes: readonly string[], style: CsvStyle): string =>
  byteOrderMark +
  notes.map((note) => csvLine([textCell(`# ${note}`)], style)).join('') +
  csvLine(columns.map(textCell), style) +
  rows
    .map((row) =>
      csvLine(
        row.map((cell) => (typeof cell === 'string' ? textCell(cell) : numberCell(cell, style, 'exact'))),
        style
      )
    )
    .join('')
