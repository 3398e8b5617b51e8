import { dayMs } from '#shared/model/moment.ts'

/** Days that count as lately. */
const lately = 90

/** Quarters of the day, as the words of a category: the same in every language. */
export const quartersOfDay = ['00:00–05:59', '06:00–11:59', '12:00–17:59', '18:00–23:59'] as const

/** When and how one customer orders. */
export interface OrderHabits {
  /** Orders in the last 90 days. */
  readonly recent: number
  /** Calendar months with an order. */
  readonly months: number
  /** Sales of the later half of the time since the first order, in stored money. */
  readonly later: number
  /** Milliseconds without an order at most, the time since the last one included. */
  readonly silence: number
  /** Coefficient of variation of the gaps between orders; NaN before the third order. */
  readonly variation: number
  /** The largest order, in stored money. */
  readonly largest: number
  /** Orders on Saturdays and Sundays. */
  readonly weekend: number
  /** Place in `quartersOfDay`; -1 where no order has a time. */
  readonly quarter: number
}

/** The orders of one customer, gathered one by one and looked at together. */
export class OrdersOfOne {
  #moments = new Float64Array(64)
  #amounts = new Float64Array(64)
  #length = 0

  /** The moment of an order is that of its first line. */
  add(moment: number, amount: number): void {
    if (this.#length === this.#moments.length) {
      this.#moments = doubled(this.#moments)
      this.#amounts = doubled(this.#amounts)
    }
    this.#moments[this.#length] = moment
    this.#amounts[this.#length++] = amount
  }

  clear(): void {
    this.#length = 0
  }

  /** Of at least one order, none of them after `asOf`. */
  habits(asOf: number): OrderHabits {
    const moments = this.#moments.subarray(0, this.#length)
    const first = moments.reduce((least, moment) => Math.min(least, moment))
    const halfway = (first + asOf) / 2
    const quarters = [0, 0, 0, 0]
    let [recent, later, largest, weekend, timed] = [0, 0, 0, 0, 0]
    for (let i = 0; i < moments.length; i++) {
      const moment = moments[i]!
      const amount = this.#amounts[i]!
      if (moment > asOf - lately * dayMs) recent++
      if (moment > halfway) later += amount
      if (amount > largest) largest = amount
      if (isWeekend(moment)) weekend++
      const time = moment - Math.floor(moment / dayMs) * dayMs
      // Midnight to the millisecond is a date without a time.
      if (time === 0) continue
      timed++
      quarters[Math.floor((4 * time) / dayMs)]!++
    }
    const quarter = timed === 0 ? -1 : quarters.indexOf(Math.max(...quarters))
    // The amounts are summed: their order may go.
    return { recent, later, largest, weekend, quarter, ...rhythm(moments.sort(), asOf) }
  }
}

const doubled = (values: Float64Array): Float64Array<ArrayBuffer> => {
  const larger = new Float64Array(2 * values.length)
  larger.set(values)
  return larger
}

/** 1 January 1970 was a Thursday. */
function isWeekend(moment: number): boolean {
  const day = (((Math.floor(moment / dayMs) + 4) % 7) + 7) % 7
  return day === 0 || day === 6
}

function monthOf(moment: number): number {
  const date = new Date(moment)
  return 12 * date.getUTCFullYear() + date.getUTCMonth()
}

function rhythm(sorted: Float64Array, asOf: number): Pick<OrderHabits, 'months' | 'silence' | 'variation'> {
  const gaps = sorted.length - 1
  const mean = (sorted[gaps]! - sorted[0]!) / gaps
  let months = 1
  let silence = asOf - sorted[gaps]!
  let squares = 0
  let month = monthOf(sorted[0]!)
  for (let i = 1; i <= gaps; i++) {
    const gap = sorted[i]! - sorted[i - 1]!
    if (gap > silence) silence = gap
    squares += (gap - mean) ** 2
    const next = monthOf(sorted[i]!)
    if (next !== month) months++
    month = next
  }
  return { months, silence, variation: gaps > 1 && mean > 0 ? Math.sqrt(squares / gaps) / mean : Number.NaN }
}
