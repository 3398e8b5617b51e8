import type { Counts, LeftOutReason, Mapping } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { blank, erasedRows } from '../erasure/erasedList.ts'
import type { TaskContext, TaskProgress } from '../jobs/task.ts'
import { type Positions, positionsOf } from './columnsOf.ts'
import { Counter } from './counter.ts'
import { Customers } from './customers.ts'
import { FileEvidence, type Settled } from './fileEvidence.ts'
import type { ImportedFile } from './fileText.ts'
import { fingerprint, hashOfTable } from './fingerprint.ts'
import { readers } from './kinds/readers.ts'
import { openMapped } from './openRows.ts'
import { detailColumns, type OrderBatch, OrderLines } from './orderLines.ts'
import { Overlap } from './overlap.ts'
import { type RowBatch, RowBatcher } from './rowBatcher.ts'
import type { Row } from './rows.ts'
import { settleMapping, settleOnHead } from './settleMapping.ts'
import { Words } from './words.ts'

export interface ReadInput {
  readonly file: ImportedFile
  readonly mapping: Mapping
  /** The project it will be imported into. */
  readonly project: string
  /** The source that the file brings up to date. */
  readonly update: number | null
  /** Of the file, where it is known already. */
  readonly sha256: string | null
}

/** What the backend gets while a file is read, in this order; it writes as it comes. */
export type ReadMessage =
  | { readonly type: 'begin'; readonly sha256: string; readonly names: readonly string[]; readonly mapping: Mapping }
  | RowBatch
  | (OrderBatch & { readonly type: 'orders' })
  /** The rest of the file says that the head was misleading: what came so far counts for nothing. */
  | { readonly type: 'again' }

const rowsABatch = 4096

/**
 * Reads a file for an import: rows first, as they stand and in their order, then order lines in the table's order. It is read by
 * what its head makes likely, and once more only where the rest contradicts (ADR 40).
 */
export function* readForImport(
  { file, mapping: given, project, update, sha256: known }: ReadInput,
  context: TaskContext
): Generator<TaskProgress, { counts: Counts }> {
  const sha256 = known ?? (yield* fingerprint(file)).sha256
  const input: Reading = { file, project, update, sha256 }
  // Rows that are carried over from an earlier file say nothing of how this one is written.
  if (update !== null)
    return yield* finish(
      yield* readAs(input, decidedDates(yield* settleMapping(file, given, context)), context),
      context
    )
  yield { phase: 'deciding', done: 0, total: 0 }
  const guess = settleOnHead(file, given, context)
  const evidence = new FileEvidence(given)
  const read = yield* readAs(input, guess, context, evidence)
  const settled = decidedDates(evidence.settle())
  // Nearly always the head is right, and the file was read once.
  if (isSame(settled, guess)) return yield* finish(read, context)
  context.emit({ type: 'again' } satisfies ReadMessage)
  return yield* finish(yield* readAs(input, settled, context), context)
}

interface Reading extends Omit<ReadInput, 'mapping' | 'sha256'> {
  readonly sha256: string
}

interface Read {
  readonly counts: Counts
  readonly orders: OrderLines
  readonly lastCustomer: number
}

/** Reads all rows by what is thought of the file, and gathers what the whole of it says. */
function* readAs(
  { file, project, update, sha256 }: Reading,
  { mapping, facts }: Settled,
  context: TaskContext,
  evidence?: FileEvidence
): Generator<TaskProgress, Read> {
  const { openReader, emit } = context
  const at = positionsOf(mapping)
  const { names, rows, reading } = openMapped(file, mapping, context)
  emit({ type: 'begin', sha256: hashOfTable(sha256, mapping.table), names, mapping } satisfies ReadMessage)

  const db = openReader(project)
  const customers = new Customers(db, mapping)
  const met = new Set<number>()
  let last = 0
  const kept = { words: new Words(db), batch: new RowBatcher(), orders: ordersOf(at) }
  const counter = new Counter()
  const reader = readers[mapping.kind](mapping, facts)
  const isErased = erasedRows(db, mapping)
  const keep = (row: Row): LeftOutReason | null => {
    const reason = reader.read(row)
    if (reason) return reason
    const customer = reader.customer === '' ? 0 : customers.meet(reader.customer, row.cells)
    if (customer > 0 && customer !== last) met.add(customer)
    last = customer
    reader.keep(row, customer, kept)
    reader.count(counter)
    return null
  }

  yield { phase: 'writing', ...reading }
  const all = update === null ? rows : new Overlap(db, update, mapping).through(rows)
  for (const row of reader.ahead?.(all) ?? all) {
    evidence?.add(row)
    const erased = isErased?.(row) ?? false
    const reason = erased ? 'erased' : keep(row)
    if (reason) counter.leaveOut(reason, row.line)
    if (kept.batch.add(erased ? blank(row) : row, reason) < rowsABatch) continue
    emit(kept.batch.take(customers, kept.words))
    yield { phase: 'writing', ...reading }
  }
  emit(kept.batch.take(customers, kept.words))
  const counts = counter.counts(customers.peopleAmong(met))
  if (counts.rows === 0) throw new TesseraError('fileNoRows', { name: file.name })
  return { counts, orders: kept.orders, lastCustomer: customers.lastId }
}

function* finish(
  { counts, orders, lastCustomer }: Read,
  { emit }: TaskContext
): Generator<TaskProgress, { counts: Counts }> {
  let done = 0
  yield { phase: 'sorting', done, total: orders.length }
  for (const part of orders.sorted(lastCustomer, rowsABatch)) {
    emit({ type: 'orders', ...part } satisfies ReadMessage)
    done += part.line.length
    yield { phase: 'sorting', done, total: orders.length }
  }
  return { counts }
}

function decidedDates(settled: Settled): Settled {
  const [column] = settled.ambiguousDates
  if (column !== undefined) throw new TesseraError('ambiguousDates', { column })
  return settled
}

const isSame = (a: Settled, b: Settled): boolean =>
  JSON.stringify([a.mapping, a.facts]) === JSON.stringify([b.mapping, b.facts])

const ordersOf = (at: Positions): OrderLines =>
  new OrderLines(
    at.order < 0 && at.product < 0 && at.productName < 0 && at.quantity < 0 && at.unitPrice < 0,
    detailColumns.filter((column) => at[column] >= 0 || (column === 'product' && at.productName >= 0))
  )
