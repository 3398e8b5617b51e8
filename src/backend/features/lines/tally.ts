/** Amounts by word for one customer, or one order, after the other; as dear as the words that come up. */
export class Tally {
  readonly #amounts: Float64Array
  readonly #touched: number[] = []
  /** By word: which stands first where amounts are the same. */
  readonly #ranks: Int32Array
  total = 0

  constructor(ranks: Int32Array) {
    this.#ranks = ranks
    this.#amounts = new Float64Array(ranks.length)
  }

  add(word: number, amount: number): void {
    // No amount is 0: it would be a word not touched yet.
    if (this.#amounts[word] === 0) this.#touched.push(word)
    this.#amounts[word]! += amount
    this.total += amount
  }

  get words(): readonly number[] {
    return this.#touched
  }

  amountOf(word: number): number {
    return this.#amounts[word]!
  }

  /** The word with the largest amount; -1 where there is none. */
  most(): number {
    let most = -1
    for (const word of this.#touched) {
      const more = most < 0 ? 1 : this.#amounts[word]! - this.#amounts[most]!
      if (more > 0 || (more === 0 && this.#ranks[word]! < this.#ranks[most]!)) most = word
    }
    return most
  }

  clear(): void {
    for (const word of this.#touched) this.#amounts[word] = 0
    this.#touched.length = 0
    this.total = 0
  }
}
