import { histogram } from '#engine/stats/histogram.ts'
import { isTwoValued } from '#engine/stats/isTwoValued.ts'
import { mean, skewness } from '#engine/stats/moments.ts'
import { median, quantile, sortedCopy } from '#engine/stats/quantile.ts'
import { chooseLog } from '#engine/stats/transform.ts'
import type { CategorySummary, FeatureSummary } from '#shared/api/features.ts'
import { isOwn } from '#shared/model/ownFeatures.ts'
import type { CategoryColumn, FeatureColumn, FeatureTable } from './table.ts'

/** What stands in for a missing gap between orders: a code in `features.missing`. */
const gapStandIn = 'sinceOnlyOrder'

/** Customers of whom anything is known; a formula has a value even of whom nothing is. */
export function countKnown({ columns, categories, ids }: FeatureTable): number {
  let known = 0
  for (let place = 0; place < ids.length; place++)
    if (
      columns.some(({ id, values }) => !isOwn(id) && !Number.isNaN(values[place])) ||
      categories.some(({ codes }) => codes[place]! >= 0)
    )
      known++
  return known
}

/** Distribution of one feature among those of `customers` who have it; `null` where nobody has. */
export function summarise({ id, unit, values }: FeatureColumn, customers: number): FeatureSummary | null {
  const sorted = sortedCopy(values.filter((value) => !Number.isNaN(value)))
  if (sorted.length === 0) return null
  const bars = histogram(sorted)
  return {
    id,
    unit,
    missing: customers - sorted.length,
    standIn: id === 'gap' ? gapStandIn : null,
    min: sorted[0]!,
    q1: quantile(sorted, 0.25),
    median: median(sorted),
    mean: mean(sorted),
    q3: quantile(sorted, 0.75),
    max: sorted.at(-1)!,
    skewness: skewness(sorted),
    logProposed: chooseLog(sorted).logged,
    constant: sorted[0] === sorted.at(-1),
    twoValued: isTwoValued(sorted),
    histogram: { edges: Array.from(bars.edges), counts: Array.from(bars.counts), log: bars.scale === 'log' }
  }
}

/** As many words as a screen shows of a category. */
const mostLevels = 12

/** How many of `customers` have which word. */
export function summariseCategory({ id, words, codes }: CategoryColumn, customers: number): CategorySummary {
  const counts = words.map(() => 0)
  for (const code of codes) if (code >= 0) counts[code]!++
  const sum = (from: number): number => counts.slice(from).reduce((total, count) => total + count, 0)
  return {
    id,
    missing: customers - sum(0),
    levels: words.slice(0, mostLevels).map((value, level) => ({ value, customers: counts[level]! })),
    others: { values: Math.max(0, words.length - mostLevels), customers: sum(mostLevels) }
  }
}
