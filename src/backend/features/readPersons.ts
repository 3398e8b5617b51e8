import type { Database } from 'better-sqlite3'
import { dayMs } from '#shared/model/moment.ts'
import type { TaskProgress } from '../jobs/task.ts'
import type { Available } from './available.ts'
import { monthsOf } from './formula/calendar.ts'
import type { Known } from './known.ts'
import { byFrequency } from './readCategories.ts'
import { rowsByCustomer } from './rowsByCustomer.ts'
import { type CategoryColumn, type FeatureColumn, sharedFloats } from './table.ts'

/** Where bands of age begin, and how they are called: the same in every language. */
const bands = [0, 18, 25, 35, 45, 55, 65]
export const ageBands = bands.map((from, i) => (i === bands.length - 1 ? `${from}+` : `${from}–${bands[i + 1]! - 1}`))

/** Nobody is older: a date of birth that says so is none. */
export const oldestAge = 120

type Row = [customer: number, born: number | null, since: number | null, country: string | null, city: string | null]

/** What is known of a person; but for dates, as it stands today: files do not say since when it holds. */
export function* readPersons(
  db: Database,
  of: Available,
  /** `null` where nothing in the project has a date. */
  asOf: number | null,
  placeOf: Int32Array,
  known: Known
): Generator<TaskProgress, { columns: FeatureColumn[]; categories: CategoryColumn[] }> {
  const n = known.of.length
  const [age, customerFor] = [sharedFloats(n).fill(Number.NaN), sharedFloats(n).fill(Number.NaN)]
  const band = new Int32Array(n).fill(-1)
  const [country, city] = [new Words(n), new Words(n)]
  yield* rowsByCustomer<Row>(
    db,
    'SELECT id AS customer_id, born, since, country, city FROM customer WHERE id > ? AND id <= ?',
    'persons',
    placeOf.length,
    ([id, born, since, livesIn, town]) => {
      const place = placeOf[id]!
      country.set(place, livesIn)
      city.set(place, town)
      if (asOf === null) return
      // Who came later was not known then, nor how old they are.
      if (since !== null && since > asOf) return
      const years = born === null ? Number.NaN : yearsBetween(born, asOf)
      if (years >= 0 && years <= oldestAge) {
        age[place] = years
        band[place] = bands.findLastIndex((from) => years >= from)
      }
      if (since === null) return
      customerFor[place] = Math.floor((asOf - since) / dayMs)
      known.met(place, since)
    }
  )
  const dated = asOf !== null
  return {
    columns: [
      ...(dated && of.born ? [{ id: 'age', unit: 'number', values: age } as const] : []),
      ...(dated && of.since ? [{ id: 'customerFor', unit: 'days', values: customerFor } as const] : [])
    ],
    categories: [
      ...(dated && of.born ? [byFrequency('category:@ageBand', ageBands, band)] : []),
      ...(of.country ? [byFrequency('category:@country', country.words, country.codes)] : []),
      ...(of.city ? [byFrequency('category:@city', city.words, city.codes)] : [])
    ]
  }
}

/** Whole years: a birthday counts from its first moment. */
function yearsBetween(born: number, asOf: number): number {
  const months = monthsOf(asOf) - monthsOf(born)
  const early = new Date(asOf).getUTCDate() < new Date(born).getUTCDate()
  return Math.floor((months - (early ? 1 : 0)) / 12)
}

/** Different words in the order in which they come up, and the place of each customer's. */
class Words {
  readonly codes: Int32Array
  readonly #places = new Map<string, number>()

  constructor(n: number) {
    this.codes = new Int32Array(n).fill(-1)
  }

  get words(): string[] {
    return [...this.#places.keys()]
  }

  set(place: number, word: string | null): void {
    if (word === null || word === '') return
    const code = this.#places.get(word) ?? this.#places.size
    this.#places.set(word, code)
    this.codes[place] = code
  }
}
