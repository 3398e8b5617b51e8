import type { RunFeature } from '#shared/api/segments.ts'
import { type OrderCategory, type OrderFeature, orderFeatures } from '#shared/model/recipe.ts'
import { attributeName } from '#shared/words/features.ts'

/** Names of columns are an interface: the same in every language. */
export const orderColumns: Readonly<Record<OrderFeature, string>> = {
  recency: 'recency_days',
  frequency: 'frequency',
  monetary: 'monetary',
  averageOrder: 'average_order',
  tenure: 'tenure_days',
  gap: 'gap_days',
  recentOrders: 'orders_last_90_days',
  activeMonths: 'active_months',
  trend: 'later_half_share',
  silence: 'longest_silence_days',
  regularity: 'gap_variation',
  largestOrder: 'largest_order',
  returnRate: 'return_rate',
  weekendShare: 'weekend_share'
}

const orderCategoryColumns: Readonly<Record<OrderCategory, string>> = { 'category:@hours': 'usual_hours' }

/** Money is stored to four decimals; a day has 86,400,000 milliseconds and a share as many digits as are worth reading; other figures stay as they were read. */
export const decimalsOf = (unit: RunFeature['unit']): number | 'exact' =>
  unit === 'money' ? 4 : unit === 'days' || unit === 'share' ? 6 : 'exact'

/** The column of each feature; one of the customers' list that would take another's name gets a number. */
export function featureColumns(
  features: readonly Pick<RunFeature, 'id'>[],
  taken: readonly string[]
): Map<string, string> {
  const used = new Set([...taken, ...Object.values(orderColumns)])
  const columns = new Map<string, string>()
  for (const { id } of features) {
    if ((orderFeatures as readonly string[]).includes(id)) {
      columns.set(id, orderColumns[id as OrderFeature])
      continue
    }
    const name = orderCategoryColumns[id as OrderCategory] ?? attributeName(id)
    let column = name
    for (let n = 2; used.has(column); n++) column = `${name}_${n}`
    used.add(column)
    columns.set(id, column)
  }
  return columns
}
