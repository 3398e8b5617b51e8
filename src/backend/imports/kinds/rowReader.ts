import type { LeftOutReason, Mapping } from '#shared/api/imports.ts'
import type { Counter } from '../counter.ts'
import type { FileFacts } from '../key.ts'
import type { OrderLines } from '../orderLines.ts'
import type { RowBatcher } from '../rowBatcher.ts'
import type { Row } from '../rows.ts'
import type { Words } from '../words.ts'

/** Where what rows come to is gathered until it is written. */
export interface Kept {
  readonly words: Words
  readonly batch: RowBatcher
  readonly orders: OrderLines
}

/** Reads the rows of one kind of source, one at a time: what it read holds until the next. */
export interface RowReader {
  /** Rows as they come, for a reader that has to see what follows; every one is handed on, in its order. */
  ahead?(rows: Iterable<Row>): Iterable<Row>
  /** Why the row is left out: the first reason that applies, in the order of `leftOutReasons`. */
  read(row: Row): LeftOutReason | null
  /** Who the row is about; `''` where it says nobody. */
  readonly customer: string
  count(counter: Counter): void
  /** Hands on what was read. `customer`: the number of the one it is about, 0 where it says nobody. */
  keep(row: Row, customer: number, into: Kept): void
}

export type ReaderOf = (mapping: Mapping, facts: FileFacts) => RowReader
