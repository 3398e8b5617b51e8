import { dayMs } from './moment.ts'

/** Equal stretches of a calendar that time is looked at in. */
export const periodUnits = ['week', 'month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof periodUnits)[number]

/** 1 January 1970 was a Thursday; weeks begin on Mondays. */
const mondayShift = 3
const monthsIn: Readonly<Record<Exclude<PeriodUnit, 'week'>, number>> = { month: 1, quarter: 3, year: 12 }

/** The number of the period that a moment lies in, counted from 1970. */
export function periodOf(moment: number, unit: PeriodUnit): number {
  if (unit === 'week') return Math.floor((Math.floor(moment / dayMs) + mondayShift) / 7)
  const date = new Date(moment)
  return Math.floor((12 * (date.getUTCFullYear() - 1970) + date.getUTCMonth()) / monthsIn[unit])
}

/** The moment at which a period begins. */
export const startOfPeriod = (period: number, unit: PeriodUnit): number =>
  unit === 'week' ? (7 * period - mondayShift) * dayMs : Date.UTC(1970, period * monthsIn[unit])

const mostPeriods = 36
const fewestPeriods = 5

/** The unit that shows a stretch of time in some dozen periods. */
export function unitFor(first: number, last: number): PeriodUnit {
  const count = (unit: PeriodUnit): number => periodOf(last, unit) - periodOf(first, unit) + 1
  if (count('month') < fewestPeriods) return 'week'
  return (['month', 'quarter'] as const).find((unit) => count(unit) <= mostPeriods) ?? 'year'
}
