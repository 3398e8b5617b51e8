import type { LeftOutReason, Mapping } from '#shared/api/imports.ts'
import { moneyScale } from '#shared/model/money.ts'
import { marksOf, moneyAt, textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import { parseScaled } from '../numbers.ts'

type Cells = readonly string[]

/** More than this for one row is a slip of the keyboard. */
const largestAmount = 1e9 * moneyScale

/** What is wrong with an amount, if anything. */
export function amountProblem(amount: number): LeftOutReason | null {
  if (!(Math.abs(amount) <= largestAmount)) return 'badAmount'
  return amount === 0 ? 'zeroAmount' : null
}

/** How the rows of a file say what they come to, in ten-thousandths of the currency unit. */
export interface LineAmounts {
  /** The total that stands in the row, less what was paid back; `null` where none stands there. */
  total(cells: Cells): number | null
  /** Quantity times unit price, less the line's discount; `null` where one of the two is missing. */
  product(cells: Cells): number | null
}

export function lineAmounts({ columns }: Mapping): LineAmounts {
  const at = positionsOf({ columns })
  const [amountMarks, quantityMarks, priceMarks] = [
    marksOf(columns, at.amount),
    marksOf(columns, at.quantity),
    marksOf(columns, at.unitPrice)
  ]
  const refundOf = moneyAt(columns, at.refunded)
  const discountOf = moneyAt(columns, at.discount)
  return {
    total(cells) {
      const text = textAt(cells, at.amount)
      if (text === '') return null
      const amount = parseScaled(text, amountMarks)
      return at.refunded < 0 ? amount : lessened(amount, refundOf(cells))
    },
    product(cells) {
      const [quantity, price] = [textAt(cells, at.quantity), textAt(cells, at.unitPrice)]
      if (quantity === '' || price === '') return null
      const amount = times(parseScaled(quantity, quantityMarks), parseScaled(price, priceMarks))
      return at.discount < 0 ? amount : lessened(amount, discountOf(cells))
    }
  }
}

/** Some files write what is taken off below zero. Of a return it is given back too; no more goes than there is. */
function lessened(amount: number, by: number): number {
  if (Number.isNaN(by) || by === 0) return amount
  return Math.sign(amount) * Math.max(0, Math.abs(amount) - Math.abs(by))
}

/** Product of two scaled numbers, scaled. Exact where the quantity is whole, as nearly all are. */
function times(quantity: number, price: number): number {
  const whole = quantity / moneyScale
  return Number.isInteger(whole) ? whole * price : Math.round((quantity * price) / moneyScale)
}
