/** The shop's two years. A day is its number from the first one, 0. */
const firstDate = '2024-10-01'
const lastDate = '2026-09-30'

const dayMs = 86_400_000
const firstMs = Date.parse(firstDate)

export const dayOf = (date: string): number => (Date.parse(date) - firstMs) / dayMs
export const dateOf = (day: number): string => new Date(firstMs + day * dayMs).toISOString().slice(0, 10)
/** 1 to 12. */
export const monthOf = (day: number): number => new Date(firstMs + day * dayMs).getUTCMonth() + 1
/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: number): number => new Date(firstMs + day * dayMs).getUTCDay()

export const lastDay = dayOf(lastDate)
export const allDays: readonly number[] = Array.from({ length: lastDay + 1 }, (_, day) => day)

/** Prices rose on this day. */
export const priceRise = dayOf('2025-10-01')

export interface Period {
  readonly from: number
  readonly to: number
}
const period = (from: string, to: string): Period => ({ from: dayOf(from), to: dayOf(to) })
export const within = (day: number, { from, to }: Period): boolean => day >= from && day <= to

interface Sale extends Period {
  readonly percentOff: number
}
export const sales: readonly Sale[] = [
  { ...period('2024-11-25', '2024-12-02'), percentOff: 20 },
  { ...period('2025-01-04', '2025-01-19'), percentOff: 25 },
  { ...period('2025-07-05', '2025-07-20'), percentOff: 20 },
  { ...period('2025-11-24', '2025-12-01'), percentOff: 20 },
  { ...period('2026-01-03', '2026-01-18'), percentOff: 25 },
  { ...period('2026-07-04', '2026-07-19'), percentOff: 20 }
]
export const saleOn = (day: number): Sale | undefined => sales.find((sale) => within(day, sale))

/** Weeks after new ceramics leave the kiln. */
export const kilnOpenings: readonly Period[] = [
  period('2024-10-05', '2024-11-09'),
  period('2025-03-08', '2025-04-12'),
  period('2025-10-04', '2025-11-08'),
  period('2026-03-07', '2026-04-11'),
  period('2026-08-10', '2026-09-19')
]

export const christmases: readonly Period[] = [period('2024-11-25', '2024-12-22'), period('2025-11-24', '2025-12-22')]

/** Valentine's Day, Mother's Day in Ireland, Easter: the days before each. */
const smallGiftDays: readonly Period[] = [
  period('2025-02-05', '2025-02-13'),
  period('2025-03-21', '2025-03-29'),
  period('2025-04-11', '2025-04-18'),
  period('2026-02-05', '2026-02-13'),
  period('2026-03-06', '2026-03-14'),
  period('2026-03-27', '2026-04-03')
]

/** How many look for a gift on a day, beside an ordinary day's 1; it grows towards Christmas. */
export function giftDemand(day: number): number {
  const christmas = christmases.find((weeks) => within(day, weeks))
  if (christmas) return 14 + (22 * (day - christmas.from)) / (christmas.to - christmas.from)
  return smallGiftDays.some((days) => within(day, days)) ? 5 : 1
}

/** How lively a month is, January to December, beside an average month's 1. */
const months = [0.85, 0.9, 1, 1, 0.95, 0.85, 0.8, 0.75, 1, 1.1, 1.25, 1.6]
export const liveliness = (day: number): number => months[monthOf(day) - 1]!
