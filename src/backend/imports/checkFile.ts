import { normaliseKey } from '#engine/people/normaliseKey.ts'
import type { CheckResult, Mapping } from '#shared/api/imports.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { Counter } from './counter.ts'
import type { ImportedFile } from './fileText.ts'
import type { OpenDatabase } from './formats/openTableFile.ts'
import { keptText } from './keptText.ts'
import { readers } from './kinds/readers.ts'
import { openMapped } from './openRows.ts'
import { Overlap } from './overlap.ts'
import { RowNotes } from './rowNotes.ts'
import { rowsAtATime, settleMapping } from './settleMapping.ts'

export interface CheckInput {
  readonly file: ImportedFile
  readonly mapping: Mapping
  /** A source of a project that the file brings up to date. */
  readonly update?: { readonly project: string; readonly sourceId: number } | undefined
}

/** Reads a file as an import would, and only counts. */
export function* checkFile(
  { file, mapping: given, update }: CheckInput,
  context: OpenDatabase
): Generator<TaskProgress, CheckResult> {
  const { mapping, facts, ambiguousDates } = yield* settleMapping(file, given, context)
  const { rows, reading } = openMapped(file, mapping, context)
  const counter = new Counter()
  const notes = new RowNotes()
  const customers = new Set<string>()
  const reader = readers[mapping.kind](mapping, facts)
  let count = 0
  yield { phase: 'counting', ...reading }
  const overlap = update && new Overlap(context.openReader(update.project), update.sourceId, mapping)
  const all = overlap ? overlap.through(rows) : rows
  for (const row of reader.ahead?.(all) ?? all) {
    notes.add(row)
    const reason = reader.read(row)
    if (reason) counter.leaveOut(reason, row.line)
    else {
      reader.count(counter)
      const customer = normaliseKey(reader.customer)
      if (customer !== '' && !customers.has(customer)) customers.add(keptText(customer))
    }
    if (++count % rowsAtATime === 0) yield { phase: 'counting', ...reading }
  }
  return {
    counts: counter.counts(customers.size),
    mapping,
    ambiguousDates: [...ambiguousDates],
    problems: notes.notes(),
    update: overlap?.counts ?? null
  }
}
