import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { TesseraError } from '#shared/errors.ts'

/** So much is deleted at once that other requests wait some milliseconds only. */
const linesAtOnce = 10_000
const customersAtOnce = 1000

/**
 * Takes a source with all its rows out of a project, within the transaction that is open. Its customers stay: those
 * nobody else has go by `removeStrangers`. @throws TesseraError `noSuchSource`
 */
export async function removeSource(db: Database, sourceId: number, signal?: AbortSignal): Promise<void> {
  const one = (sql: string): number => db.prepare<[], number>(sql).pluck().get() ?? 0
  if (db.prepare('SELECT 1 FROM source WHERE id = ?').get(sourceId) === undefined)
    throw new TesseraError('noSuchSource')
  const byCustomer = ['order_line', 'event', 'contact', 'listed'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE customer_id >= ? AND customer_id < ? AND source_id = ?`)
  )
  const lastCustomer = one('SELECT max(id) FROM customer')
  for (let from = 0; from <= lastCustomer; from += customersAtOnce) {
    for (const rows of byCustomer) rows.run(from, from + customersAtOnce, sourceId)
    await setImmediate(undefined, { signal })
  }
  for (const [table, line] of [
    ['left_out', 'line'],
    ['review', 'line'],
    ['row_block', 'last']
  ]) {
    const rows = db.prepare(`DELETE FROM ${table} WHERE source_id = ? AND ${line} <= ?`)
    const last = db
      .prepare<[number], number>(`SELECT max(${line}) FROM ${table} WHERE source_id = ?`)
      .pluck()
      .get(sourceId)
    for (let to = linesAtOnce; to < (last ?? 0) + linesAtOnce; to += linesAtOnce) {
      rows.run(sourceId, to)
      await setImmediate(undefined, { signal })
    }
  }
  // Attributes, categories and their values follow, and facts about products and campaigns.
  db.prepare('DELETE FROM source WHERE id = ?').run(sourceId)
}

/** Whom no source knows any more, as a condition. */
export const isStranger = ['order_line', 'listed', 'event', 'review', 'contact']
  .map((table) => `NOT EXISTS (SELECT 1 FROM ${table} WHERE customer_id = customer.id)`)
  .join(' AND ')

/** Takes out customers whom no source knows any more. */
export async function removeStrangers(db: Database, signal?: AbortSignal): Promise<void> {
  const last = db.prepare<[], number>('SELECT max(id) FROM customer').pluck().get() ?? 0
  const strangers = db.prepare(`DELETE FROM customer WHERE id >= ? AND id < ? AND ${isStranger}`)
  for (let from = 0; from <= last; from += customersAtOnce) {
    strangers.run(from, from + customersAtOnce)
    await setImmediate(undefined, { signal })
  }
}
