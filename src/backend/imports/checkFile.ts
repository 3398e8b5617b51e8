import type { z } from 'zod'
import type { checkResult, Mapping } from '#shared/api/imports.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { type OrderLine, orderLineReader } from './classify.ts'
import { Counter } from './counter.ts'
import { type CustomerFacts, customerFactsReader } from './customerFacts.ts'
import type { ImportedFile } from './fileText.ts'
import type { OpenDatabase } from './formats/openTableFile.ts'
import { keptText } from './keptText.ts'
import { openMapped } from './openRows.ts'
import { RowNotes } from './rowNotes.ts'
import { rowsAtATime, settleMapping } from './settleMapping.ts'

export interface CheckInput {
  readonly file: ImportedFile
  readonly mapping: Mapping
}

/** Reads a file as an import would, and only counts. */
export function* checkFile(
  { file, mapping: given }: CheckInput,
  context: OpenDatabase
): Generator<TaskProgress, z.infer<typeof checkResult>> {
  const { mapping, facts, ambiguousDates } = yield* settleMapping(file, given, context)
  const { rows, reading } = openMapped(file, mapping, context)
  const counter = new Counter()
  const notes = new RowNotes()
  const customers = new Set<string>()
  const order: OrderLine = { customer: '', order: '', moment: 0, amount: 0, isReturn: false }
  const list: CustomerFacts = { customer: '', values: new Float64Array(mapping.columns.length), words: [] }
  const readOrder = orderLineReader(mapping, facts)
  const readFacts = customerFactsReader(mapping, facts, (customer) => customers.has(customer))
  const isOrders = mapping.kind === 'orders'
  let count = 0
  yield { phase: 'counting', ...reading }
  for (const row of rows) {
    notes.add(row)
    const reason = isOrders ? readOrder(row, order) : readFacts(row, list)
    const { customer } = isOrders ? order : list
    if (reason) counter.leaveOut(reason, row.line)
    else {
      if (isOrders) counter.keepOrder(order.amount, order.moment, order.isReturn)
      else counter.keep()
      if (!customers.has(customer)) customers.add(keptText(customer))
    }
    if (++count % rowsAtATime === 0) yield { phase: 'counting', ...reading }
  }
  return {
    counts: counter.counts(customers.size),
    mapping,
    ambiguousDates: [...ambiguousDates],
    problems: notes.notes()
  }
}
