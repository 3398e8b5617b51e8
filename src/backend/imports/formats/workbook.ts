import type { Reading } from '../fileText.ts'
import type { GridRow } from './grid.ts'

export interface Sheet {
  readonly name: string
  /** As the file says, titles and the row of names among them; 0 where nothing is in it. */
  readonly rows: number
  readonly columns: number
}

export interface Workbook {
  sheets(): readonly Sheet[]
  /**
   * The rows of a sheet, without a name of the first that has any. @throws NoSuchTable
   * @param reading kept up to date
   */
  rows(name: string | undefined, reading: Reading): Generator<GridRow>
}

/** The file has no sheet, table or list of that name. */
export class NoSuchTable extends Error {}

/** No program makes sheets with more. */
export const mostSheetColumns = 16_384
export const mostSheetRows = 1 << 20
