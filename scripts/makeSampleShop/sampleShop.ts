import { random } from '#engine/random/random.ts'
import { creditNoteFor } from './creditNotes.ts'
import { makeCustomers } from './customers.ts'
import { writeOrderFile } from './orderFile.ts'
import { ordersOf } from './orders.ts'
import { tillSales } from './tillSales.ts'

/** Of the stream of random numbers, and so of the whole file. */
const seed = 20261001

/**
 * The order file of an invented shop for tea, coffee, ceramics and gifts in Ireland: two years, about 2,500 customers.
 * The same text every time and on every machine.
 */
export function makeSampleShop(): string {
  const shop = random(seed)
  const orders = [...makeCustomers(shop.fork('customers')).flatMap(ordersOf), ...tillSales(shop.fork('till'), 170)]
  return writeOrderFile([...orders, ...orders.flatMap(creditNoteFor)])
}
