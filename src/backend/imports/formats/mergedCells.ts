import type { Merge } from './xlsxRef.ts'

/**
 * Cells that are merged over several rows stand in the first only. Texts and dates hold for all of these rows;
 * numbers stay where they are: an amount that belongs to three rows must not be counted three times.
 */
export class MergedCells {
  readonly #byRow: ReadonlyMap<number, readonly Merge[]>
  #open: { readonly lastRow: number; readonly column: number; readonly text: string }[] = []

  constructor(merges: readonly Merge[]) {
    this.#byRow = Map.groupBy(merges, ({ firstRow }) => firstRow)
  }

  /** Takes note of a text that may be the first of merged cells. */
  meet(row: number, column: number, text: string): void {
    if (this.#byRow.size === 0 || text === '') return
    const merge = this.#byRow.get(row)?.find((one) => one.column === column)
    if (merge) this.#open.push({ lastRow: merge.lastRow, column, text })
  }

  /** Fills a row's cells with what holds for them from above. */
  fill(row: number, cells: string[]): void {
    if (this.#open.length === 0) return
    this.#open = this.#open.filter(({ lastRow }) => lastRow >= row)
    for (const { column, text } of this.#open) {
      while (cells.length < column) cells.push('')
      cells[column] ||= text
    }
  }
}
