import type { CsvStyle } from '#shared/api/reports.ts'
import type { SceneTable } from '../scenes/scene.ts'
import { byteOrderMark, csvLine, numberCell, textCell } from './cells.ts'

/** The numbers behind a chart, every digit of them. */
export const tableCsv = ({ columns, rows }: SceneTable, style: CsvStyle): string =>
  byteOrderMark +
  csvLine(columns.map(textCell), style) +
  rows
    .map((row) =>
      csvLine(
        row.map((cell) => (typeof cell === 'string' ? textCell(cell) : numberCell(cell, style, 'exact'))),
        style
      )
    )
    .join('')
