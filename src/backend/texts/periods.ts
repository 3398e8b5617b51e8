import type { Database } from 'better-sqlite3'
import type { Output } from '#shared/api/contract.ts'
import { type Tally, tallyOf } from './tally.ts'

interface Period {
  readonly from: number
  readonly to: number
  readonly tally: Tally
}

/** Months, quarters or years without gaps, and the one that a moment is in. */
export interface PeriodGrid {
  readonly step: Output<'texts.overview'>['time']['step']
  readonly periods: readonly Period[]
  at(moment: number): Tally | undefined
}

/** As many stretches of time as an eye compares. A slip of the pen into another century must not fill the picture. */
const most = 36
const steps = [
  ['month', 1],
  ['quarter', 3],
  ['year', 12]
] as const

const monthOf = (moment: number): number => {
  const date = new Date(moment)
  return 12 * date.getUTCFullYear() + date.getUTCMonth()
}

const beginOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12)

export function periodGrid(db: Database): PeriodGrid {
  const { from, to } = db
    .prepare<[], { from: number | null; to: number | null }>(
      'SELECT min(moment) AS "from", max(moment) AS "to" FROM review'
    )
    .get() ?? { from: null, to: null }
  if (from === null || to === null) return { step: 'month', periods: [], at: () => undefined }
  const [step, months] = steps.find(([, n]) => (monthOf(to) - monthOf(from)) / n < most) ?? ['year', 12]
  const last = Math.floor(monthOf(to) / months)
  const first = Math.max(Math.floor(monthOf(from) / months), last - most + 1)
  const periods = Array.from({ length: last - first + 1 }, (_, i) => ({
    from: beginOf((first + i) * months),
    to: beginOf((first + i + 1) * months),
    tally: tallyOf()
  }))
  return { step, periods, at: (moment) => periods[Math.floor(monthOf(moment) / months) - first]?.tally }
}
