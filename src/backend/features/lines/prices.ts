import { fromStoredMoney } from '#shared/model/money.ts'
import type { Available } from '../available.ts'
import { type FeatureColumn, sharedFloats } from '../table.ts'
import type { Line, LineHabit } from './line.ts'

/** What was taken off the price, and what was left over the cost. Lines that do not say are not counted. */
export class Prices implements LineHabit {
  readonly #of: Available['lines']
  readonly #discountShare: Float64Array
  readonly #margin: Float64Array
  readonly #marginShare: Float64Array

  #discount = 0
  /** Paid on lines that say their discount, and on those that say their cost. */
  #priced = 0
  #costed = 0
  #cost = 0

  constructor(of: Available['lines'], n: number) {
    const column = (there: boolean): Float64Array => sharedFloats(there ? n : 0).fill(Number.NaN)
    this.#of = of
    this.#discountShare = column(of.discount.length > 0)
    this.#margin = column(of.cost)
    this.#marginShare = column(of.cost)
  }

  add([, , , amount, , , , , , cost, discount]: Line): void {
    if (discount !== null) {
      this.#discount += discount
      this.#priced += amount
    }
    if (cost !== null) {
      this.#cost += cost
      this.#costed += amount
    }
  }

  closeCustomer(place: number): void {
    if (this.#of.discount.length > 0) this.#discountShare[place] = this.#discount / (this.#priced + this.#discount)
    if (this.#of.cost && this.#costed > 0) {
      const margin = this.#costed - this.#cost
      this.#margin[place] = fromStoredMoney(margin)
      this.#marginShare[place] = margin / this.#costed
    }
    this.#discount = this.#priced = this.#cost = this.#costed = 0
  }

  result() {
    const columns: FeatureColumn[] = []
    if (this.#of.discount.length > 0) columns.push({ id: 'discountShare', unit: 'share', values: this.#discountShare })
    if (this.#of.cost)
      columns.push(
        { id: 'margin', unit: 'money', values: this.#margin },
        { id: 'marginShare', unit: 'share', values: this.#marginShare }
      )
    return { columns }
  }
}
