import type { LeftOutReason, Mapping } from '#shared/api/imports.ts'
import { dateOrderOf, textAt } from '../cells.ts'
import { positionsOf } from '../columnsOf.ts'
import { isCreditNote } from '../creditNotes.ts'
import { orderFiller } from '../fillOrder.ts'
import { type FileFacts, keyReader } from '../key.ts'
import { parseMoment } from '../moments.ts'
import type { Row } from '../rows.ts'
import { amountProblem, type LineAmounts, lineAmounts } from './lineAmount.ts'
import type { OrderTotals } from './orderTotals.ts'
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

/**
 * Makes the function that turns a row into an order line, or says why the row is left out: the first reason that
 * applies, in the order of `leftOutReasons`. A return (an amount below zero, or a credit note's number) is kept and
 * marked; whether it is subtracted or left out is the recipe's choice. A credit note's positive amount counts as
 * negative. Where quantity and unit price make the amount, the line's discount is taken off; a total has none in it.
 */
export function orderLineReader(
  mapping: Mapping,
  facts: FileFacts,
  amounts: LineAmounts = lineAmounts(mapping),
  totals: OrderTotals | null = null
): (row: Row, line: OrderLine) => LeftOutReason | null {
  const at = positionsOf(mapping)
  const { columns } = mapping
  const order = dateOrderOf(columns, at.date)
  const keyOf = keyReader(at, facts)
  const fill = orderFiller(at)
  let lastText = ''
  let lastMoment = Number.NaN

  return (row, line) => {
    if (row.problem) return 'unreadable'
    const cells = fill(row.cells)
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
    const amount = totals?.shareOf(row) ?? (at.amount >= 0 ? amounts.total(cells) : amounts.product(cells))
    if (amount === null) return 'noAmount'
    const reason = amountProblem(amount)
    if (reason) return reason
    line.amount = amount
    line.order = textAt(cells, at.order)
    line.isReturn = line.amount < 0 || (facts.creditNotes && isCreditNote(line.order))
    if (line.isReturn) line.amount = -Math.abs(line.amount)
    return null
  }
}
