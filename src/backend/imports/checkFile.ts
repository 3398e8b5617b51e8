import { normaliseKey } from '#engine/people/normaliseKey.ts'
import type { CheckResult, Mapping } from '#shared/api/imports.ts'
import { erasedRows } from '../erasure/erasedList.ts'
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
  /** The project into which it would be imported. */
  readonly project?: string | null
  /** A source of the project that the file brings up to date. */
  readonly update?: number | null
}

/** Reads a file as an import would, and only counts. */
export function* checkFile(
  { file, mapping: given, project = null, update = null }: CheckInput,
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
  const db = project === null ? null : context.openReader(project)
  const isErased = db && erasedRows(db, mapping)
  const overlap = db && update !== null ? new Overlap(db, update, mapping) : null
  const all = overlap ? overlap.through(rows) : rows
  for (const row of reader.ahead?.(all) ?? all) {
    notes.add(row)
    const reason = isErased?.(row) ? 'erased' : reader.read(row)
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
