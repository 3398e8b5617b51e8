import { gridTable } from './grid.ts'
import type { Opened } from './openWorkbook.ts'
import type { TableFile } from './tableFile.ts'

/** A workbook's sheets as tables. */
export const workbookFile = ({ format, sheets, rows }: Opened): TableFile => ({
  format,
  *list() {
    return sheets()
      .filter((sheet) => sheet.rows > 0)
      .map((sheet) => ({ name: sheet.name, rows: sheet.rows, columns: sheet.columns }))
  },
  open({ table, header }) {
    const reading = { done: 0, total: 0 }
    return gridTable(rows(table, reading), reading, header)
  }
})
