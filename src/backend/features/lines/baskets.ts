import type { Available } from '../available.ts'
import { type FeatureColumn, sharedFloats } from '../table.ts'
import type { Line, LineHabit } from './line.ts'

/** Quantities are summed in ten-thousandths: whole numbers, so that the order of lines does not matter. */
const parts = 10_000

/** How many lines and items an order has, and how many different products a customer buys. */
export class Baskets implements LineHabit {
  readonly #basketLines: Float64Array
  readonly #basketItems: Float64Array
  readonly #productCount: Float64Array
  readonly #of: Available['lines']
  /** By product: the customer who was the last to buy it. */
  readonly #boughtBy: Int32Array

  #orders = 0
  #lines = 0
  #quantity = 0
  /** Orders of which a quantity is said. */
  #counted = 0
  #counts = false
  #products = 0

  constructor(of: Available['lines'], words: number, n: number) {
    const column = (there: boolean): Float64Array => sharedFloats(there ? n : 0).fill(Number.NaN)
    this.#of = of
    this.#boughtBy = new Int32Array(of.product ? words : 0).fill(-1)
    this.#basketLines = column(of.several)
    this.#basketItems = column(of.quantity)
    this.#productCount = column(of.product)
  }

  add([customer, , , , , product, , , quantity]: Line): void {
    if (product !== null && this.#boughtBy[product] !== customer) {
      this.#boughtBy[product] = customer
      this.#products++
    }
    if (quantity === null) return
    this.#quantity += Math.round(parts * quantity)
    this.#counts = true
  }

  closeOrder(_: number, lines: number): void {
    this.#orders++
    this.#lines += lines
    if (this.#counts) this.#counted++
    this.#counts = false
  }

  closeCustomer(place: number): void {
    if (this.#of.several) this.#basketLines[place] = this.#lines / this.#orders
    // Nothing said is not none: 0 / 0.
    if (this.#of.quantity) this.#basketItems[place] = this.#quantity / parts / this.#counted
    if (this.#of.product) this.#productCount[place] = this.#products > 0 ? this.#products : Number.NaN
    this.#orders = this.#lines = this.#quantity = this.#counted = this.#products = 0
  }

  result() {
    const columns: FeatureColumn[] = []
    if (this.#of.quantity) columns.push({ id: 'basketItems', unit: 'number', values: this.#basketItems })
    if (this.#of.several) columns.push({ id: 'basketLines', unit: 'number', values: this.#basketLines })
    if (this.#of.product) columns.push({ id: 'productCount', unit: 'number', values: this.#productCount })
    return { columns }
  }
}
