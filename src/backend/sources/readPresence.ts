import type { Database } from 'better-sqlite3'
import type { TaskProgress } from '../jobs/task.ts'

/** What each source has: whom, which products and campaigns, and how many rows on which day. */
export interface Presence {
  /** By the customer's number: 1 where the source has them. */
  readonly customers: Uint8Array
  readonly products: ReadonlySet<number>
  readonly campaigns: ReadonlySet<number>
  /** Rows by day, counted from 1970. */
  readonly days: ReadonlyMap<number, number>
}

const customersAtOnce = 20_000
const day = '(moment / 86400000)'

/** Tables whose rows have a customer, and what else of them connects. */
const told = [
  { table: 'order_line', dated: true, products: true, campaigns: false },
  { table: 'event', dated: true, products: false, campaigns: true },
  { table: 'review', dated: true, products: true, campaigns: false },
  { table: 'contact', dated: true, products: false, campaigns: true },
  { table: 'listed', dated: false, products: false, campaigns: false }
] as const

/** Reads who and what is in each source. O(rows). */
export function* readPresence(db: Database, ids: readonly number[]): Generator<TaskProgress, Map<number, Presence>> {
  const last = db.prepare<[], number | null>('SELECT max(id) FROM customer').pluck().get() ?? 0
  const empty = () => ({
    customers: new Uint8Array(last + 1),
    products: new Set<number>(),
    campaigns: new Set<number>(),
    days: new Map<number, number>()
  })
  const found = new Map(ids.map((id) => [id, empty()]))
  const named = new Set(db.prepare<[], string>('SELECT DISTINCT kind FROM word').pluck().all())
  for (const [place, { table, dated, products, campaigns }] of told.entries()) {
    if (db.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() === undefined) continue
    const within = 'customer_id > ? AND customer_id <= ?'
    const who = pairs(db, `SELECT DISTINCT source_id, customer_id FROM ${table} WHERE ${within}`)
    const when = pairsCounted(
      db,
      `SELECT source_id, ${dated ? day : 0}, count(*) FROM ${table} WHERE ${within} GROUP BY 1, 2`
    )
    const of = (column: string) => pairs(db, `SELECT DISTINCT source_id, ${column} FROM ${table} WHERE ${within}`)
    const things = [
      ...(products && named.has('product') ? [{ name: 'products' as const, rows: of('product') }] : []),
      ...(campaigns && named.has('campaign') ? [{ name: 'campaigns' as const, rows: of('campaign') }] : [])
    ]
    for (let from = 0; from <= last; from += customersAtOnce) {
      yield { phase: 'connections', done: place + from / (last + 1), total: told.length }
      const range = [from - 1, from + customersAtOnce - 1] as const
      for (const [source, customer] of who.iterate(...range)) found.get(source)!.customers[customer] = 1
      for (const { name, rows } of things)
        for (const [source, thing] of rows.iterate(...range)) if (thing !== null) found.get(source)![name].add(thing)
      if (dated) for (const [source, at, rows] of when.iterate(...range)) addDay(found.get(source)!.days, at, rows)
    }
  }
  readWithoutCustomers(db, found)
  return found
}

type Found = ReadonlyMap<number, { products: Set<number>; campaigns: Set<number>; days: Map<number, number> }>

/** Reviews need no author; lists of products and campaigns have no customers at all. */
function readWithoutCustomers(db: Database, found: Found): void {
  const rows = db
    .prepare<[], [number, number | null, number | null, number]>(
      `SELECT source_id, product, ${day}, count(*) FROM review WHERE customer_id IS NULL GROUP BY 1, 2, 3`
    )
    .raw()
  for (const [source, product, at, count] of rows.iterate()) {
    const { products, days } = found.get(source)!
    if (product !== null) products.add(product)
    addDay(days, at, count)
  }
  const all = <T extends unknown[]>(sql: string) => db.prepare<[], T>(sql).raw().all()
  for (const [source, product] of all<[number, number]>('SELECT source_id, product FROM product_fact'))
    found.get(source)!.products.add(product)
  for (const [source, campaign, at] of all<[number, number, number | null]>(
    'SELECT source_id, campaign, starts / 86400000 FROM campaign_fact'
  )) {
    const { campaigns, days } = found.get(source)!
    campaigns.add(campaign)
    addDay(days, at, 1)
  }
}

function addDay(days: Map<number, number>, at: number | null, rows: number): void {
  if (at !== null) days.set(at, (days.get(at) ?? 0) + rows)
}

const pairs = (db: Database, sql: string) =>
  db.prepare<[number, number], [number, number | null]>(sql).raw() as unknown as {
    iterate(from: number, to: number): IterableIterator<[number, number]>
  }
const pairsCounted = (db: Database, sql: string) =>
  db.prepare<[number, number], [number, number | null, number]>(sql).raw()
