import type { Database } from 'better-sqlite3'
import { textHash } from '#engine/quality/textHash.ts'
import type { CheckResult, Mapping } from '#shared/api/imports.ts'
import { eachKeptRow } from '../store/keptRows.ts'
import { positionsOf } from './columnsOf.ts'
import { OrderOwners } from './orderOwners.ts'
import { identityIn, type RowIdentity } from './rowIdentity.ts'
import type { Row } from './rows.ts'

/**
 * A newer export of a source that is there. The new source gets the rows of the newer file and those of the earlier one
 * that the newer has not: neither the same, cell by cell, nor of an order, customer, product, campaign or review that the
 * newer tells anew; nor of an order that has another customer now. So nothing counts twice, what changed is replaced, and
 * what only the earlier knows is kept (ADR 25).
 */
export class Overlap {
  readonly #db: Database
  readonly #sourceId: number
  readonly #columns: number
  readonly #identity: RowIdentity
  /** How often the newer file has each row, by its hash. */
  readonly #rows = new Map<number, number>()
  readonly #told = new Set<number>()
  readonly #owners: OrderOwners | null
  #fresh = 0
  #same = 0
  #replaced = 0
  #carried = 0
  #lastLine = 0

  constructor(db: Database, sourceId: number, mapping: Mapping) {
    this.#db = db
    this.#sourceId = sourceId
    this.#columns = mapping.columns.length
    this.#identity = identityIn(mapping)
    this.#owners = mapping.kind === 'orders' && positionsOf(mapping).order >= 0 ? new OrderOwners(mapping) : null
  }

  /** Rows of the newer file as they come, then those that are carried over, on lines behind its last. */
  *through(rows: Iterable<Row>): Generator<Row> {
    for (const row of rows) {
      const hash = textHash(JSON.stringify(row.cells))
      this.#rows.set(hash, (this.#rows.get(hash) ?? 0) + 1)
      this.#fresh++
      const identity = row.problem ? null : this.#identity.of(row.cells)
      if (identity !== null) this.#told.add(identity)
      if (!row.problem) this.#owners?.tell(row.cells)
      this.#lastLine = row.line
      yield row
    }
    yield* this.#carryOver()
  }

  /** Once all rows have gone through. */
  get counts(): NonNullable<CheckResult['update']> {
    return {
      fresh: this.#fresh,
      same: this.#same,
      replaced: this.#replaced,
      carried: this.#carried,
      by: this.#identity.by
    }
  }

  *#carryOver(): Generator<Row> {
    this.#owners?.compareWith(this.#db, this.#sourceId)
    for (const { text } of eachKeptRow(this.#db, this.#sourceId)) {
      const cells = JSON.parse(text) as string[]
      if (cells.every((cell) => cell === '')) continue
      const whole = cells.length === this.#columns
      const identity = whole ? this.#identity.of(cells) : null
      const hash = textHash(text)
      const left = this.#rows.get(hash) ?? 0
      if (left > 0) {
        this.#rows.set(hash, left - 1)
        this.#same++
        this.#fresh--
        continue
      }
      const told = identity !== null && this.#told.has(identity)
      if (told || (whole && this.#owners?.changed(cells))) {
        this.#replaced++
        continue
      }
      this.#carried++
      yield {
        line: ++this.#lastLine,
        cells,
        problem: whole ? null : { code: 'length', got: cells.length, expected: this.#columns },
        bareQuote: false
      }
    }
  }
}
