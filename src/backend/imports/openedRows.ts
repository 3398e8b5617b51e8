import type { Reading } from './fileText.ts'
import type { Row, Tally } from './rows.ts'

/** A file of any format, open at its first data row. */
export interface OpenRows {
  /** Names of the columns, each different: an empty one is its position, a repeated one gets a number. */
  readonly names: readonly string[]
  /** The data rows. */
  readonly rows: Generator<Row>
  readonly reading: Reading
  readonly tally: Tally
}
