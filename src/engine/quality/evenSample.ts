/**
 * Of a stream of numbers, every one while they are few, then every second, every fourth and so on: never more than
 * `most`, evenly over the whole. Draws nothing at random. For pictures and quantiles of streams without a rhythm of
 * their own. O(1) a number.
 */
export class EvenSample {
  #values: Float64Array
  #kept = 0
  #seen = 0
  #stride = 1

  constructor(most: number) {
    this.#values = new Float64Array(most)
  }

  add(value: number): void {
    if (this.#seen++ % this.#stride !== 0) return
    if (this.#kept === this.#values.length) {
      this.#stride *= 2
      this.#kept = Math.ceil(this.#kept / 2)
      for (let i = 0; i < this.#kept; i++) this.#values[i] = this.#values[2 * i]
      if ((this.#seen - 1) % this.#stride !== 0) return
    }
    this.#values[this.#kept++] = value
  }

  /** Does it hold every number that came? */
  get whole(): boolean {
    return this.#stride === 1
  }
  values(): Float64Array {
    return this.#values.slice(0, this.#kept)
  }
}
