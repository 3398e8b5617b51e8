import { dayMs } from '#shared/model/moment.ts'
import { monthOf, monthsOf, weekdayOf } from './formula/calendar.ts'

/** Days that count as lately. */
const lately = 90

/** Quarters of the day, as the words of a category: the same in every language. */
export const quartersOfDay = ['00:00–05:59', '06:00–11:59', '12:00–17:59', '18:00–23:59'] as const
export const quartersOfYear = ['Q1', 'Q2', 'Q3', 'Q4'] as const

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
  /** The day of the week of most orders, 0 is Monday. */
  readonly weekday: number
  /** The quarter of the year of most sales, from 0. */
  readonly season: number
  /** Sum of squares of the calendar months' shares of sales: 1/12 is even, 1 all in one. NaN before the second order. */
  readonly seasonality: number
}

/** Habits that are numbers of their own; the others are places in a list of words. */
export const wordHabits = ['quarter', 'weekday', 'season'] as const

/** The orders of one customer, gathered one by one and looked at together. */
export class OrdersOfOne {
  #moments = new Float64Array(64)
  #amounts = new Float64Array(64)
  #length = 0
  readonly #months = new Float64Array(12)
  readonly #weekdays = new Float64Array(7)

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
    this.#months.fill(0)
    this.#weekdays.fill(0)
    let [recent, later, largest, weekend, timed] = [0, 0, 0, 0, 0]
    for (let i = 0; i < moments.length; i++) {
      const moment = moments[i]!
      const amount = this.#amounts[i]!
      if (moment > asOf - lately * dayMs) recent++
      if (moment > halfway) later += amount
      if (amount > largest) largest = amount
      const day = weekdayOf(moment) - 1
      this.#weekdays[day]!++
      if (day > 4) weekend++
      this.#months[monthOf(moment) - 1]! += amount
      const time = moment - Math.floor(moment / dayMs) * dayMs
      // Midnight to the millisecond is a date without a time.
      if (time === 0) continue
      timed++
      quarters[Math.floor((4 * time) / dayMs)]!++
    }
    const quarter = timed === 0 ? -1 : placeOfMost(quarters)
    const weekday = placeOfMost(this.#weekdays)
    // The amounts are summed: their order may go.
    return { recent, later, largest, weekend, quarter, weekday, ...this.#seasons(), ...rhythm(moments.sort(), asOf) }
  }

  #seasons(): Pick<OrderHabits, 'season' | 'seasonality'> {
    const months = this.#months
    const quarters = quartersOfYear.map((_, q) => months[3 * q]! + months[3 * q + 1]! + months[3 * q + 2]!)
    const sold = months.reduce((sum, amount) => sum + amount)
    const concentration = months.reduce((sum, amount) => sum + (amount / sold) ** 2, 0)
    return { season: placeOfMost(quarters), seasonality: this.#length > 1 ? concentration : Number.NaN }
  }
}

const doubled = (values: Float64Array): Float64Array<ArrayBuffer> => {
  const larger = new Float64Array(2 * values.length)
  larger.set(values)
  return larger
}

/** At a tie the first. */
function placeOfMost(values: ArrayLike<number>): number {
  let most = 0
  for (let i = 1; i < values.length; i++) if (values[i]! > values[most]!) most = i
  return most
}

function rhythm(sorted: Float64Array, asOf: number): Pick<OrderHabits, 'months' | 'silence' | 'variation'> {
  const gaps = sorted.length - 1
  const mean = (sorted[gaps]! - sorted[0]!) / gaps
  let months = 1
  let silence = asOf - sorted[gaps]!
  let squares = 0
  let month = monthsOf(sorted[0]!)
  for (let i = 1; i <= gaps; i++) {
    const gap = sorted[i]! - sorted[i - 1]!
    if (gap > silence) silence = gap
    squares += (gap - mean) ** 2
    const next = monthsOf(sorted[i]!)
    if (next !== month) months++
    month = next
  }
  return { months, silence, variation: gaps > 1 && mean > 0 ? Math.sqrt(squares / gaps) / mean : Number.NaN }
}
