import { byFrequency } from '../readCategories.ts'
import { type FeatureColumn, sharedFloats } from '../table.ts'
import type { WordsOfKind } from '../words.ts'
import type { Line, LineHabit } from './line.ts'
import { Tally } from './tally.ts'

/** Where customers order as a rule. An order whose lines name several channels belongs to the one with most of its money. */
export class Channels implements LineHabit {
  readonly #words: WordsOfKind
  readonly #share: Float64Array
  readonly #usual: Int32Array
  readonly #orders: Tally
  readonly #ofOrder: Tally

  constructor(words: WordsOfKind, n: number) {
    this.#words = words
    this.#share = sharedFloats(n).fill(Number.NaN)
    this.#usual = new Int32Array(n).fill(-1)
    this.#orders = new Tally(words.ranks)
    this.#ofOrder = new Tally(words.ranks)
  }

  add([, , , amount, , , , channel]: Line): void {
    if (channel !== null) this.#ofOrder.add(channel, amount)
  }

  closeOrder(): void {
    const channel = this.#ofOrder.most()
    if (channel >= 0) this.#orders.add(channel, 1)
    this.#ofOrder.clear()
  }

  closeCustomer(place: number): void {
    const usual = this.#orders.most()
    if (usual >= 0) {
      this.#share[place] = this.#orders.amountOf(usual) / this.#orders.total
      this.#usual[place] = this.#words.ranks[usual]!
    }
    this.#orders.clear()
  }

  result() {
    const columns: FeatureColumn[] = [{ id: 'channelShare', unit: 'share', values: this.#share }]
    return { columns, categories: [byFrequency('category:@channel', this.#words.words, this.#usual)] }
  }
}
