import type { Line } from './segmentsProject.ts'
import { syntheticShop } from './shop.ts'

/** An order file as a German till writes it, and what there is to be found in it. */
export interface GermanOrders {
  readonly csv: string
  readonly rows: number
  readonly customers: number
  readonly returns: number
  readonly noCustomer: number
  readonly badDate: number
  /** Sales and returns in currency units, exactly. */
  readonly sales: number
  readonly returned: number
}

const cents = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 })

/** Semicolons, decimal commas, points between thousands, dd.mm.yyyy; three rows without a customer, two days that never were. */
export function germanOrders(): GermanOrders {
  const lines = syntheticShop(60).map((line) => ({
    ...line,
    at: line.at.split('-').reverse().join('.'),
    cents: Math.round(line.amount * 2000)
  }))
  const sales = lines.reduce((sum, line) => sum + line.cents, 0)
  const returned = lines.slice(0, 4)
  const text = (order: Line['order'], at: string, customer: string, amount: number): string =>
    `${order};${at};${customer};${cents.format(amount / 100)}\r\n`
  const body = [
    ...lines.map(({ order, at, customer, cents: amount }) => text(order, at, customer, amount)),
    ...returned.map(({ order, at, customer, cents: amount }) => text(`${order}-R`, at, customer, -amount)),
    ...[1, 2, 3].map((n) => text(`ohne-${n}`, '17.04.2024', '', 1000)),
    ...[1, 2].map((n) => text(`nie-${n}`, '31.02.2024', 'c1', 1000))
  ]
  return {
    csv: `Bestellnummer;Bestelldatum;Kundennummer;Betrag\r\n${body.join('')}`,
    rows: body.length,
    customers: 60,
    returns: returned.length,
    noCustomer: 3,
    badDate: 2,
    sales: sales / 100,
    returned: returned.reduce((sum, line) => sum + line.cents, 0) / 100
  }
}

/** Day first these are orders of a whole year, month first of 4 January to 9 June; the file does not say. */
export const ambiguousOrders = `Order number,Order date,Customer number,Amount\n${Array.from(
  { length: 120 },
  (_, n) => `${n + 1},0${1 + (n % 6)}/${String(1 + ((n + 3) % 12)).padStart(2, '0')}/2024,c${n % 20},${n + 5}.50\n`
).join('')}`
