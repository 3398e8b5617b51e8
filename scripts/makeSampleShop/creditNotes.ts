import { between, happens } from './chance.ts'
import { timeOfDay, tradingDay } from './channels.ts'
import type { Order } from './orders.ts'

/** Within some weeks of an order one of its products may come back, on a credit note at the price that was paid. */
export function creditNoteFor(order: Order): Order[] {
  const { customer, channel, lines } = order
  if (!customer) return []
  const { random, type } = customer
  // Ceramics break on the way, or are too blue; coffee seldom comes back.
  const ceramics = lines.find(({ product }) => product.category === 'Ceramics')
  if (!happens(random, ceramics ? 0.07 : 0.03)) return []
  const day = tradingDay(random, channel, order.day + between(random, [2, 16]))
  if (day === null) return []
  const line = ceramics ?? lines[0]!
  const back = type.business ? between(random, [1, line.quantity]) : line.quantity
  const minute = timeOfDay(random, channel)
  return [{ ...order, day, minute, credit: true, lines: [{ ...line, quantity: -back }] }]
}
