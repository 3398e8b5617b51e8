import { isEvent, isNamedFeature, isTopic, type NamedFeature } from '#shared/model/recipe.ts'

/** What a feature is about, by the sources that tell it; `list`: a column of a list of customers. */
export type FeatureGroup =
  | 'when'
  | 'howMuch'
  | 'habits'
  | 'baskets'
  | 'events'
  | 'contacts'
  | 'reviews'
  | 'person'
  | 'list'

const groupOf: Readonly<Record<NamedFeature, FeatureGroup>> = {
  recency: 'when',
  tenure: 'when',
  gap: 'when',
  recentOrders: 'when',
  activeMonths: 'when',
  silence: 'when',
  daysToFirstOrder: 'when',
  frequency: 'howMuch',
  monetary: 'howMuch',
  averageOrder: 'howMuch',
  largestOrder: 'howMuch',
  trend: 'howMuch',
  returnRate: 'howMuch',
  regularity: 'habits',
  weekendShare: 'habits',
  seasonality: 'habits',
  channelShare: 'habits',
  basketItems: 'baskets',
  basketLines: 'baskets',
  productCount: 'baskets',
  categoryCount: 'baskets',
  categoryShare: 'baskets',
  favouriteShare: 'baskets',
  discountShare: 'baskets',
  margin: 'baskets',
  marginShare: 'baskets',
  eventCount: 'events',
  recentEvents: 'events',
  eventRecency: 'events',
  eventDays: 'events',
  contactCount: 'contacts',
  responseRate: 'contacts',
  reviewCount: 'reviews',
  meanRating: 'reviews',
  meanSentiment: 'reviews',
  lastSentiment: 'reviews',
  meanLength: 'reviews',
  age: 'person',
  customerFor: 'person'
}

const groups: readonly FeatureGroup[] = [
  ...(['when', 'howMuch', 'habits', 'baskets', 'events', 'contacts', 'reviews', 'person', 'list'] as const)
]

function groupOfFeature(id: string): FeatureGroup {
  if (isNamedFeature(id)) return groupOf[id]
  if (isEvent(id)) return 'events'
  return isTopic(id) ? 'reviews' : 'list'
}

/** The catalogue by what its features are about; groups without one are left out. */
export const groupFeatures = <F extends { readonly id: string }>(
  features: readonly F[]
): { readonly group: FeatureGroup; readonly features: readonly F[] }[] =>
  groups
    .map((group) => ({ group, features: features.filter(({ id }) => groupOfFeature(id) === group) }))
    .filter(({ features }) => features.length > 0)
