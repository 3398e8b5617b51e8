import type { Database } from 'better-sqlite3'
import { isBlank } from './columnProfile.ts'
import type { Positions } from './columnsOf.ts'
import { keptText } from './keptText.ts'

/** What is known of a customer beside the key; `null` where a row does not say. */
export interface Person {
  readonly id: number
  readonly name: string | null
  readonly email: string | null
  readonly country: string | null
}

export interface NewCustomer extends Person {
  readonly key: string
}

const detail = { name: 1, email: 2, country: 4 } as const
const all = detail.name | detail.email | detail.country

/** Of customers who are gone too: a number is never given twice. */
const lastNumberGiven = (db: Database): number =>
  db.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'customer'").pluck().get() ?? 0

/**
 * Customers of a project by key, while rows are read: those that are there keep their numbers, new ones get the next.
 * The first row that tells a name, an address or a country decides. Held in memory: some 100 bytes a customer.
 */
export class Customers {
  readonly #ids = new Map<string, number>()
  /** Details known, by id. */
  #known = new Uint8Array(1024)
  #next = 1
  readonly #columns: readonly (readonly [mask: number, index: number])[]
  readonly #at: Positions
  #created: NewCustomer[] = []
  #learned: Person[] = []

  constructor(db: Database, at: Positions) {
    this.#at = at
    this.#columns = (['name', 'email', 'country'] as const).map((what) => [detail[what], this.#column(what)])
    const rows = db.prepare<[], [number, string, number]>(
      `SELECT id, key, (name IS NOT NULL) * ${detail.name} + (email IS NOT NULL) * ${detail.email}
                       + (country IS NOT NULL) * ${detail.country} FROM customer`
    )
    for (const [id, key, known] of rows.raw().iterate()) {
      this.#ids.set(key, id)
      this.#setKnown(id, known)
    }
    this.#next = 1 + lastNumberGiven(db)
  }

  /** The customer's number, with what this row tells of them noted. */
  meet(key: string, cells: readonly string[]): number {
    const there = this.#ids.get(key)
    if (there === undefined) return this.#create(keptText(key), cells)
    const open = all & ~this.#known[there]!
    if (open !== 0 && this.#columns.some(([mask, index]) => open & mask && index >= 0)) this.#learn(there, open, cells)
    return there
  }

  /** What came up since the last call. */
  takeNews(): { created: NewCustomer[]; learned: Person[] } {
    const news = { created: this.#created, learned: this.#learned }
    this.#created = []
    this.#learned = []
    return news
  }

  get lastId(): number {
    return this.#next - 1
  }

  #create(key: string, cells: readonly string[]): number {
    const person = this.#personIn(this.#next++, all, cells)
    this.#ids.set(key, person.id)
    this.#setKnown(person.id, maskOf(person))
    this.#created.push({ ...person, key })
    return person.id
  }

  #learn(id: number, open: number, cells: readonly string[]): void {
    const person = this.#personIn(id, open, cells)
    const mask = maskOf(person)
    if (mask === 0) return
    this.#setKnown(id, this.#known[id]! | mask)
    this.#learned.push(person)
  }

  #personIn(id: number, open: number, cells: readonly string[]): Person {
    const read = (what: keyof typeof detail): string | null => {
      const index = this.#column(what)
      const text = index < 0 || (open & detail[what]) === 0 ? '' : cells[index]!.trim()
      return isBlank(text) ? null : text
    }
    return { id, name: read('name'), email: read('email'), country: read('country') }
  }

  #column(what: keyof typeof detail): number {
    return what === 'name' ? this.#at.customerName : this.#at[what]
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

const maskOf = ({ name, email, country }: Person): number =>
  (name === null ? 0 : detail.name) | (email === null ? 0 : detail.email) | (country === null ? 0 : detail.country)
