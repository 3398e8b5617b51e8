import { quantile, sortedCopy } from '#engine/stats/quantile.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Profiles } from '#shared/api/views.ts'
import type { Snapshot } from '../segments/snapshot.ts'

/** Axes reach from here to here: one exceptional customer must not press all others together. */
const [least, most] = [0.02, 0.98]

/** The scales of the features that formed the segments, and where some customers stand on them. */
export function profilesOf({ segments, column }: Snapshot, { features }: RunView, rows: readonly number[]): Profiles {
  const basis = features.filter(({ basis }) => basis)
  const there = rows.filter((row) => row < segments.length)
  return {
    axes: basis.map(({ id, overall }) => {
      const sorted = sortedCopy(Float64Array.from(column(id)).filter((value) => !Number.isNaN(value)))
      if (sorted.length === 0) return { feature: id, low: overall.median, high: overall.median }
      return { feature: id, low: quantile(sorted, least), high: quantile(sorted, most) }
    }),
    customers: there.map((row) => ({
      row,
      segment: segments[row]!,
      values: basis.map(({ id }) => {
        const value = column(id)[row]!
        return Number.isNaN(value) ? null : value
      })
    }))
  }
}
