import { MomentEvidence } from './momentEvidence.ts'
import { NumberEvidence } from './numbers.ts'
import { asRecent } from './wideDates.ts'

/** What stands for "nothing" in exports of databases and data frames. */
const placeholders = new Set([
  'null',
  '(null)',
  '<null>',
  'nan',
  'na',
  'n/a',
  '#n/a',
  '<na>',
  'none',
  'nil',
  '-',
  '\\n'
])

/** Is there nothing in this cell? Cells are given trimmed. */
export function isBlank(cell: string): boolean {
  if (cell === '') return true
  // Most cells begin with a digit or are longer: they are asked first, and cost nothing.
  const first = cell.charCodeAt(0)
  return !(first >= 48 && first <= 57) && cell.length <= 6 && placeholders.has(cell.toLowerCase())
}

/** What the values of a column have in common, seen on a sample. */
export class ColumnProfile {
  readonly numbers = new NumberEvidence()
  readonly moments = new MomentEvidence()
  readonly examples: string[] = []
  blanks = 0
  filled = 0
  #distinct = new Set<string>()
  #emails = 0
  #codes = 0
  #plain = 0
  #words = 0
  #phones = 0
  #smallest = Number.POSITIVE_INFINITY
  #largest = Number.NEGATIVE_INFINITY
  #whole = 0

  add(raw: string): void {
    const cell = raw.trim()
    if (isBlank(cell)) {
      this.blanks++
      return
    }
    this.filled++
    if (!this.#distinct.has(cell)) {
      this.#distinct.add(cell)
      if (this.examples.length < 3) this.examples.push(cell)
    }
    this.numbers.add(cell)
    this.moments.add(asRecent(cell))
    if (/^-?\d+([.,]\d+)?$/.test(cell)) this.#addPlain(cell)
    else this.#words += cell.split(/\s+/).length
    if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(cell)) this.#emails++
    if (/^#?[A-Z]{0,4}[-/]?\d[\d/-]*$/i.test(cell)) this.#codes++
    if (/^[+(]?\d[\d\s()/.-]{5,20}$/.test(cell)) this.#phones++
  }

  #addPlain(cell: string): void {
    const value = Number(cell.replace(',', '.'))
    if (!cell.includes(',')) this.#plain++
    if (Number.isInteger(value)) this.#whole++
    this.#smallest = Math.min(this.#smallest, value)
    this.#largest = Math.max(this.#largest, value)
  }

  /** Shares of the filled cells. */
  get distinct(): number {
    return this.#share(this.#distinct.size)
  }
  /** How many different values were seen. */
  get values(): number {
    return this.#distinct.size
  }
  get emails(): number {
    return this.#share(this.#emails)
  }
  /** Numbers as machines write them. */
  get plainNumbers(): number {
    return this.#share(this.#plain)
  }
  /** Numbers of orders and the like: digits, perhaps behind a few letters or `#`. */
  get codes(): number {
    return this.#share(this.#codes)
  }
  get phones(): number {
    return this.#share(this.#phones)
  }
  /** Words of a filled cell, on average. */
  get wordsEach(): number {
    return this.#share(this.#words)
  }
  get wholeNumbers(): number {
    return this.#share(this.#whole)
  }
  /** The smallest and largest of the numbers that are written plainly. */
  get range(): readonly [smallest: number, largest: number] {
    return [this.#smallest, this.#largest]
  }
  #share(count: number): number {
    return this.filled === 0 ? 0 : count / this.filled
  }
}
