import type { LeftOutReason, Mapping } from '#shared/api/imports.ts'
import { moneyScale } from '#shared/model/money.ts'
import { isBlank } from './columnProfile.ts'
import { positionsOf } from './columnsOf.ts'
import { isCreditNote } from './creditNotes.ts'
import { type DateOrder, parseMoment } from './moments.ts'
import { type Marks, parseScaled } from './numbers.ts'
import type { Row } from './rows.ts'

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

/** What only the whole file settles. */
export interface FileFacts {
  /** Every customer is a whole number written with a needless ".0", as data frames do. */
  readonly customersEndInPointZero: boolean
  /** Returns are told by the prefix of their order number. */
  readonly creditNotes: boolean
}

/** More than this for one row is a slip of the keyboard. */
const largestAmount = 1e9 * moneyScale
const fallback: Marks = { decimal: '.', thousands: '' }

/**
 * Makes the function that turns a row into an order line, or says why the row is left out: the first reason that
 * applies, in the order of `leftOutReasons`. A return (an amount below zero, or a credit note's number) is kept and
 * marked; whether it is subtracted or left out is the recipe's choice. A credit note's positive amount counts as
 * negative.
 */
export function orderLineReader(
  mapping: Mapping,
  facts: FileFacts
): (row: Row, line: OrderLine) => LeftOutReason | null {
  const at = positionsOf(mapping)
  const marksOf = (index: number): Marks => mapping.columns[index]?.marks ?? fallback
  const order: DateOrder = mapping.columns[at.date]?.dateOrder ?? 'dmy'
  const [amountMarks, quantityMarks, priceMarks] = [marksOf(at.amount), marksOf(at.quantity), marksOf(at.unitPrice)]
  const keyOf = keyReader(at.key, at.email, facts)
  let lastText = ''
  let lastMoment = Number.NaN

  const readAmount = (cells: readonly string[], line: OrderLine): LeftOutReason | null => {
    if (at.amount >= 0) {
      const text = cells[at.amount]!.trim()
      if (isBlank(text)) return 'noAmount'
      line.amount = parseScaled(text, amountMarks)
    } else {
      const quantity = at.quantity < 0 ? '' : cells[at.quantity]!.trim()
      const price = at.unitPrice < 0 ? '' : cells[at.unitPrice]!.trim()
      if (isBlank(quantity) || isBlank(price)) return 'noAmount'
      line.amount = times(parseScaled(quantity, quantityMarks), parseScaled(price, priceMarks))
    }
    if (!(Math.abs(line.amount) <= largestAmount)) return 'badAmount'
    return line.amount === 0 ? 'zeroAmount' : null
  }

  return ({ cells, problem }, line) => {
    if (problem) return 'unreadable'
    line.customer = keyOf(cells)
    if (line.customer === '') return 'noCustomer'
    const date = at.date < 0 ? '' : cells[at.date]!.trim()
    if (isBlank(date)) return 'noDate'
    // The lines of an order follow each other and share its moment.
    if (date !== lastText) {
      lastText = date
      lastMoment = parseMoment(date, order)
    }
    line.moment = lastMoment
    if (Number.isNaN(lastMoment)) return 'badDate'
    const reason = readAmount(cells, line)
    if (reason) return reason
    const number = at.order < 0 ? '' : cells[at.order]!.trim()
    line.order = isBlank(number) ? '' : number
    line.isReturn = line.amount < 0 || (facts.creditNotes && isCreditNote(line.order))
    if (line.isReturn) line.amount = -Math.abs(line.amount)
    return null
  }
}

/** Makes the function that reads who a row's customer is; `''` where it says nobody. */
export function keyReader(key: number, email: number, { customersEndInPointZero }: FileFacts) {
  return (cells: readonly string[]): string => {
    if (key < 0) return ''
    const text = cells[key]!.trim()
    if (isBlank(text)) return ''
    if (key === email) return text.toLowerCase()
    return customersEndInPointZero && text.endsWith('.0') ? text.slice(0, -2) : text
  }
}

/** Product of two scaled numbers, scaled. Exact where the quantity is whole, as nearly all are. */
function times(quantity: number, price: number): number {
  const whole = quantity / moneyScale
  return Number.isInteger(whole) ? whole * price : Math.round((quantity * price) / moneyScale)
}
