import type { Database } from 'better-sqlite3'
import { SeenBefore } from '#engine/quality/seenBefore.ts'
import { textHash } from '#engine/quality/textHash.ts'
import type { SourceKind } from '#shared/api/imports.ts'
import { positionsOf } from '../imports/columnsOf.ts'
import { orderFiller } from '../imports/fillOrder.ts'
import type { TaskProgress } from '../jobs/task.ts'
import { eachKeptRow } from '../store/keptRows.ts'
import { type ColumnPlan, planColumns } from './columnPlan.ts'
import { ColumnTally } from './columnTally.ts'
import { type Dominant, findDominant } from './dominantCustomer.ts'
import { Finding } from './finding.ts'
import { type KeptSource, sampleOfRows } from './readRows.ts'

/** What all rows of a source came to. */
export interface Tallies {
  /** What a row is. */
  readonly kind: SourceKind
  readonly columns: readonly ColumnTally[]
  /** Says what the row is about: the customer, or in lists of products and campaigns which one. */
  readonly keyColumn: ColumnPlan | undefined
  /** Rows with more or fewer cells than the file has columns. */
  readonly unreadable: Finding
  /** Rows that stood there before, cell by cell. */
  readonly duplicates: Finding
  /** Rows of customers who were made up. */
  readonly tests: Finding
  readonly dominant: Dominant | null
}

const rowsBetweenYields = 2000

/** Reads a source's rows as they stood in its file, once. */
export function* tallyRows(db: Database, source: KeptSource): Generator<TaskProgress, Tallies> {
  const { mapping, rows, importedAt } = source
  yield { phase: 'quality', done: 0, total: rows }
  const plans = planColumns(mapping.columns, sampleOfRows(db, source), mapping.dialect.delimiter)
  const columns = plans.map((plan) => new ColumnTally(plan, importedAt))
  const [unreadable, duplicates, tests] = [new Finding(), new Finding(), new Finding()]
  const seen = new SeenBefore(rows)
  // What the first line of an order says of all of them is not missing on the others.
  const fill = mapping.kind === 'orders' ? orderFiller(positionsOf(mapping)) : (cells: readonly string[]) => cells
  let done = 0
  for (const { line, text } of eachKeptRow(db, source.id)) {
    if (++done % rowsBetweenYields === 0) yield { phase: 'quality', done, total: rows }
    const own = JSON.parse(text) as string[]
    if (own.length !== columns.length) {
      unreadable.add(line)
      continue
    }
    const cells = fill(own)
    if (seen.note(textHash(text))) duplicates.add(line)
    let invented: string | null = null
    for (let i = 0; i < cells.length; i++) {
      const facts = columns[i]!.add(cells[i]!, line)
      if (facts && facts.problems.length > 0 && facts.problems.includes('testCustomers')) invented = facts.value
    }
    if (invented !== null) tests.add(line, invented)
  }
  yield { phase: 'quality', done, total: rows }
  const dominant = mapping.kind === 'orders' ? findDominant(db, source.id) : null
  const at = positionsOf(mapping)
  const key = mapping.kind === 'products' ? at.product : mapping.kind === 'campaigns' ? at.campaign : at.key
  return { kind: mapping.kind, columns, keyColumn: plans[key], unreadable, duplicates, tests, dominant }
}
