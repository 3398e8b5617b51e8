import type { PeriodUnit } from '#shared/formula/model.ts'
import { dayMs } from '#shared/model/moment.ts'

export const dayOf = (moment: number): number => Math.floor(moment / dayMs)

/** 1 is Monday; 1 January 1970 was a Thursday. */
export const weekdayOf = (moment: number): number => ((((dayOf(moment) + 3) % 7) + 7) % 7) + 1

/** NaN at midnight to the millisecond, which is a date without a time. */
export function hourOf(moment: number): number {
  const time = moment - dayOf(moment) * dayMs
  return time === 0 ? Number.NaN : Math.floor(time / 3_600_000)
}

/**
 * Months since the beginning of year 0, from which year and month follow. Arithmetic alone, many times faster than
 * `Date`. Reference: H. Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
 */
export function monthsOf(moment: number): number {
  const z = dayOf(moment) + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  // Years begin in March here.
  return 12 * (yearOfEra + era * 400) + Math.floor((5 * dayOfYear + 2) / 153) + 2
}

export const yearOf = (moment: number): number => Math.floor(monthsOf(moment) / 12)
export const monthOf = (moment: number): number => (((monthsOf(moment) % 12) + 12) % 12) + 1

/** A moment so much later, or earlier; a month after 31 January is the last day of February. */
export function shifted(moment: number, count: number, unit: PeriodUnit): number {
  if (unit === 'days' || unit === 'weeks') return moment + count * (unit === 'days' ? 1 : 7) * dayMs
  const months = unit === 'months' ? count : 12 * count
  const there = new Date(moment)
  const day = there.getUTCDate()
  there.setUTCDate(1)
  there.setUTCMonth(there.getUTCMonth() + months)
  const lastDay = new Date(there)
  lastDay.setUTCMonth(there.getUTCMonth() + 1, 0)
  there.setUTCDate(Math.min(day, lastDay.getUTCDate()))
  return there.getTime()
}
