import { type Counts, type LeftOutReason, leftOutReasons } from '#shared/api/imports.ts'
import { fromStoredMoney } from '#shared/model/money.ts'

const linesShown = 10

/** Counts what becomes of the rows. Money is summed in whole ten-thousandths: exact, in any order. */
export class Counter {
  #rows = 0
  #kept = 0
  #returns = 0
  #sales = 0
  #returned = 0
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY
  readonly #leftOut = new Map<LeftOutReason, { rows: number; firstLines: number[] }>()

  leaveOut(reason: LeftOutReason, line: number): void {
    this.#rows++
    const count = this.#leftOut.get(reason) ?? { rows: 0, firstLines: [] }
    count.rows++
    if (count.firstLines.length < linesShown) count.firstLines.push(line)
    this.#leftOut.set(reason, count)
  }

  keepOrder(amount: number, moment: number, isReturn: boolean): void {
    this.keep()
    if (isReturn) {
      this.#returns++
      this.#returned -= amount
    } else this.#sales += amount
    this.#see(moment)
  }

  /** Of a row without money; NaN where it has no moment. */
  keepAt(moment: number): void {
    this.keep()
    if (!Number.isNaN(moment)) this.#see(moment)
  }

  keep(): void {
    this.#rows++
    this.#kept++
  }

  #see(moment: number): void {
    if (moment < this.#first) this.#first = moment
    if (moment > this.#last) this.#last = moment
  }

  counts(customers: number): Counts {
    const dated = this.#last >= this.#first
    return {
      rows: this.#rows,
      kept: this.#kept,
      returns: this.#returns,
      leftOut: leftOutReasons.flatMap((reason) => {
        const count = this.#leftOut.get(reason)
        return count ? [{ reason, ...count }] : []
      }),
      customers,
      sales: fromStoredMoney(this.#sales),
      returned: fromStoredMoney(this.#returned),
      firstMoment: dated ? this.#first : null,
      lastMoment: dated ? this.#last : null
    }
  }
}
