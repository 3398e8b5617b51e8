import type { LeftOutReason } from '#shared/api/imports.ts'
import type { JsonBlocks } from '../store/keptRows.ts'
import type { CustomerFacts } from './customerFacts.ts'
import type { CustomerNews, Customers } from './customers.ts'
import { type Fact, type FactTable, factTables } from './factTables.ts'
import { JsonRows } from './jsonRows.ts'
import type { Row } from './rows.ts'
import type { NewWord, Words } from './words.ts'

type Value = string | number | null

/** Rows as they stand, and what they came to. */
export interface RowBatch extends CustomerNews {
  readonly type: 'rows'
  readonly lines: Int32Array
  readonly cells: JsonBlocks
  readonly leftOut: readonly { readonly line: number; readonly reason: LeftOutReason }[]
  readonly newWords: readonly NewWord[]
  /** By table, row after row. */
  readonly facts: Readonly<Partial<Record<FactTable, readonly Value[]>>>
  /** Of customer lists: customers with facts, and their values, one for each attribute, NaN where there is none. */
  readonly factsOf: Int32Array
  readonly values: Float64Array
  /** And their words, one for each label, empty where there is none. */
  readonly words: readonly string[]
}

/** Gathers some thousand rows for the thread that writes. */
export class RowBatcher {
  #lines: number[] = []
  readonly #cells = new JsonRows()
  #leftOut: { line: number; reason: LeftOutReason }[] = []
  #facts: Partial<Record<FactTable, Value[]>> = {}
  #factsOf: number[] = []
  #values: number[] = []
  #words: string[] = []

  add(row: Row, reason: LeftOutReason | null): number {
    this.#cells.add(row)
    if (reason) this.#leftOut.push({ line: row.line, reason })
    return this.#lines.push(row.line)
  }

  addFact<T extends FactTable>(table: T, fact: Fact<T>): void {
    this.#facts[table] ??= []
    for (const column of factTables[table] as readonly (keyof Fact<T>)[]) this.#facts[table].push(fact[column])
  }

  addOfCustomer(customer: number, { values, words }: CustomerFacts): void {
    this.#factsOf.push(customer)
    for (const value of values) this.#values.push(value)
    for (const word of words) this.#words.push(word)
  }

  take(customers: Pick<Customers, 'takeNews'>, words: Pick<Words, 'takeNew'>): RowBatch {
    const batch: RowBatch = {
      type: 'rows',
      lines: Int32Array.from(this.#lines),
      cells: this.#cells.take(),
      leftOut: this.#leftOut,
      ...customers.takeNews(),
      newWords: words.takeNew(),
      facts: this.#facts,
      factsOf: Int32Array.from(this.#factsOf),
      values: Float64Array.from(this.#values),
      words: this.#words
    }
    this.#lines = []
    this.#leftOut = []
    this.#facts = {}
    this.#factsOf = []
    this.#values = []
    this.#words = []
    return batch
  }
}
