import type { Random } from '#engine/random/random.ts'
import { fillBasket, type OrderLine } from './baskets.ts'
import type { Product } from './catalogue.ts'
import { happens } from './chance.ts'
import { type Channel, timeOfDay, tradingDay } from './channels.ts'
import type { Customer } from './customers.ts'

export interface Order {
  /** `null`: sold at the till to someone unknown. */
  readonly customer: Customer | null
  readonly channel: Channel
  readonly day: number
  /** Minutes from midnight. */
  readonly minute: number
  readonly credit: boolean
  readonly lines: readonly OrderLine[]
}

/** Most orders come by the customer's usual channel; in Ireland some by another. */
const channelToday = ({ channel, country, random }: Customer): Channel =>
  country !== 'Ireland' || happens(random, 0.85) ? channel : happens(random, 0.5) ? 'Shop' : 'Web'

const freeSamples: readonly Product[] = [
  'Darjeeling First Flush, 50 g sample',
  'Ethiopia Filter Roast, 50 g sample'
].map((name, i) => ({ category: i === 0 ? 'Tea' : 'Coffee', name, price: 0, appeal: 1 }))

function withFreeSample(random: Random, channel: Channel, lines: readonly OrderLine[]): readonly OrderLine[] {
  if (channel !== 'Web' || !happens(random, 0.006)) return lines
  return [...lines, { product: freeSamples[random.int(2)]!, quantity: 1, unitPrice: 0 }]
}

export function ordersOf(customer: Customer): Order[] {
  const { random, type, favourites, visits } = customer
  const taken = new Set<number>()
  return visits.flatMap((visit): Order[] => {
    // A stall that is packed up sends its customers to the web shop.
    const usual = channelToday(customer)
    const atUsual = tradingDay(random, usual, visit)
    const channel = atUsual === null ? 'Web' : usual
    const day = atUsual ?? tradingDay(random, 'Web', visit)
    if (day === null || taken.has(day)) return []
    taken.add(day)
    const lines = withFreeSample(random, channel, fillBasket(random, type, favourites, day))
    return [{ customer, channel, day, minute: timeOfDay(random, channel), credit: false, lines }]
  })
}
