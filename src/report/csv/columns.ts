import type { RunFeature } from '#shared/api/segments.ts'
import { type ComputedCategory, isEvent, isNamedFeature, type NamedFeature } from '#shared/model/recipe.ts'
import { attributeName, eventAction } from '#shared/words/features.ts'

/** Names of columns are an interface: the same in every language. */
export const namedColumns: Readonly<Record<NamedFeature, string>> = {
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
  weekendShare: 'weekend_share',
  seasonality: 'month_concentration',
  basketItems: 'items_per_order',
  basketLines: 'lines_per_order',
  productCount: 'products',
  categoryCount: 'categories',
  categoryShare: 'category_share',
  favouriteShare: 'favourite_category_share',
  discountShare: 'discount_share',
  margin: 'margin',
  marginShare: 'margin_share',
  channelShare: 'usual_channel_share',
  daysToFirstOrder: 'days_to_first_order',
  eventCount: 'events',
  recentEvents: 'events_last_90_days',
  eventRecency: 'days_since_last_event',
  eventDays: 'event_days',
  contactCount: 'contacts',
  responseRate: 'response_rate',
  reviewCount: 'reviews',
  meanRating: 'mean_rating',
  meanSentiment: 'mean_sentiment',
  lastSentiment: 'last_sentiment',
  meanLength: 'words_per_review',
  age: 'age_years',
  customerFor: 'customer_for_days'
}

const computedColumns: Readonly<Record<ComputedCategory, string>> = {
  'category:@hours': 'usual_hours',
  'category:@weekday': 'usual_weekday',
  'category:@season': 'top_quarter',
  'category:@favourite': 'favourite_category',
  'category:@firstCategory': 'first_category',
  'category:@channel': 'usual_channel',
  'category:@ageBand': 'age_band',
  'category:@country': 'country',
  'category:@city': 'city'
}

/** Money is stored to four decimals; a day has 86,400,000 milliseconds and a share as many digits as are worth reading; other figures stay as they were read. */
export const decimalsOf = (unit: RunFeature['unit']): number | 'exact' =>
  unit === 'money' ? 4 : unit === 'days' || unit === 'share' ? 6 : 'exact'

/** The column of each feature; one of the customers' list that would take another's name gets a number. */
export function featureColumns(
  features: readonly Pick<RunFeature, 'id'>[],
  taken: readonly string[]
): Map<string, string> {
  const used = new Set([...taken, ...features.flatMap(({ id }) => (isNamedFeature(id) ? [namedColumns[id]] : []))])
  const columns = new Map<string, string>()
  for (const { id } of features) {
    if (isNamedFeature(id)) {
      columns.set(id, namedColumns[id])
      continue
    }
    const name =
      computedColumns[id as ComputedCategory] ?? (isEvent(id) ? `event_${eventAction(id)}` : attributeName(id))
    let column = name
    for (let n = 2; used.has(column); n++) column = `${name}_${n}`
    used.add(column)
    columns.set(id, column)
  }
  return columns
}
