const firstRoom = 1024

/**
 * Numbers different hashes (whole numbers below 2^53) 0, 1, 2 … as they come: a table with open addressing in typed
 * arrays, where a Map would box every large number. O(1) a hash.
 */
export class Numbering {
  #hashes = new Float64Array(firstRoom)
  #numbers = new Int32Array(firstRoom)
  #size = 0

  get size(): number {
    return this.#size
  }

  of(hash: number): number {
    const place = this.#placeOf(hash + 1)
    if (this.#hashes[place] !== 0) return this.#numbers[place]
    this.#hashes[place] = hash + 1
    this.#numbers[place] = this.#size++
    if (3 * this.#size > 2 * this.#hashes.length) this.#grow()
    return this.#size - 1
  }

  /** Where an entry (its hash and 1; 0 is a free place) stands, or would. */
  #placeOf(entry: number): number {
    const mask = this.#hashes.length - 1
    let place = (entry % 2 ** 31) & mask
    while (this.#hashes[place] !== 0 && this.#hashes[place] !== entry) place = (place + 1) & mask
    return place
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers]
    this.#hashes = new Float64Array(2 * hashes.length)
    this.#numbers = new Int32Array(2 * hashes.length)
    for (let i = 0; i < hashes.length; i++) {
      if (hashes[i] === 0) continue
      const place = this.#placeOf(hashes[i])
      this.#hashes[place] = hashes[i]
      this.#numbers[place] = numbers[i]
    }
  }
}
