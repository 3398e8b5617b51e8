import { byFrequency } from '../readCategories.ts'
import { type FeatureColumn, sharedFloats } from '../table.ts'
import type { WordsOfKind } from '../words.ts'
import type { Line, LineHabit } from './line.ts'
import { Tally } from './tally.ts'

/** Which categories customers buy of: how many, which one most, how faithfully, and which first. */
export class Categories implements LineHabit {
  readonly #words: WordsOfKind
  /** By product: its category, where the line says none; 0 is none. */
  readonly #ofProduct: Int32Array
  readonly #count: Float64Array
  readonly #loyalty: Float64Array
  /** Places of words; -1 is none. */
  readonly #favourite: Int32Array
  readonly #first: Int32Array
  /** By category: has anybody bought of it? */
  readonly #sold: Uint8Array

  readonly #spent: Tally
  readonly #spentOnOrder: Tally
  #firstMoment = Number.POSITIVE_INFINITY
  #firstWord = -1

  constructor(words: WordsOfKind, ofProduct: Int32Array, n: number) {
    this.#words = words
    this.#ofProduct = ofProduct
    this.#count = sharedFloats(n).fill(Number.NaN)
    this.#loyalty = sharedFloats(n).fill(Number.NaN)
    this.#favourite = new Int32Array(n).fill(-1)
    this.#first = new Int32Array(n).fill(-1)
    this.#sold = new Uint8Array(words.ranks.length)
    this.#spent = new Tally(words.ranks)
    this.#spentOnOrder = new Tally(words.ranks)
  }

  add([, , , amount, , product, category]: Line): void {
    const word = category ?? (product === null ? 0 : (this.#ofProduct[product] ?? 0))
    if (word > 0) this.#spentOnOrder.add(word, amount)
  }

  closeOrder(moment: number): void {
    if (moment < this.#firstMoment) {
      this.#firstMoment = moment
      this.#firstWord = this.#spentOnOrder.most()
    }
    for (const word of this.#spentOnOrder.words) {
      this.#spent.add(word, this.#spentOnOrder.amountOf(word))
      this.#sold[word] = 1
    }
    this.#spentOnOrder.clear()
  }

  closeCustomer(place: number): void {
    const most = this.#spent.most()
    if (most >= 0) {
      this.#count[place] = this.#spent.words.length
      this.#loyalty[place] = this.#spent.amountOf(most) / this.#spent.total
      this.#favourite[place] = this.#words.ranks[most]!
      if (this.#firstWord >= 0) this.#first[place] = this.#words.ranks[this.#firstWord]!
    }
    this.#spent.clear()
    this.#firstWord = -1
    this.#firstMoment = Number.POSITIVE_INFINITY
  }

  result() {
    // How many there were to choose from is known when all orders are read.
    const all = this.#sold.reduce((sum, sold) => sum + sold, 0)
    const share = sharedFloats(this.#count.length)
    for (let place = 0; place < share.length; place++) share[place] = this.#count[place]! / all
    const columns: FeatureColumn[] = [
      { id: 'categoryCount', unit: 'number', values: this.#count },
      { id: 'categoryShare', unit: 'share', values: share },
      { id: 'favouriteShare', unit: 'share', values: this.#loyalty }
    ]
    const categories = [
      byFrequency('category:@favourite', this.#words.words, this.#favourite),
      byFrequency('category:@firstCategory', this.#words.words, this.#first)
    ]
    return { columns, categories }
  }
}
