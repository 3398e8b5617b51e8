import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import type { Counts } from '#shared/api/imports.ts'
import { TesseraError } from '#shared/errors.ts'
import { joinPeople } from '../people/joinPeople.ts'
import { rowKeeper } from '../store/keptRows.ts'
import { lendLanguage } from '../texts/lendLanguage.ts'
import { type BulkInsert, bulkInsert } from './bulkInsert.ts'
import { type CategoryWriter, categoryWriter } from './categoryWriter.ts'
import { orNull } from './cells.ts'
import { positionsOf } from './columnsOf.ts'
import { detailColumns } from './customers.ts'
import { type FactTable, factTables } from './factTables.ts'
import type { ReadMessage } from './readForImport.ts'
import type { RowBatch } from './rowBatcher.ts'

const orderColumns = ['line', 'customer_id', 'order_no', 'moment', 'amount', 'kind'] as const

/** So many customers are joined at once that other requests wait some milliseconds only. */
const joinsAtOnce = 50

export interface SourceWriter {
  /** Writes what the reading thread sends, as it comes. */
  take(message: ReadMessage): void
  /** Writes what came of it; answers the source's number. An aborted signal ends it. */
  finish(counts: Counts, signal?: AbortSignal): Promise<number>
}

/** Writes a file into a project, within the transaction that is open. @throws TesseraError `alreadyImported` */
export function sourceWriter(db: Database, name: string, size: number): SourceWriter {
  let sourceId = 0
  let attributeIds: number[] = []
  let categories: CategoryWriter[] = []
  const keepRows = rowKeeper(db)
  const leftOut = bulkInsert(db, 'left_out', ['source_id', 'line', 'reason'])
  const customers = bulkInsert(db, 'customer', ['id', 'key', ...detailColumns])
  const words = bulkInsert(db, 'word', ['id', 'kind', 'value'])
  const values = bulkInsert(db, 'attribute_value', ['attribute_id', 'customer_id', 'value'])
  let orders: BulkInsert | null = null
  // Order lines come last, and may be of somebody who turned out to be another meanwhile.
  const joins: RowBatch['joined'][number][] = []
  const facts = new Map<FactTable, BulkInsert>()
  const learn = db.prepare(
    `UPDATE customer SET ${detailColumns.map((column) => `${column} = coalesce(${column}, ?)`).join(', ')} WHERE id = ?`
  )
  const rename = db.prepare('UPDATE customer SET key = ? WHERE id = ?')

  function begin({ sha256, names, mapping }: ReadMessage & { type: 'begin' }): void {
    db.exec('SAVEPOINT reading')
    const there = db.prepare<[string], string>('SELECT name FROM source WHERE sha256 = ?').pluck().get(sha256)
    if (there !== undefined) throw new TesseraError('alreadyImported', { name: there })
    const insert = db.prepare(
      `INSERT INTO source (name, size, sha256, imported_at, header, mapping, counts) VALUES (?, ?, ?, ?, ?, ?, '{}')`
    )
    sourceId = Number(
      insert.run(name, size, sha256, Date.now(), JSON.stringify(names), JSON.stringify(mapping)).lastInsertRowid
    )
    const attribute = db.prepare('INSERT INTO attribute (source_id, name, position) VALUES (?, ?, ?)')
    const { attributes, labels } = positionsOf(mapping)
    categories = labels.map((index) => categoryWriter(db, sourceId, mapping.columns[index]!.name, index))
    attributeIds = attributes.map((index) =>
      Number(attribute.run(sourceId, mapping.columns[index]!.name, index).lastInsertRowid)
    )
  }

  function startAnew(): void {
    db.exec('ROLLBACK TO reading; RELEASE reading')
    joins.length = 0
  }

  function writeRows(batch: ReadMessage & { type: 'rows' }): void {
    keepRows(sourceId, batch.lines, batch.cells)
    for (const { line, reason } of batch.leftOut) leftOut.add(sourceId, line, reason)
    leftOut.flush()
    for (const { id, key, details } of batch.created) customers.add(id, key, ...details)
    customers.flush()
    for (const { id, key } of batch.renamed) rename.run(key, id)
    joins.push(...batch.joined)
    for (const { id, details } of batch.learned) learn.run(...details, id)
    for (const { id, kind, value } of batch.newWords) words.add(id, kind, value)
    words.flush()
    writeFacts(batch.facts)
    batch.factsOf.forEach((customer, i) => {
      attributeIds.forEach((attribute, place) => {
        const value = batch.values[i * attributeIds.length + place]!
        if (!Number.isNaN(value)) values.add(attribute, customer, value)
      })
      categories.forEach((category, place) => {
        category.add(customer, batch.words[i * categories.length + place]!)
      })
    })
    values.flush()
    for (const category of categories) category.flush()
  }

  function writeFacts(batch: RowBatch['facts']): void {
    for (const [name, rows] of Object.entries(batch)) {
      const table = name as FactTable
      const insert = facts.get(table) ?? bulkInsert(db, table, ['source_id', ...factTables[table]])
      facts.set(table, insert)
      const columns = factTables[table].length
      for (let from = 0; from < rows.length; from += columns) insert.add(sourceId, ...rows.slice(from, from + columns))
      insert.flush()
    }
  }

  function writeOrders({
    customer,
    line,
    moment,
    amount,
    kind,
    order,
    texts,
    details
  }: ReadMessage & { type: 'orders' }): void {
    const more = Object.entries(details)
    if (orders === null) {
      db.exec('RELEASE reading')
      orders = bulkInsert(db, 'order_line', [...orderColumns, ...more.map(([column]) => column)], {
        source_id: sourceId
      })
    }
    let nextText = 0
    for (let i = 0; i < line.length; i++) {
      const whole = order[i]!
      // The driver binds numbers beyond 32 bits as floating point, which this column would keep as such.
      const number = Number.isNaN(whole) ? texts[nextText++]! : whole > 0x7fffffff ? BigInt(whole) : whole
      orders.add(line[i]!, customer[i]!, number, moment[i]!, amount[i]!, kind[i]!)
      for (const [, values] of more) orders.add(orNull(values[i]!))
    }
    orders.flush()
  }

  return {
    take(message) {
      if (message.type === 'begin') begin(message)
      else if (message.type === 'rows') writeRows(message)
      else if (message.type === 'again') startAnew()
      else writeOrders(message)
    },
    async finish(counts, signal) {
      const now = Date.now()
      for (const [place, { id, into }] of joins.entries()) {
        if (place % joinsAtOnce === 0) await setImmediate(undefined, { signal })
        joinPeople(db, [id], into, now, { why: 'email', sourceId })
      }
      await lendLanguage(db, sourceId, signal)
      db.prepare('UPDATE source SET counts = ? WHERE id = ?').run(JSON.stringify(counts), sourceId)
      return sourceId
    }
  }
}
