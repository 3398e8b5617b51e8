import type { Database } from 'better-sqlite3'
import type { CustomerPage } from '#shared/api/customerPage.ts'
import { fromStoredMoney } from '#shared/model/money.ts'

const mostOrders = 100
const mostLines = 20
const mostOthers = 30

interface Line {
  readonly order_no: number | string
  readonly moment: number
  readonly amount: number
  readonly quantity: number | null
  readonly product: string | null
  readonly category: string | null
}

/** Orders with their lines, newest first. */
export function ordersOf(db: Database, customer: number): Pick<CustomerPage, 'orders' | 'orderCount'> {
  const lines = db.prepare<[number], Line>(
    `SELECT order_no, moment, amount, quantity, p.value AS product, c.value AS category FROM order_line
     LEFT JOIN word p ON p.id = order_line.product LEFT JOIN word c ON c.id = order_line.category
     WHERE customer_id = ? ORDER BY order_no, source_id, line`
  )
  const orders = new Map<number | string, { moment: number; lines: Line[] }>()
  for (const line of lines.iterate(customer)) {
    const order = orders.get(line.order_no)
    if (!order) orders.set(line.order_no, { moment: line.moment, lines: [line] })
    else {
      order.moment = Math.min(order.moment, line.moment)
      order.lines.push(line)
    }
  }
  const newest = [...orders.values()].sort((a, b) => b.moment - a.moment)
  return {
    orderCount: newest.length,
    orders: newest.slice(0, mostOrders).map(({ moment, lines: all }) => ({
      moment,
      amount: fromStoredMoney(all.reduce((sum, { amount }) => sum + amount, 0)),
      lines: all.slice(0, mostLines).map(({ product, category, quantity, amount }) => ({
        product,
        category,
        quantity,
        amount: fromStoredMoney(amount)
      })),
      more: Math.max(0, all.length - mostLines)
    }))
  }
}

/** What they did, by what it was, the latest first. */
export const eventsOf = (db: Database, customer: number): CustomerPage['events'] =>
  db
    .prepare<[number, number], CustomerPage['events'][number]>(
      `SELECT value AS action, count(*) AS times, max(moment) AS last FROM event LEFT JOIN word ON word.id = action
       WHERE customer_id = ? GROUP BY action ORDER BY last DESC LIMIT ?`
    )
    .all(customer, mostOthers)

/** Which campaigns reached them, the latest first. */
export const contactsOf = (db: Database, customer: number): CustomerPage['contacts'] =>
  db
    .prepare<
      [number, number],
      {
        campaign: string | null
        channel: string | null
        moment: number | null
        contacted: number
        responded: number | null
      }
    >(
      `SELECT g.value AS campaign, h.value AS channel, moment, contacted, responded FROM contact
       LEFT JOIN word g ON g.id = campaign LEFT JOIN word h ON h.id = channel
       WHERE customer_id = ? ORDER BY moment DESC, source_id, line LIMIT ?`
    )
    .all(customer, mostOthers)
    .map(({ contacted, responded, ...said }) => ({
      ...said,
      contacted: contacted === 1,
      responded: responded === null ? null : responded === 1
    }))

/** Where their reviews stand, the newest first. */
export const reviewPlaces = (db: Database, customer: number): { source: number; line: number }[] =>
  db
    .prepare<[number, number], { source: number; line: number }>(
      `SELECT source_id AS source, line FROM review WHERE customer_id = ? ORDER BY moment DESC, source_id, line LIMIT ?`
    )
    .all(customer, mostOthers)
