import type { FileFormat, FileTable } from '#shared/api/imports.ts'
import type { TaskProgress } from '../../jobs/task.ts'
import type { OpenRows } from '../openedRows.ts'

/** How a table is to be opened. */
export interface TableChoice {
  /** Its name; without one, the only or first that has rows. */
  readonly table: string | undefined
  /** Does a row of the sheet name the columns? Without it, that is found. */
  readonly header: boolean | undefined
  /** The columns of records, where they are known. */
  readonly names: readonly string[] | undefined
}

export interface OpenTable extends OpenRows {
  readonly header: boolean
  /** Rows above the one that names the columns. */
  readonly titleRows: number
}

/** A file that holds tables and is no delimited text. */
export interface TableFile {
  readonly format: Exclude<FileFormat, 'text'>
  /** The tables that have rows. */
  list(): Generator<TaskProgress, readonly FileTable[]>
  open(choice: TableChoice): OpenTable
}
