/**
 * Which of a stream of hashes (whole numbers below 2^53) came before: a table with open addressing, 12 to 24 bytes a
 * hash, where a Set takes 40 and more. It has room for as many as were announced. O(1) a hash.
 */
export class SeenBefore {
  readonly #table: Float64Array
  readonly #mask: number

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, 1.5 * most)))
    this.#table = new Float64Array(size)
    this.#mask = size - 1
  }

  /** Notes the hash. @returns whether it was there */
  note(hash: number): boolean {
    // 0 marks a free place.
    const entry = hash + 1
    let place = (hash % 2 ** 31) & this.#mask
    for (; this.#table[place] !== 0; place = (place + 1) & this.#mask) if (this.#table[place] === entry) return true
    this.#table[place] = entry
    return false
  }
}
