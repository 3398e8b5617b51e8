import { histogram } from '#engine/stats/histogram.ts'
import { quantile, sortedCopy } from '#engine/stats/quantile.ts'
import type { ColumnQuality } from '#shared/api/quality.ts'
import type { ColumnTally } from './columnTally.ts'

const topValues = 5
const examples = 3
/** Longer values are cut where they are shown. */
const longest = 80

export const shortened = (value: string): string =>
  value.length > longest ? `${value.slice(0, longest - 1).toWellFormed()}…` : value

/** What a column's cells came to, for a screen. */
export function columnQuality(tally: ColumnTally): ColumnQuality {
  const { plan, filled, missing, distinct } = tally
  const values = [...tally.values.values()]
  const top = values
    .filter(({ rows }) => rows > 1)
    .sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1))
    .slice(0, topValues)
    .map(({ value, rows }) => ({ value: shortened(value), rows }))
  return {
    name: plan.name,
    role: plan.role,
    type: plan.type,
    filled,
    missing: missing.rows,
    distinct,
    top,
    examples: values.slice(0, examples).map(({ value }) => shortened(value)),
    range: rangeOf(tally),
    histogram: histogramOf(tally)
  }
}

function rangeOf({ plan, numbers, min, max, sum, sample }: ColumnTally): ColumnQuality['range'] {
  if (numbers === 0) return null
  if (plan.type === 'date') return { kind: 'date', from: min, to: max }
  return { kind: 'number', min, median: quantile(sortedCopy(sample.values()), 0.5), mean: sum / numbers, max }
}

function histogramOf({ plan, numbers, sample }: ColumnTally): ColumnQuality['histogram'] {
  if (numbers === 0) return null
  const { edges, counts, scale } = histogram(sample.values(), plan.type === 'date' ? 'linear' : 'auto')
  return { edges: [...edges], counts: [...counts], log: scale === 'log', sampled: !sample.whole }
}
