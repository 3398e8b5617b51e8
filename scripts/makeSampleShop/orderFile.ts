import { dateOf, dayOf, type Period, within } from './calendar.ts'
import type { Customer } from './customers.ts'
import type { Order } from './orders.ts'

export const columns = [
  'Order number',
  'Order date',
  'Customer number',
  'Customer name',
  'Email',
  'Country',
  'Channel',
  'Category',
  'Product',
  'Quantity',
  'Unit price'
] as const

const firstOrderNumber = 240_117
const firstCustomerNumber = 10_432

const two = (n: number): string => String(n).padStart(2, '0')
const dateTime = ({ day, minute }: Order): string =>
  `${dateOf(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`
const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Customers are numbered as they first appear. */
function numberCustomers(orders: readonly Order[]): Map<Customer, number> {
  const numbers = new Map<Customer, number>()
  for (const { customer } of orders)
    if (customer && !numbers.has(customer)) numbers.set(customer, firstCustomerNumber + numbers.size)
  return numbers
}

/** Two dates that somebody typed wrongly: a day that does not exist, and a letter O for a zero. */
const slips: readonly { days: Period; wrong: (text: string) => string }[] = [
  {
    days: { from: dayOf('2025-02-20'), to: dayOf('2025-02-28') },
    wrong: (text) => text.replace(/-\d\d /, '-30 ')
  },
  { days: { from: dayOf('2025-11-01'), to: dayOf('2025-11-09') }, wrong: (text) => text.replace('-0', '-O') }
]

/** The dates as written: right but for the slips, each in the first order of one line within its days. */
function writeDates(orders: readonly Order[]): string[] {
  const dates = orders.map(dateTime)
  for (const { days, wrong } of slips) {
    const i = orders.findIndex((o) => within(o.day, days) && o.lines.length === 1 && o.customer && !o.credit)
    dates[i] = wrong(dates[i]!)
  }
  return dates
}

/** The orders as a shop would export them: CSV, UTF-8, a row a line, in order of time, LF. */
export function writeOrderFile(orders: readonly Order[]): string {
  // Stable, so that what happens in the same minute keeps its order on every machine.
  const sorted = orders.toSorted((a, b) => a.day - b.day || a.minute - b.minute)
  const customers = numberCustomers(sorted)
  const dates = writeDates(sorted)
  const rows = sorted.flatMap(({ customer, channel, credit, lines }, i) => {
    const order = `${credit ? 'C' : ''}${firstOrderNumber + i}`
    const who = customer
      ? [customers.get(customer)!, customer.name, customer.email, customer.country]
      : ['', '', '', 'Ireland']
    return lines.map(({ product, quantity, unitPrice }) => {
      const price = `€${(unitPrice / 100).toFixed(2)}`
      return [order, dates[i]!, ...who, channel, product.category, product.name, quantity, price]
    })
  })
  return [columns, ...rows].map((row) => `${row.map((value) => cell(String(value))).join(',')}\n`).join('')
}
