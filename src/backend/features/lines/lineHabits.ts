import type { Database } from 'better-sqlite3'
import type { Available } from '../available.ts'
import type { CategoryColumn, FeatureColumn } from '../table.ts'
import { categoriesOfProducts, wordsOfKind } from '../words.ts'
import { Baskets } from './baskets.ts'
import { Categories } from './categories.ts'
import { Channels } from './channels.ts'
import type { Line, LineHabit } from './line.ts'
import { Prices } from './prices.ts'

/**
 * What the lines of orders say of customers beside who, when and how much: sales, in the order in which they lie. Each
 * line is looked at once; memory grows with customers and words, not with lines.
 */
export class LineHabits {
  /** What is looked at of a line behind its kind, as SQL. */
  readonly columns: string
  readonly #placeOf: Int32Array
  readonly #habits: readonly LineHabit[]
  #customer = -1
  #moment = 0
  #lines = 0

  /** `placeOf[id]` is a customer's place among `n`. */
  constructor(db: Database, of: Available['lines'], placeOf: Int32Array, n: number) {
    const said = (there: boolean, sql: string): string => (there ? sql : 'NULL')
    const discounted = of.discount.length > 0
    this.columns = [
      said(of.product, 'product'),
      said(of.category, 'category'),
      said(of.channel, 'channel'),
      said(of.quantity, 'quantity'),
      said(of.cost, 'cost'),
      said(discounted, `CASE WHEN source_id IN (${of.discount.join(', ')}) THEN coalesce(discount, 0) END`)
    ].join(', ')
    this.#placeOf = placeOf
    this.#habits = [
      ...(of.quantity || of.several ? [new Baskets(of, wordsOfKind(db, 'product').ranks.length, n)] : []),
      ...(of.category ? [new Categories(wordsOfKind(db, 'category'), categoriesOfProducts(db), n)] : []),
      ...(discounted || of.cost ? [new Prices(of, n)] : []),
      ...(of.channel ? [new Channels(wordsOfKind(db, 'channel'), n)] : [])
    ]
  }

  /** A sale; `first`: of its order. */
  add(line: Line, first: boolean): void {
    if (first) {
      this.#closeOrder()
      if (line[0] !== this.#customer) {
        this.#closeCustomer()
        this.#customer = line[0]
      }
      this.#moment = line[2]
    } else if (line[2] < this.#moment) this.#moment = line[2]
    this.#lines++
    for (const habit of this.#habits) habit.add(line)
  }

  finish(): void {
    this.#closeOrder()
    this.#closeCustomer()
  }

  result(): { columns: FeatureColumn[]; categories: CategoryColumn[] } {
    const results = this.#habits.map((habit) => habit.result())
    return {
      columns: results.flatMap(({ columns }) => columns ?? []),
      categories: results.flatMap(({ categories }) => categories ?? [])
    }
  }

  #closeOrder(): void {
    if (this.#lines === 0) return
    for (const habit of this.#habits) habit.closeOrder?.(this.#moment, this.#lines)
    this.#lines = 0
  }

  #closeCustomer(): void {
    if (this.#customer < 0) return
    for (const habit of this.#habits) habit.closeCustomer(this.#placeOf[this.#customer]!)
  }
}
