import type { Counts, LeftOutReason, Mapping } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import type { TaskContext, TaskProgress } from '../jobs/task.ts'
import { type OrderLine, orderLineReader } from './classify.ts'
import { positionsOf } from './columnsOf.ts'
import { Counter } from './counter.ts'
import { type CustomerFacts, customerFactsReader } from './customerFacts.ts'
import { Customers, type NewCustomer, type Person } from './customers.ts'
import type { ImportedFile } from './fileText.ts'
import { fingerprint, hashOfTable } from './fingerprint.ts'
import { openMapped } from './openRows.ts'
import { type OrderBatch, OrderLines } from './orderLines.ts'
import type { Row } from './rows.ts'
import { settleMapping } from './settleMapping.ts'

export interface ReadInput {
  readonly file: ImportedFile
  readonly mapping: Mapping
  /** The project it will be imported into. */
  readonly project: string
}

/** What the backend gets while a file is read, in this order; it writes as it comes. */
export type ReadMessage =
  | { readonly type: 'begin'; readonly sha256: string; readonly names: readonly string[]; readonly mapping: Mapping }
  | RowBatch
  | (OrderBatch & { readonly type: 'orders' })

interface RowBatch {
  readonly type: 'rows'
  readonly lines: Int32Array
  /** The rows as JSON arrays, a line each: one text crosses between threads far faster than many. */
  readonly cells: string
  readonly leftOut: readonly { readonly line: number; readonly reason: LeftOutReason }[]
  readonly created: readonly NewCustomer[]
  readonly learned: readonly Person[]
  /** Of customer lists: customers with facts, and their values, one for each attribute, NaN where there is none. */
  readonly factsOf: Int32Array
  readonly values: Float64Array
  /** And their words, one for each label, empty where there is none. */
  readonly words: readonly string[]
}

const rowsABatch = 4096

/** Reads a file for an import: rows first, as they stand and in their order, then order lines in the table's order. */
export function* readForImport(
  { file, mapping: given, project }: ReadInput,
  context: TaskContext
): Generator<TaskProgress, { counts: Counts }> {
  const { openReader, emit } = context
  const { sha256 } = yield* fingerprint(file)
  const { mapping, facts, ambiguousDates } = yield* settleMapping(file, given, context)
  if (ambiguousDates[0] !== undefined) throw new TesseraError('ambiguousDates', { column: ambiguousDates[0] })
  const at = positionsOf(mapping)
  const { names, rows, reading } = openMapped(file, mapping, context)
  emit({ type: 'begin', sha256: hashOfTable(sha256, mapping.table), names, mapping } satisfies ReadMessage)

  const customers = new Customers(openReader(project), at)
  const met = new Set<number>()
  const batch = new RowBatcher()
  const orders = new OrderLines(at.order < 0 && at.product < 0 && at.quantity < 0 && at.unitPrice < 0)
  const counter = new Counter()
  const order: OrderLine = { customer: '', order: '', moment: 0, amount: 0, isReturn: false }
  const list: CustomerFacts = { customer: '', values: new Float64Array(at.attributes.length), words: [] }
  const listed = new Set<string>()
  const readOrder = orderLineReader(mapping, facts)
  const readFacts = customerFactsReader(mapping, facts, (customer) => listed.has(customer))

  const keepOrder = (row: Row): LeftOutReason | null => {
    const reason = readOrder(row, order)
    if (reason) return reason
    const customer = customers.meet(order.customer, row.cells)
    met.add(customer)
    orders.add(customer, row.line, order.order, order.moment, order.amount, order.isReturn)
    counter.keepOrder(order.amount, order.moment, order.isReturn)
    return null
  }
  const keepFacts = (row: Row): LeftOutReason | null => {
    const reason = readFacts(row, list)
    if (reason) return reason
    const customer = customers.meet(list.customer, row.cells)
    met.add(customer)
    listed.add(list.customer)
    batch.addFacts(customer, list)
    counter.keep()
    return null
  }
  const keep = mapping.kind === 'orders' ? keepOrder : keepFacts

  yield { phase: 'writing', ...reading }
  for (const row of rows) {
    const reason = keep(row)
    if (reason) counter.leaveOut(reason, row.line)
    if (batch.add(row, reason) < rowsABatch) continue
    emit(batch.take(customers))
    yield { phase: 'writing', ...reading }
  }
  emit(batch.take(customers))
  const counts = counter.counts(met.size)
  if (counts.rows === 0) throw new TesseraError('fileNoRows', { name: file.name })

  let done = 0
  yield { phase: 'sorting', done, total: orders.length }
  for (const part of orders.sorted(customers.lastId, rowsABatch)) {
    emit({ type: 'orders', ...part } satisfies ReadMessage)
    done += part.line.length
    yield { phase: 'sorting', done, total: orders.length }
  }
  return { counts }
}

class RowBatcher {
  #lines: number[] = []
  #cells: string[] = []
  #leftOut: { line: number; reason: LeftOutReason }[] = []
  #factsOf: number[] = []
  #values: number[] = []
  #words: string[] = []

  add({ line, cells }: Row, reason: LeftOutReason | null): number {
    this.#cells.push(JSON.stringify(cells))
    if (reason) this.#leftOut.push({ line, reason })
    return this.#lines.push(line)
  }

  addFacts(customer: number, { values, words }: CustomerFacts): void {
    this.#factsOf.push(customer)
    for (const value of values) this.#values.push(value)
    for (const word of words) this.#words.push(word)
  }

  take(customers: Customers): RowBatch {
    const batch: RowBatch = {
      type: 'rows',
      lines: Int32Array.from(this.#lines),
      cells: this.#cells.join('\n'),
      leftOut: this.#leftOut,
      ...customers.takeNews(),
      factsOf: Int32Array.from(this.#factsOf),
      values: Float64Array.from(this.#values),
      words: this.#words
    }
    this.#lines = []
    this.#cells = []
    this.#leftOut = []
    this.#factsOf = []
    this.#values = []
    this.#words = []
    return batch
  }
}
