import { CellTexts } from './cellTexts.ts'

const [quote, comma, opening, closing, lineFeed, backslash] = [34, 44, 91, 93, 10, 92]
const pageBytes = 1 << 20

/** Bytes of rows as JSON, one after the other, each with a line feed behind it. */
export interface JsonPlace {
  readonly page: Uint8Array
  readonly from: number
  readonly to: number
}

/**
 * Cuts lines without quotes into cells, and writes them as JSON in the same pass over their characters: as a row is
 * kept, without a text being made of it.
 */
export class CellCutter {
  readonly #delimiter: number
  readonly #texts = new CellTexts()
  #units = new Uint16Array(0)
  #page = new Uint8Array(0)
  #used = 0
  /** Where the line that was cut last stands as JSON; `null` where a character of it has to be escaped. */
  json: JsonPlace | null = null

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0)
  }

  /** The text that lines are cut from now on. */
  load(text: string): void {
    if (text.length > this.#units.length) this.#units = new Uint16Array(text.length + (text.length >> 2))
    Buffer.from(this.#units.buffer).write(text, 'utf16le')
    this.#texts.load(text, this.#units)
  }

  cut(start: number, end: number): string[] {
    // A delimiter takes three bytes, any other unit three at most.
    const most = (end - start) * 3 + 5
    if (this.#used + most > this.#page.length) {
      this.#page = new Uint8Array(Math.max(Math.min(pageBytes, this.#units.length * 3), most))
      this.#used = 0
    }
    const [units, page, texts, delimiter, begin] = [this.#units, this.#page, this.#texts, this.#delimiter, this.#used]
    const cells: string[] = []
    let isPlain = true
    let from = start
    let at = begin
    page[at++] = opening
    page[at++] = quote
    for (let i = start; i < end; i++) {
      const unit = units[i]!
      if (unit === delimiter) {
        cells.push(texts.at(cells.length, from, i))
        from = i + 1
        page[at++] = quote
        page[at++] = comma
        page[at++] = quote
      } else if (unit < 0x80) {
        if (unit < 32 || unit === quote || unit === backslash) isPlain = false
        page[at++] = unit
      } else if (unit < 0x800) {
        page[at++] = 0xc0 | (unit >> 6)
        page[at++] = 0x80 | (unit & 0x3f)
      } else {
        // Halves of pairs: the slow way knows what to do with them.
        if (unit >= 0xd800 && unit < 0xe000) isPlain = false
        page[at++] = 0xe0 | (unit >> 12)
        page[at++] = 0x80 | ((unit >> 6) & 0x3f)
        page[at++] = 0x80 | (unit & 0x3f)
      }
    }
    cells.push(texts.at(cells.length, from, end))
    page[at++] = quote
    page[at++] = closing
    page[at++] = lineFeed
    this.json = isPlain ? { page, from: begin, to: at } : null
    if (isPlain) this.#used = at
    return cells
  }
}
