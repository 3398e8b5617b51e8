import type { Database } from 'better-sqlite3'
import type { OwnField, Source } from '#shared/formula/fields.ts'
import type { FieldsUsed } from '#shared/formula/fieldsUsed.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { TaskProgress } from '../../jobs/task.ts'
import type { FormulaData, FormulaRows } from './data.ts'
import { dictionaries } from './dictionaries.ts'
import { RowColumns } from './rowColumns.ts'
import { orderKey, type SourceQuery, sourceQueries } from './sourceQueries.ts'

/** Customers a query: short enough for cancel and progress. */
const batch = 2000

export interface RowChoices {
  /** Later rows are not read: an order's amount is what had been bought by then. */
  readonly asOf: number
  readonly returns: Recipe['returns']
}

type Read = Pick<FormulaData, 'rows' | 'orderOfLine'>
type Row = readonly [customer: number, moment: number | null, ...fields: (number | null)[]]

/** Reads of each source that formulas use the columns that they use. O(rows of these sources) in time and memory. */
export function* readRows(
  db: Database,
  used: FieldsUsed['sources'],
  { asOf, returns }: RowChoices,
  placeOf: Int32Array,
  customers: number
): Generator<TaskProgress, Read> {
  const queries = sourceQueries(returns)
  // Orders come before their lines, which look for them.
  const names = (Object.keys(queries) as Source[]).filter((source) => used.has(source))
  const linked = used.has('orders') && used.has('lines')
  const readers = names.map((source) => readerOf(db, queries[source], used.get(source)!, linked && isOfOrder(source)))
  const orderOfLine: number[] = []
  for (let from = 0; from < placeOf.length; from += batch) {
    yield { phase: 'formulas', done: from, total: placeOf.length }
    const orders = new Map<string, number>()
    for (const [i, { columns, select }] of readers.entries())
      for (const row of select.iterate({ from: from - 1, to: from + batch - 1, asOf })) {
        if (linked && names[i] === 'orders') orders.set(keyOf(row), columns.length)
        if (linked && names[i] === 'lines') orderOfLine.push(orders.get(keyOf(row)) ?? -1)
        columns.add(placeOf[row[0]]!, row)
      }
  }
  const dictionaryOf = dictionaries(db)
  const rows: Partial<Record<Source, FormulaRows>> = {}
  const placeOfRow: Partial<Record<Source, Int32Array>> = {}
  for (const [done, source] of names.entries()) {
    yield { phase: 'formulas', done, total: names.length }
    const settled = readers[done]!.columns.settle(customers, dictionaryOf)
    rows[source] = settled.rows
    placeOfRow[source] = settled.placeOfRow
  }
  return { rows, orderOfLine: linked ? joined(orderOfLine, placeOfRow.lines!, placeOfRow.orders!) : null }
}

const isOfOrder = (source: Source): boolean => source === 'orders' || source === 'lines'
/** The last column, where it was asked for. */
const keyOf = (row: Row): string => `${row[0]} ${String(row.at(-1))}`

function readerOf(db: Database, query: SourceQuery, fields: ReadonlySet<OwnField>, withKey: boolean) {
  const stored = [...fields].flatMap((field) => {
    const one = query.fields[field]
    return one ? [[field, one] as const] : []
  })
  const { from, where, moment, group } = query
  const columns = ['customer_id', moment, ...stored.map(([, { sql }]) => sql), ...(withKey ? [orderKey] : [])]
  const conditions = [
    'customer_id > :from',
    'customer_id <= :to',
    `(${group ? 'moment' : moment} IS NULL OR ${group ? 'moment' : moment} <= :asOf)`,
    ...(where ? [where] : [])
  ]
  const select = db
    .prepare<[{ from: number; to: number; asOf: number }], Row>(
      `SELECT ${columns.join(', ')} FROM ${from} WHERE ${conditions.join(' AND ')} ${group}`
    )
    .raw()
  return { columns: new RowColumns(stored), select }
}

/** From rows as they were read to rows as they stand. */
function joined(orderOfLine: readonly number[], lines: Int32Array, orders: Int32Array): Int32Array {
  const joined = new Int32Array(orderOfLine.length)
  for (let line = 0; line < joined.length; line++) {
    const order = orderOfLine[line]!
    joined[lines[line]!] = order < 0 ? -1 : orders[order]!
  }
  return joined
}
