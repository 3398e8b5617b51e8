/**
 * Which purchase each return belongs to: what is left of every purchase once returns are set against them.
 *
 * Use it where an order that came back whole should not count as an order. Where returns only lower what a customer
 * spent, subtract them instead. Most files do not say which purchase a return belongs to, so it is found: a return is
 * set against purchases of the same product that were made no later, in this order:
 *   1. those under the return's own order number, the latest first;
 *   2. where its amount is that of a purchase nothing was taken from yet, the latest such;
 *   3. all others, the latest first (as with a receipt, one takes back what one bought last).
 * What is more than one purchase came to is set against the next. What finds no purchase at all is left as it is.
 * A return that names no product is set against purchases of any product.
 *
 * Returns are taken in the order of their moments, and only look back: of lines up to a moment, the answer is the same
 * whatever came later. Same moment: purchases come first, then the order in which the lines are given.
 *
 * Input: one customer's order lines. Amounts are whole numbers of any unit, of either sign; only their size counts.
 * Cost: O(n log n) for n lines.
 */
import { EngineError } from '#engine/errors.ts'
import { OpenPurchases } from './openPurchases.ts'

export interface ReturnLines {
  readonly moment: ArrayLike<number>
  /** Equal for lines of one order. */
  readonly order: ArrayLike<number>
  /** 0: not known. */
  readonly product: ArrayLike<number>
  readonly amount: ArrayLike<number>
  /** 1: what came back. */
  readonly isReturn: ArrayLike<number>
}

/**
 * By line: of a purchase, the amount that was kept; of a return, the amount that found no purchase.
 *
 * @throws EngineError badShape where the columns differ in length
 */
export function matchReturns({ moment, order, product, amount, isReturn }: ReturnLines): Float64Array {
  const n = moment.length
  for (const column of [order, product, amount, isReturn])
    if (column.length !== n)
      throw new EngineError('badShape', `order lines have ${n} moments, and another column has ${column.length} values`)
  const left = Float64Array.from(amount, Math.abs)
  const open = new OpenPurchases(left)
  const inTime = (a: number, b: number): number => moment[a] - moment[b] || isReturn[a] - isReturn[b]
  for (const line of Array.from({ length: n }, (_, i) => i).sort(inTime)) {
    if (isReturn[line] !== 1) open.add(line, order[line], product[line])
    else left[line] = open.take(left[line], order[line], product[line])
  }
  return left
}
