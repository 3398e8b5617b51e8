import type { Database } from 'better-sqlite3'
import { normaliseKey } from '#engine/people/normaliseKey.ts'
import type { Mapping } from '#shared/api/imports.ts'
import { momentsAt, orNull, textAt } from './cells.ts'
import { positionsOf } from './columnsOf.ts'
import { keptText } from './keptText.ts'

/** What can be known of a customer beside the key, as the store's columns are called. */
export const detailColumns = ['name', 'email', 'phone', 'postcode', 'city', 'country', 'born', 'since'] as const
type Detail = (typeof detailColumns)[number]
/** In the order of the columns; `null` where a row does not say. */
type Details = readonly (string | number | null)[]

/** What rows told of customers since the last call. */
export interface CustomerNews {
  readonly created: readonly { readonly id: number; readonly key: string; readonly details: Details }[]
  readonly learned: readonly { readonly id: number; readonly details: Details }[]
  /** Customers known by an address only, who turn out to have a key. */
  readonly renamed: readonly { readonly id: number; readonly key: string }[]
  /** Customers known by an address only, who turn out to be another. */
  readonly joined: readonly { readonly id: number; readonly into: number }[]
}

const all = (1 << detailColumns.length) - 1
const bit = (detail: Detail): number => 1 << detailColumns.indexOf(detail)

/** Of customers who are gone too: a number is never given twice. */
const lastNumberGiven = (db: Database): number =>
  db.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'customer'").pluck().get() ?? 0

/** Several customers have the address: it says nobody. */
const ambiguous = -1

/**
 * Customers of a project, while rows are read: those that are there keep their numbers, new ones get the next. They
 * are known by their key or by their e-mail address, whichever a file has; a file with both is the bridge between
 * files that have one (ADR 23). The first row that tells a detail decides. In memory: some 100 bytes a customer.
 */
export class Customers {
  readonly #byKey = new Map<string, number>()
  readonly #byEmail = new Map<string, number>()
  /** Who is known by an address only. */
  readonly #addressed = new Set<number>()
  /** Details known, by id. */
  #known = new Uint8Array(1024)
  #next = 1
  readonly #keyIsEmail: boolean
  readonly #hasEmail: boolean
  readonly #readers: readonly (readonly [detail: Detail, read: (cells: readonly string[]) => string | number | null])[]
  /** Details that rows of this file can tell. */
  readonly #told: number
  #created: CustomerNews['created'][number][] = []
  #learned: CustomerNews['learned'][number][] = []
  #renamed: CustomerNews['renamed'][number][] = []
  #joined: CustomerNews['joined'][number][] = []
  readonly #gone = new Set<number>()
  #lastKey = ''
  #lastNumber = 0

  constructor(db: Database, mapping: Mapping) {
    const at = positionsOf(mapping)
    this.#keyIsEmail = at.key >= 0 && at.key === at.email
    this.#hasEmail = at.email >= 0
    this.#readers = readersOf(mapping)
    this.#told = this.#readers.reduce((mask, [detail]) => mask | bit(detail), 0)
    const known = detailColumns.map((column, place) => `(${column} IS NOT NULL) * ${1 << place}`).join(' + ')
    const rows = db.prepare<[], [number, string, string | null, number]>(
      `SELECT id, key, ${this.#hasEmail ? 'email' : 'NULL'}, ${known} FROM customer`
    )
    for (const [id, key, email, details] of rows.raw().iterate()) {
      const normal = normaliseKey(key)
      this.#byKey.set(normal, id)
      this.#setKnown(id, details)
      if (!this.#hasEmail || email === null) continue
      this.#address(email.toLowerCase(), id)
      if (normal === normaliseKey(email)) this.#addressed.add(id)
    }
    for (const [key, id] of db.prepare<[], [string, number]>('SELECT key, customer_id FROM alias').raw().iterate())
      this.#byKey.set(key, id)
    this.#next = 1 + lastNumberGiven(db)
  }

  /** The customer's number, with what this row tells of them noted. */
  meet(key: string, cells: readonly string[]): number {
    // Lines of an order follow each other; without an address, all that a key can tell was told.
    if (key === this.#lastKey && !this.#hasEmail && (all & ~this.#known[this.#lastNumber]! & this.#told) === 0)
      return this.#lastNumber
    this.#lastKey = key
    this.#lastNumber = this.#find(key, cells)
    return this.#lastNumber
  }

  #find(key: string, cells: readonly string[]): number {
    const normal = normaliseKey(key)
    const email = this.#keyIsEmail ? key : this.#hasEmail ? this.#emailIn(cells) : ''
    const byAddress = this.#keyIsEmail || (email !== '' && key === email)
    const there = this.#byKey.get(normal) ?? (byAddress ? this.#withEmail(email) : this.#rename(key, email))
    if (there === undefined) return this.#create(key, normal, cells, byAddress)
    if (!byAddress && email !== '') this.#join(there, email)
    const open = all & ~this.#known[there]!
    if ((open & this.#told) !== 0) this.#learn(there, open, cells)
    return there
  }

  /** How many people these customers are, now that all rows are read. */
  peopleAmong(met: ReadonlySet<number>): number {
    let twice = 0
    for (const id of this.#gone) if (met.has(id)) twice++
    return met.size - twice
  }

  /** What came up since the last call. */
  takeNews(): CustomerNews {
    const news = { created: this.#created, learned: this.#learned, renamed: this.#renamed, joined: this.#joined }
    this.#created = []
    this.#learned = []
    this.#renamed = []
    this.#joined = []
    return news
  }

  get lastId(): number {
    return this.#next - 1
  }

  #withEmail(email: string): number | undefined {
    const id = this.#byEmail.get(email)
    return id === ambiguous ? undefined : id
  }

  /** Someone known by this address only gets the key. */
  #rename(key: string, email: string): number | undefined {
    const id = email === '' ? undefined : this.#withEmail(email)
    if (id === undefined || !this.#addressed.has(id)) return undefined
    const kept = keptText(key)
    this.#addressed.delete(id)
    this.#byKey.set(normaliseKey(kept), id)
    this.#renamed.push({ id, key: kept })
    return id
  }

  /** Someone else known by this address only is the same. */
  #join(id: number, email: string): void {
    const other = this.#withEmail(email)
    if (other === id) return
    if (other !== undefined && this.#addressed.has(other)) {
      this.#addressed.delete(other)
      this.#joined.push({ id: other, into: id })
      this.#gone.add(other)
      this.#byEmail.set(email, id)
    } else this.#address(email, id)
  }

  #address(email: string, id: number): void {
    const there = this.#byEmail.get(email)
    this.#byEmail.set(
      there === undefined ? keptText(email) : email,
      there === undefined || there === id ? id : ambiguous
    )
  }

  #create(key: string, normal: string, cells: readonly string[], byAddress: boolean): number {
    const id = this.#next++
    const details = this.#detailsIn(all, cells)
    const kept = keptText(key)
    this.#byKey.set(normal === key ? kept : keptText(normal), id)
    this.#setKnown(id, maskOf(details))
    this.#created.push({ id, key: kept, details })
    const email = this.#keyIsEmail ? key : this.#hasEmail ? this.#emailIn(cells) : ''
    if (email !== '') this.#address(email, id)
    if (byAddress) this.#addressed.add(id)
    return id
  }

  #learn(id: number, open: number, cells: readonly string[]): void {
    const details = this.#detailsIn(open, cells)
    const mask = maskOf(details)
    if (mask === 0) return
    this.#setKnown(id, this.#known[id]! | mask)
    this.#learned.push({ id, details })
  }

  #emailIn(cells: readonly string[]): string {
    const email = this.#readers.find(([detail]) => detail === 'email')?.[1](cells)
    return typeof email === 'string' ? email.toLowerCase() : ''
  }

  #detailsIn(open: number, cells: readonly string[]): Details {
    const details: (string | number | null)[] = detailColumns.map(() => null)
    for (const [detail, read] of this.#readers)
      if ((open & bit(detail)) !== 0) details[detailColumns.indexOf(detail)] = read(cells)
    return details
  }

  #setKnown(id: number, mask: number): void {
    if (id >= this.#known.length) {
      const larger = new Uint8Array(Math.max(id + 1, this.#known.length * 2))
      larger.set(this.#known)
      this.#known = larger
    }
    this.#known[id] = mask
  }
}

const maskOf = (details: Details): number =>
  details.reduce<number>((mask, value, place) => (value === null ? mask : mask | (1 << place)), 0)

/** What reads each detail that a file has. Of lists the date says since when somebody is a customer. */
function readersOf(mapping: Mapping): [Detail, (cells: readonly string[]) => string | number | null][] {
  const at = positionsOf(mapping)
  const texts = { email: at.email, phone: at.phone, postcode: at.postcode, city: at.city }
  const moments = mapping.kind === 'customers' ? { born: at.birthDate, since: at.date } : {}
  const ofTexts = Object.entries({ ...texts, country: at.country }).map(
    ([detail, index]) => [detail as Detail, index, (cells: readonly string[]) => textAt(cells, index) || null] as const
  )
  const ofMoments = Object.entries(moments).map(([detail, index]) => {
    const momentOf = momentsAt(mapping.columns, index)
    return [detail as Detail, index, (cells: readonly string[]) => orNull(momentOf(cells))] as const
  })
  const inTwo = [at.firstName, at.lastName].filter((index) => index >= 0)
  const nameAt = at.customerName >= 0 ? [at.customerName] : inTwo
  const nameIn = (cells: readonly string[]): string | null =>
    nameAt
      .map((index) => textAt(cells, index))
      .filter((part) => part !== '')
      .join(' ') || null
  const ofName = ['name', nameAt[0] ?? -1, nameIn] as const
  return [ofName, ...ofTexts, ...ofMoments].flatMap(([detail, index, read]) => (index < 0 ? [] : [[detail, read]]))
}
