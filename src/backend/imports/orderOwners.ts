import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import { textHash } from '#engine/quality/textHash.ts'
import type { ColumnRole, Mapping } from '#shared/api/imports.ts'
import { dayMs } from '#shared/model/moment.ts'
import { momentsAt, textAt } from './cells.ts'
import { type Positions, positionsOf } from './columnsOf.ts'
import { orderFiller } from './fillOrder.ts'
import { keyReader } from './key.ts'

/** Columns that say who the customer is. */
const who: readonly ColumnRole[] = [
  ...(['customer', 'customerName', 'firstName', 'lastName'] as const),
  ...(['email', 'phone', 'postcode', 'city', 'country'] as const)
]

interface Earlier {
  readonly db: Database
  readonly sourceId: number
}

/**
 * Who has which order in the newer file. Where a number means one order, whoever has it, an earlier row is of the same
 * order though its customer is another: where the row is the same but for the customer, or named none; where it is of the
 * same day; or where the orders that both files know mostly have the customer that they had.
 */
export class OrderOwners {
  readonly #at: Positions
  readonly #who: readonly number[]
  readonly #read: (cells: readonly string[]) => { key: string; day: number }
  readonly #owners = new Map<number, number>()
  /** The day of each number in the newer file; NaN where it is not said. */
  readonly #days = new Map<number, number>()
  /** The newer file's rows without their customers. */
  readonly #rows = new Set<number>()
  #shared = false
  #earlier: Earlier | null = null
  #mostlyKept: boolean | null = null

  constructor(mapping: Mapping) {
    this.#at = positionsOf(mapping)
    this.#who = mapping.columns.flatMap(({ role }, index) => (who.includes(role) ? [index] : []))
    const keyOf = keyReader(this.#at, { customersEndInPointZero: false, creditNotes: false })
    const fill = orderFiller(this.#at)
    const momentOf = momentsAt(mapping.columns, this.#at.date)
    this.#read = (cells) => {
      const whole = fill(cells)
      return { key: normaliseKey(keyOf(whole)), day: Math.floor(momentOf(whole) / dayMs) }
    }
  }

  tell(cells: readonly string[]): void {
    const order = this.#orderOf(cells)
    const { key, day } = this.#read(cells)
    if (order === null) return
    this.#days.set(order, day)
    this.#rows.add(this.#withoutWho(cells))
    if (key === '') return
    const owner = textHash(key)
    if ((this.#owners.get(order) ?? owner) !== owner) this.#shared = true
    this.#owners.set(order, owner)
  }

  /** Once all rows of the newer file are told: do numbers mean one order in the earlier one as well? */
  compareWith(db: Database, sourceId: number): void {
    this.#earlier = { db, sourceId }
    this.#shared ||=
      db
        .prepare<[number]>(
          `SELECT 1 FROM order_line WHERE source_id = ?
           GROUP BY order_no HAVING min(customer_id) < max(customer_id) LIMIT 1`
        )
        .get(sourceId) !== undefined
  }

  changed(cells: readonly string[]): boolean {
    const order = this.#orderOf(cells)
    const { key, day } = this.#read(cells)
    if (this.#shared || order === null) return false
    if (this.#rows.has(this.#withoutWho(cells))) return true
    const told = this.#days.get(order)
    if (told === undefined) return false
    if (key === '' || told === day) return true
    this.#mostlyKept ??= this.#keptMostly()
    return this.#mostlyKept
  }

  /** Numbers that begin anew every year or with every export would mean other orders of other customers. */
  #keptMostly(): boolean {
    if (!this.#earlier) return false
    const { db, sourceId } = this.#earlier
    const orders = db.prepare<[number], { order_no: string | number; key: string }>(
      `SELECT DISTINCT order_no, key FROM order_line JOIN customer ON customer.id = customer_id WHERE source_id = ?`
    )
    let kept = 0
    let moved = 0
    for (const { order_no, key } of orders.iterate(sourceId)) {
      const owner = this.#owners.get(textHash(normaliseKey(String(order_no))))
      if (owner === undefined) continue
      if (owner === textHash(normaliseKey(key))) kept++
      else moved++
    }
    return kept > moved
  }

  #orderOf(cells: readonly string[]): number | null {
    const order = normaliseKey(textAt(cells, this.#at.order))
    return order === '' ? null : textHash(order)
  }

  readonly #withoutWho = (cells: readonly string[]): number =>
    textHash(JSON.stringify(cells.map((cell, index) => (this.#who.includes(index) ? '' : cell))))
}
