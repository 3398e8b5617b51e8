import type { LeftOutReason, Mapping } from '#shared/api/imports.ts'
import { moneyScale } from '#shared/model/money.ts'
import { dateOrderOf, marksOf, moneyAt, textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import { isCreditNote } from '../creditNotes.ts'
import { orderFiller } from '../fillOrder.ts'
import { type FileFacts, keyReader } from '../key.ts'
import { parseMoment } from '../moments.ts'
import { type Marks, parseScaled } from '../numbers.ts'
import type { Row } from '../rows.ts'
import { isUnpaid } from './paid.ts'

/** What a row of orders comes to. One object is used for all rows: take what is needed before the next. */
export interface OrderLine {
  customer: string
  /** As it stands in the file; `''` where there is no column. */
  order: string
  /** Milliseconds of wall-clock time. */
  moment: number
  /** Ten-thousandths of the currency unit; of a return: below zero. */
  amount: number
  isReturn: boolean
}

/** More than this for one row is a slip of the keyboard. */
const largestAmount = 1e9 * moneyScale

/**
 * Makes the function that turns a row into an order line, or says why the row is left out: the first reason that
 * applies, in the order of `leftOutReasons`. A return (an amount below zero, or a credit note's number) is kept and
 * marked; whether it is subtracted or left out is the recipe's choice. A credit note's positive amount counts as
 * negative. Where quantity and unit price make the amount, the line's discount is taken off; a total has none in it.
 */
export function orderLineReader(
  mapping: Mapping,
  facts: FileFacts
): (row: Row, line: OrderLine) => LeftOutReason | null {
  const at = positionsOf(mapping)
  const { columns } = mapping
  const order = dateOrderOf(columns, at.date)
  const [amountMarks, quantityMarks, priceMarks] = [at.amount, at.quantity, at.unitPrice].map((index) =>
    marksOf(columns, index)
  ) as [Marks, Marks, Marks]
  const keyOf = keyReader(at, facts)
  const discountOf = moneyAt(columns, at.discount)
  const fill = orderFiller(at)
  let lastText = ''
  let lastMoment = Number.NaN

  const readAmount = (cells: readonly string[], line: OrderLine): LeftOutReason | null => {
    if (at.amount >= 0) {
      const text = textAt(cells, at.amount)
      if (text === '') return 'noAmount'
      line.amount = parseScaled(text, amountMarks)
    } else {
      const quantity = textAt(cells, at.quantity)
      const price = textAt(cells, at.unitPrice)
      if (quantity === '' || price === '') return 'noAmount'
      line.amount = times(parseScaled(quantity, quantityMarks), parseScaled(price, priceMarks))
      if (at.discount >= 0) line.amount = lessDiscount(line.amount, discountOf(cells))
    }
    if (!(Math.abs(line.amount) <= largestAmount)) return 'badAmount'
    return line.amount === 0 ? 'zeroAmount' : null
  }

  return ({ cells: own, problem }, line) => {
    if (problem) return 'unreadable'
    const cells = fill(own)
    line.customer = keyOf(cells)
    if (line.customer === '') return 'noCustomer'
    const date = textAt(cells, at.date)
    if (date === '') return 'noDate'
    // The lines of an order follow each other and share its moment.
    if (date !== lastText) {
      lastText = date
      lastMoment = parseMoment(date, order)
    }
    line.moment = lastMoment
    if (Number.isNaN(lastMoment)) return 'badDate'
    if (at.status >= 0 && isUnpaid(textAt(cells, at.status))) return 'notPaid'
    const reason = readAmount(cells, line)
    if (reason) return reason
    line.order = textAt(cells, at.order)
    line.isReturn = line.amount < 0 || (facts.creditNotes && isCreditNote(line.order))
    if (line.isReturn) line.amount = -Math.abs(line.amount)
    return null
  }
}

/** Some files write a discount below zero. Of a return it is given back too; no more is taken off than there is. */
function lessDiscount(amount: number, discount: number): number {
  if (Number.isNaN(discount)) return amount
  return Math.sign(amount) * Math.max(0, Math.abs(amount) - Math.abs(discount))
}

/** Product of two scaled numbers, scaled. Exact where the quantity is whole, as nearly all are. */
function times(quantity: number, price: number): number {
  const whole = quantity / moneyScale
  return Number.isInteger(whole) ? whole * price : Math.round((quantity * price) / moneyScale)
}
