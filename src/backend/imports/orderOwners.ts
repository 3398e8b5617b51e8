import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import { textHash } from '#engine/quality/textHash.ts'
import type { ColumnRole, Mapping } from '#shared/api/imports.ts'
import { textAt } from './cells.ts'
import { type Positions, positionsOf } from './columnsOf.ts'
import { orderFiller } from './fillOrder.ts'
import { keyReader } from './key.ts'

/** Columns that say who the customer is. */
const who: readonly ColumnRole[] = [
  ...(['customer', 'customerName', 'firstName', 'lastName'] as const),
  ...(['email', 'phone', 'postcode', 'city', 'country'] as const)
]

/**
 * Who has which order in the newer file. Where a number means one order, whoever has it, an earlier row that is the same
 * but for its customer, or that named none, is of the same order.
 */
export class OrderOwners {
  readonly #at: Positions
  readonly #who: readonly number[]
  readonly #keyOf: (cells: readonly string[]) => string
  readonly #owners = new Map<number, number>()
  readonly #numbers = new Set<number>()
  /** The newer file's rows without their customers. */
  readonly #rows = new Set<number>()
  #shared = false

  constructor(mapping: Mapping) {
    this.#at = positionsOf(mapping)
    this.#who = mapping.columns.flatMap(({ role }, index) => (who.includes(role) ? [index] : []))
    const keyOf = keyReader(this.#at, { customersEndInPointZero: false, creditNotes: false })
    const fill = orderFiller(this.#at)
    this.#keyOf = (cells) => normaliseKey(keyOf(fill(cells)))
  }

  tell(cells: readonly string[]): void {
    const [order, key] = [this.#orderOf(cells), this.#keyOf(cells)]
    if (order === null) return
    this.#numbers.add(order)
    this.#rows.add(this.#withoutWho(cells))
    if (key === '') return
    const owner = textHash(key)
    if ((this.#owners.get(order) ?? owner) !== owner) this.#shared = true
    this.#owners.set(order, owner)
  }

  /** Once all rows of the newer file are told: do numbers mean one order in the earlier one as well? */
  compareWith(db: Database, sourceId: number): void {
    this.#shared ||=
      db
        .prepare<[number]>(
          `SELECT 1 FROM order_line WHERE source_id = ?
           GROUP BY order_no HAVING min(customer_id) < max(customer_id) LIMIT 1`
        )
        .get(sourceId) !== undefined
  }

  changed(cells: readonly string[]): boolean {
    const [order, key] = [this.#orderOf(cells), this.#keyOf(cells)]
    if (this.#shared || order === null) return false
    return this.#rows.has(this.#withoutWho(cells)) || (key === '' && this.#numbers.has(order))
  }

  #orderOf(cells: readonly string[]): number | null {
    const order = normaliseKey(textAt(cells, this.#at.order))
    return order === '' ? null : textHash(order)
  }

  readonly #withoutWho = (cells: readonly string[]): number =>
    textHash(JSON.stringify(cells.map((cell, index) => (this.#who.includes(index) ? '' : cell))))
}
