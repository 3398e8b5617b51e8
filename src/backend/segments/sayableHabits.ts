import { median, sortedCopy } from '#engine/stats/quantile.ts'
import type { RunCategory } from '#shared/api/segments.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import type { RunColumns } from './runColumns.ts'

/** Of fewer orders, "mostly on Tuesdays" is chance. */
const fewestOrders = 3
const year = 365
const whenOrdered: readonly string[] = ['category:@hours', 'category:@weekday', 'category:@season']

/** May a sentence say it; `oneYear`: only with the word that no season was seen twice. */
export type HabitAnswer = 'yes' | 'oneYear' | 'no'

/**
 * When a segment orders is a habit only where its members typically ordered often enough, and a season only where whole
 * years are known: in less than one, who ordered last ordered in the last season, whatever their habits.
 */
export function habitsAsk(
  columns: RunColumns,
  labels: Int32Array,
  groups: number
): (feature: RunCategory['id'], segment: number) => HabitAnswer {
  const column = (id: FeatureId): Float64Array => Float64Array.from(columns[id] ?? [])
  const orders = column('frequency')
  const typical = Array.from({ length: groups }, (_, s) => {
    const known = orders.filter((value, i) => labels[i] === s && !Number.isNaN(value))
    return known.length > 0 ? median(sortedCopy(known)) : 0
  })
  const days = column('tenure').reduce((most, value) => (value > most ? value : most), 0)
  return (feature, segment) => {
    if (!whenOrdered.includes(feature)) return 'yes'
    if (typical[segment]! < fewestOrders) return 'no'
    if (feature !== 'category:@season' || days >= 2 * year) return 'yes'
    return days >= year ? 'oneYear' : 'no'
  }
}
