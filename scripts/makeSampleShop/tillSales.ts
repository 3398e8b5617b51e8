import type { Random } from '#engine/random/random.ts'
import { fillBasket } from './baskets.ts'
import { allDays, liveliness } from './calendar.ts'
import { pickByWeight } from './chance.ts'
import { timeOfDay, tradingDay } from './channels.ts'
import type { Order } from './orders.ts'

const habits = {
  wants: { Tea: 2, Coffee: 2, Kitchen: 2, Gifts: 2 },
  lines: [1, 2],
  pieces: [1, 1],
  faithful: 0
} as const

/** Sales at the shop's till to people who left no name. */
export const tillSales = (random: Random, count: number): Order[] =>
  Array.from({ length: count }, (): Order[] => {
    const day = tradingDay(random, 'Shop', pickByWeight(random, allDays, liveliness))
    if (day === null) return []
    const lines = fillBasket(random, habits, [], day)
    return [{ customer: null, channel: 'Shop', day, minute: timeOfDay(random, 'Shop'), credit: false, lines }]
  }).flat()
