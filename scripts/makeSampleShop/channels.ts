import type { Random } from '#engine/random/random.ts'
import { dateOf, lastDay, liveliness, monthOf, weekdayOf } from './calendar.ts'
import { pickByWeight } from './chance.ts'

export type Channel = 'Shop' | 'Web' | 'Market'

/** How busy each weekday is, Sunday to Saturday: the shop rests on Sundays, the market stall stands at weekends. */
const weekdays: Readonly<Record<Channel, readonly number[]>> = {
  Shop: [0, 0.7, 0.8, 0.9, 1, 1.4, 2.2],
  Web: [1.3, 1.2, 1, 1, 1, 0.8, 0.8],
  Market: [0.4, 0, 0, 0, 0, 0, 1]
}

/** How busy each hour is, from the first one on. */
const hours: Readonly<Record<Channel, { readonly from: number; readonly weights: readonly number[] }>> = {
  Shop: { from: 10, weights: [2, 3, 4, 4, 3, 3, 4, 4] },
  Web: { from: 6, weights: [1, 2, 3, 3, 4, 4, 5, 4, 3, 3, 3, 4, 5, 7, 9, 9, 6, 2] },
  Market: { from: 9, weights: [3, 5, 6, 5, 3, 1] }
}

const closed = new Set(['12-25', '12-26', '01-01'])

function busyness(channel: Channel, day: number): number {
  if (day < 0 || day > lastDay) return 0
  if (channel !== 'Web' && closed.has(dateOf(day).slice(5))) return 0
  // The stall packs up from January to March.
  if (channel === 'Market' && monthOf(day) <= 3) return 0
  return weekdays[channel][weekdayOf(day)]! * liveliness(day)
}

/** A day of trade in the week from `day` on, busier days more often; `null` when there is none. */
export function tradingDay(random: Random, channel: Channel, day: number): number | null {
  const week = Array.from({ length: 7 }, (_, i) => Math.floor(day) + i).filter((d) => busyness(channel, d) > 0)
  return week.length === 0 ? null : pickByWeight(random, week, (d) => busyness(channel, d))
}

/** Minutes from midnight. */
export function timeOfDay(random: Random, channel: Channel): number {
  const { from, weights } = hours[channel]
  const hour = pickByWeight(random, [...weights.keys()], (i) => weights[i]!) + from
  return hour * 60 + random.int(60)
}
