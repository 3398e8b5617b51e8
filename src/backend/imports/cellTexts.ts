import { keptText } from './keptText.ts'

/** Places for texts that come again, and the longest that gets one. */
const places = 1 << 13
const longest = 48
/** A column that had so many more new texts than known ones repeats too little. */
const patience = 1024
/** A file whose pieces are shorter is read in no time anyway. */
const worthwhile = 1 << 15

/**
 * The texts of cells. What a column says again and again (a country, a product, whatever the line above says) is made a
 * text once: the rows of a million lines share some thousand texts, which are found by their length and last characters
 * and compared unit by unit. Of a column that repeats little only the line above is asked.
 */
export class CellTexts {
  #text = ''
  #units: Uint16Array = new Uint16Array(0)
  #stored = new Uint16Array(0)
  #texts: string[] = []
  /** By column: how much more was known than new; where the cell of the line above stood, and its text. */
  readonly #credit: number[] = []
  readonly #aboveFrom: number[] = []
  readonly #above: string[] = []

  load(text: string, units: Uint16Array): void {
    this.#text = text
    this.#units = units
    this.#aboveFrom.fill(-1)
    if (this.#texts.length > 0 || text.length < worthwhile) return
    this.#stored = new Uint16Array(places * longest)
    this.#texts = new Array(places).fill('')
  }

  /** The text from `from` to `to` in a column. */
  at(column: number, from: number, to: number): string {
    const length = to - from
    if (length === 0) return ''
    if (column === this.#credit.length) {
      this.#credit.push(0)
      this.#aboveFrom.push(-1)
      this.#above.push('')
    }
    const above = this.#above[column]!
    const aboveFrom = this.#aboveFrom[column]!
    this.#aboveFrom[column] = from
    if (aboveFrom >= 0 && above.length === length && isSame(this.#units, aboveFrom, this.#units, from, length))
      return above
    const isShared = this.#texts.length > 0 && this.#credit[column]! > -patience && length <= longest
    const text = isShared ? this.#shared(column, from, length) : this.#text.slice(from, to)
    this.#above[column] = text
    return text
  }

  #shared(column: number, from: number, length: number): string {
    const units = this.#units
    const last = from + length - 1
    let hash = length * 31 + column
    for (let i = last; i >= from && i > last - 5; i--) hash = Math.imul(hash, 31) + units[i]!
    const place = (hash ^ (hash >>> 13)) & (places - 1)
    const known = this.#texts[place]!
    if (known.length === length && isSame(this.#stored, place * longest, units, from, length)) {
      if (this.#credit[column]! < patience) this.#credit[column]!++
      return known
    }
    this.#credit[column]!--
    const text = keptText(this.#text.slice(from, from + length))
    for (let i = 0; i < length; i++) this.#stored[place * longest + i] = units[from + i]!
    this.#texts[place] = text
    return text
  }
}

function isSame(some: Uint16Array, at: number, others: Uint16Array, from: number, length: number): boolean {
  // Texts that differ do so at their end, more often than not.
  for (let i = length - 1; i >= 0; i--) if (some[at + i] !== others[from + i]) return false
  return true
}
