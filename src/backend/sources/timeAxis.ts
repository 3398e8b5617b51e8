import { dayMs } from '#shared/model/moment.ts'
import { type PeriodUnit, periodOf, startOfPeriod, unitFor } from '#shared/model/periods.ts'

type Days = ReadonlyMap<number, number>

export interface TimeAxis {
  readonly unit: PeriodUnit
  readonly starts: readonly number[]
  /** Rows by period, and those with dates beyond the axis; `null` where there are no dates. */
  coverage(days: Days): { readonly counts: number[]; readonly farOff: number } | null
}

/** A row in a hundred may have a date that is wrong: 1900, 2099. */
const doubtful = 0.01

/** One axis for the days of all sources, in some dozen periods. Dates that lie alone far off do not stretch it. */
export function timeAxis(sources: readonly Days[]): TimeAxis {
  const spans = sources.filter(({ size }) => size > 0).map(spanOf)
  if (spans.length === 0) return { unit: 'month', starts: [], coverage: () => null }
  const first = Math.min(...spans.map(([from]) => from)) * dayMs
  const last = Math.max(...spans.map(([, to]) => to)) * dayMs
  const unit = unitFor(first, last)
  const origin = periodOf(first, unit)
  const periods = periodOf(last, unit) - origin + 1
  return {
    unit,
    starts: Array.from({ length: periods }, (_, period) => startOfPeriod(origin + period, unit)),
    coverage(days) {
      if (days.size === 0) return null
      const counts = new Array<number>(periods).fill(0)
      let farOff = 0
      for (const [day, rows] of days) {
        const period = periodOf(day * dayMs, unit) - origin
        if (period >= 0 && period < periods) counts[period]! += rows
        else farOff += rows
      }
      return { counts, farOff }
    }
  }
}

/** From the first day to the last but those of a few rows that lie further off than the rest is long. */
function spanOf(days: Days): readonly [from: number, to: number] {
  const sorted = [...days].sort(([a], [b]) => a - b)
  const rows = sorted.reduce((sum, [, count]) => sum + count, 0)
  const few = Math.max(1, Math.floor(doubtful * rows))
  const low = dayAfter(sorted, few) ?? sorted[0]![0]
  const high = dayAfter(sorted.toReversed(), few) ?? sorted.at(-1)![0]
  const length = Math.max(366, high - low)
  const near = sorted.filter(([day]) => day >= low - length && day <= high + length)
  return [near[0]?.[0] ?? low, near.at(-1)?.[0] ?? high]
}

/** The day on which more rows than these have passed. */
function dayAfter(days: readonly (readonly [number, number])[], rows: number): number | undefined {
  let passed = 0
  return days.find(([, count]) => {
    passed += count
    return passed > rows
  })?.[0]
}
