import type { Mapping } from '#shared/api/imports.ts'
import { textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import type { Row } from '../rows.ts'
import type { LineAmounts } from './lineAmount.ts'

/** Longer orders are taken in pieces, so that a file without real order numbers does not fill the memory. */
const mostLines = 10_000
/** Rounding of the total or the price, in ten-thousandths: a cent. */
const rounding = 100

/**
 * Shops such as Shopify say what an order came to once, on the first of its lines, with every discount taken off. It is
 * spread over the lines as quantity times price is, to the last ten-thousandth, so that orders and products add up to
 * the same. Where lines have totals of their own, nothing is spread.
 */
export class OrderTotals {
  readonly #order: number
  readonly #amounts: LineAmounts
  /** Of the lines of the order at hand that have a share in its total. */
  readonly #shares = new Map<number, number>()

  private constructor(order: number, amounts: LineAmounts) {
    this.#order = order
    this.#amounts = amounts
  }

  /** `null` where a file does not tell both the orders' totals and what each line was. */
  static of(mapping: Mapping, amounts: LineAmounts): OrderTotals | null {
    const at = positionsOf(mapping)
    return [at.order, at.amount, at.quantity, at.unitPrice].every((index) => index >= 0)
      ? new OrderTotals(at.order, amounts)
      : null
  }

  /** The share of a row that has just come through; `undefined` where it has its own total. */
  shareOf({ line }: Row): number | undefined {
    return this.#shares.get(line)
  }

  *through(rows: Iterable<Row>): Generator<Row> {
    let waiting: Row[] = []
    let order = ''
    for (const row of rows) {
      const here = row.problem ? '' : textAt(row.cells, this.#order)
      if (here === '' || here !== order || waiting.length >= mostLines) {
        yield* this.#release(waiting)
        waiting = []
      }
      order = here
      waiting.push(row)
    }
    yield* this.#release(waiting)
  }

  *#release(rows: readonly Row[]): Generator<Row> {
    this.#shares.clear()
    if (rows.length > 1) this.#spread(rows)
    yield* rows
  }

  #spread(rows: readonly Row[]): void {
    const [first, ...others] = rows as [Row, ...Row[]]
    const total = this.#amounts.total(first.cells)
    const own = this.#amounts.product(first.cells)
    if (total === null || own === null || others.some(({ cells }) => this.#amounts.total(cells) !== null)) return
    if (Math.abs(total - own) <= rounding && total > rounding && !this.#isFree(others)) return
    const weights = rows.map(({ cells }) => Math.abs(this.#amounts.product(cells) ?? 0) || 0)
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    let past = 0
    rows.forEach((row, place) => {
      const before = Math.round(total * (all === 0 ? Math.min(place, 1) : past / all))
      past += weights[place]!
      const upTo = Math.round(total * (all === 0 ? 1 : past / all))
      this.#shares.set(row.line, upTo - before)
    })
  }

  /** Lines that cost nothing: the total is the first line's, and the order's as well. */
  #isFree(rows: readonly Row[]): boolean {
    return rows.every(({ cells }) => !this.#amounts.product(cells))
  }
}
