import Database from 'better-sqlite3'
import { findNativeBinding } from '#backend/nativeBinding.ts'
import { raiseDataVersion } from '#backend/store/meta.ts'
import type { Mapping } from '#shared/api/imports.ts'
import { momentFromText } from '#shared/model/moment.ts'
import { toStoredMoney } from '#shared/model/money.ts'

/** An order line as a test writes it: a negative amount is a return. */
export interface Line {
  readonly customer: string
  readonly order: string | number | bigint
  readonly at: string
  readonly amount: number
}

/** Fills a project as an import would, without a file: what segments are made of. */
function write(path: string, work: (db: Database.Database) => void): void {
  const db = new Database(path, { nativeBinding: findNativeBinding(undefined) })
  db.transaction(() => {
    work(db)
    raiseDataVersion(db)
  })()
  db.close()
}

/** How such a source would have been read: only who it is about, which all that is made from its mapping may rely on. */
export const mappingOf = (kind: 'orders' | 'customers'): Mapping => ({
  kind,
  dialect: { encoding: 'utf-8', delimiter: ',', quote: '"', header: true },
  columns: [{ name: 'customer', role: 'customer', marks: null, dateOrder: null }]
})

function sourceOf(db: Database.Database, kind: 'orders' | 'customers', rows: number): number {
  const counts = {
    rows,
    kept: rows,
    returns: 0,
    leftOut: [],
    customers: 0,
    sales: 0,
    returned: 0,
    firstMoment: null,
    lastMoment: null
  }
  const { lastInsertRowid } = db
    .prepare(
      'INSERT INTO source (name, size, sha256, imported_at, header, mapping, counts) VALUES (?, 1, hex(randomblob(32)), 0, ?, ?, ?)'
    )
    .run(`${kind}.csv`, '[]', JSON.stringify(mappingOf(kind)), JSON.stringify(counts))
  return Number(lastInsertRowid)
}

function customerIds(db: Database.Database): (key: string) => number {
  const insert = db.prepare('INSERT INTO customer (key, name) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const find = db.prepare<[string], number>('SELECT id FROM customer WHERE key = ?').pluck()
  return (key) => {
    insert.run(key, `Name of ${key}`)
    return find.get(key) ?? 0
  }
}

export function addOrders(path: string, lines: readonly Line[]): void {
  write(path, (db) => {
    const source = sourceOf(db, 'orders', lines.length)
    const idOf = customerIds(db)
    const insert = db.prepare(
      `INSERT INTO order_line (source_id, line, customer_id, order_no, moment, amount, kind)
       VALUES (?, ?, ?, ?, ?, ?, ?)`
    )
    lines.forEach(({ customer, order, at, amount }, i) => {
      insert.run(
        source,
        i + 2,
        idOf(customer),
        typeof order === 'number' ? BigInt(order) : order,
        BigInt(momentFromText(at)),
        BigInt(toStoredMoney(amount)),
        amount < 0 ? 1 : 0
      )
    })
  })
}

/** Rows of a customer list: the first value is the customer, the others are numbers by column; `null` is a blank. */
export function addCustomers(
  path: string,
  columns: readonly string[],
  rows: readonly (readonly [customer: string, ...values: (number | null)[]])[]
): void {
  write(path, (db) => {
    const source = sourceOf(db, 'customers', rows.length)
    const idOf = customerIds(db)
    const attribute = db.prepare('INSERT INTO attribute (source_id, name, position) VALUES (?, ?, ?)')
    const ids = columns.map((name, position) => attribute.run(source, name, position).lastInsertRowid)
    const insert = db.prepare('INSERT INTO attribute_value (attribute_id, customer_id, value) VALUES (?, ?, ?)')
    for (const [customer, ...values] of rows) {
      const id = idOf(customer)
      values.forEach((value, i) => {
        if (value !== null) insert.run(ids[i], id, value)
      })
    }
  })
}
