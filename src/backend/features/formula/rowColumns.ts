import type { OwnField } from '#shared/formula/fields.ts'
import type { FormulaRows, NumberColumn, TextColumn } from './data.ts'
import type { StoredField } from './sourceQueries.ts'

/** What a column of words is read with: the place of each word's number in the dictionary. */
export interface Dictionary {
  readonly placeOf: ReadonlyMap<number, number>
  readonly words: readonly string[]
  /** What words are also called, such as a product's name. */
  readonly names: readonly (string | null)[] | null
}

const firstRoom = 4096

/** Rows of one source as they are read, customer by customer, until they are put into the order of customers' places. */
export class RowColumns {
  readonly #fields: readonly (readonly [OwnField, StoredField])[]
  #places = new Int32Array(firstRoom)
  /** The moment, then each field. */
  #columns: Float64Array[]
  length = 0

  constructor(fields: readonly (readonly [OwnField, StoredField])[]) {
    this.#fields = fields
    this.#columns = Array.from({ length: fields.length + 1 }, () => new Float64Array(firstRoom))
  }

  /** `row`: the customer, the moment and the fields, as they are stored; `null` is not said. */
  add(place: number, row: readonly (number | null)[]): void {
    if (this.length === this.#places.length) this.#grow()
    this.#places[this.length] = place
    for (let i = 0; i < this.#columns.length; i++) this.#columns[i]![this.length] = row[i + 1] ?? Number.NaN
    this.length++
  }

  #grow(): void {
    const places = new Int32Array(2 * this.length)
    places.set(this.#places)
    this.#places = places
    this.#columns = this.#columns.map((column) => {
      const larger = new Float64Array(2 * column.length)
      larger.set(column)
      return larger
    })
  }

  /** Among `customers`; `placeOfRow` says where each row that was added went. */
  settle(
    customers: number,
    dictionaryOf: (kind: string) => Dictionary
  ): { readonly rows: FormulaRows; readonly placeOfRow: Int32Array } {
    const places = this.#places.subarray(0, this.length)
    const starts = new Int32Array(customers + 1)
    for (const place of places) starts[place + 1]!++
    for (let place = 0; place < customers; place++) starts[place + 1]! += starts[place]!
    const next = starts.slice()
    const placeOfRow = places.map((place) => next[place]!++)
    const settled = (column: number): Float64Array => {
      const read = this.#columns[column]!
      const values = new Float64Array(this.length)
      for (let row = 0; row < values.length; row++) values[placeOfRow[row]!] = read[row]!
      // What is settled is no longer needed as it was read.
      this.#columns[column] = new Float64Array(0)
      return values
    }
    const moments = settled(0)
    const numbers: Partial<Record<OwnField, NumberColumn>> = {}
    const texts: Partial<Record<OwnField, TextColumn>> = {}
    for (const [i, [field, stored]] of this.#fields.entries()) {
      const values = settled(i + 1)
      if ('per' in stored) numbers[field] = { values, per: stored.per }
      else {
        const { placeOf, words, names } = dictionaryOf(stored.kind)
        texts[field] = { codes: Int32Array.from(values, (id) => placeOf.get(id) ?? -1), words, names }
      }
    }
    return { rows: { starts, moments, numbers, texts }, placeOfRow }
  }
}
