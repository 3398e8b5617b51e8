import { type FieldName, isCalendarField, type OwnField, type Source } from '#shared/formula/fields.ts'
import { fold } from '#shared/formula/fold.ts'
import { dayMs } from '#shared/model/moment.ts'
import { dayOf, hourOf, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { FormulaData, FormulaRows, NumberColumn, TextColumn } from './data.ts'

const none: FormulaRows = { starts: new Int32Array(0), moments: new Float64Array(0), numbers: {}, texts: {} }

const calendar = {
  date: (moment: number): number => dayOf(moment) * dayMs,
  year: yearOf,
  month: monthOf,
  weekday: weekdayOf,
  hour: hourOf
}

/** Data as of a moment: what later rows say is not seen. Keeps what several parts of a formula need. */
export class FormulaView {
  readonly data: FormulaData
  readonly asOf: number
  readonly #calendars = new Map<string, NumberColumn>()
  readonly #seen = new Map<Source, Uint8Array>()
  readonly #folded = new Map<TextColumn, readonly string[]>()
  #firstOrders: Float64Array | null = null

  constructor(data: FormulaData, asOf: number) {
    this.data = data
    this.asOf = asOf
  }

  /** A source that is not there has no rows. */
  rows(source: Source): FormulaRows {
    return this.data.rows[source] ?? { ...none, starts: new Int32Array(this.data.customers + 1) }
  }

  /** 1 for rows that are known at the as-of moment. */
  seen(source: Source): Uint8Array {
    let seen = this.#seen.get(source)
    if (!seen) {
      const { moments } = this.rows(source)
      seen = new Uint8Array(moments.length)
      const undated = this.data.undatedSeen ? 1 : 0
      for (let row = 0; row < seen.length; row++) {
        const moment = moments[row]!
        seen[row] = moment <= this.asOf ? 1 : moment > this.asOf ? 0 : undated
      }
      this.#seen.set(source, seen)
    }
    return seen
  }

  /** `undefined`: no row says it. */
  numbers(source: Source, field: FieldName): NumberColumn | undefined {
    if (!isCalendarField(field)) return this.rows(source).numbers[field as OwnField]
    const key = `${source} ${field}`
    let column = this.#calendars.get(key)
    if (!column) {
      // NaN moments stay NaN.
      column = { values: this.rows(source).moments.map(calendar[field]), per: 1 }
      this.#calendars.set(key, column)
    }
    return column
  }

  texts(source: Source, field: FieldName): TextColumn | undefined {
    return this.rows(source).texts[field as OwnField]
  }

  /** The words of a column in the form in which they are compared. */
  folded(column: TextColumn): readonly string[] {
    let folded = this.#folded.get(column)
    if (!folded) {
      folded = column.words.map(fold)
      this.#folded.set(column, folded)
    }
    return folded
  }

  /** The moment of each customer's first order that is known; NaN without one. */
  firstOrders(): Float64Array {
    if (!this.#firstOrders) {
      const { starts, moments } = this.rows('orders')
      const first = new Float64Array(this.data.customers).fill(Number.NaN)
      for (let customer = 0; customer < first.length; customer++)
        for (let row = starts[customer]!; row < starts[customer + 1]!; row++) {
          const moment = moments[row]!
          if (moment <= this.asOf && !(first[customer]! <= moment)) first[customer] = moment
        }
      this.#firstOrders = first
    }
    return this.#firstOrders
  }
}
