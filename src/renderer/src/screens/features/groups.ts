import type { FeatureSummary } from '#shared/api/features.ts'
import { isOrderFeature, type OrderFeature } from '#shared/model/recipe.ts'

/** What a feature is about; `list`: a column of a list of customers. */
export type FeatureGroup = 'when' | 'howMuch' | 'habits' | 'list'

const groupOf: Readonly<Record<OrderFeature, FeatureGroup>> = {
  recency: 'when',
  tenure: 'when',
  gap: 'when',
  recentOrders: 'when',
  activeMonths: 'when',
  silence: 'when',
  frequency: 'howMuch',
  monetary: 'howMuch',
  averageOrder: 'howMuch',
  largestOrder: 'howMuch',
  trend: 'howMuch',
  returnRate: 'howMuch',
  regularity: 'habits',
  weekendShare: 'habits'
}

const groups: readonly FeatureGroup[] = ['when', 'howMuch', 'habits', 'list']

/** The catalogue by what its features are about; groups without one are left out. */
export const groupFeatures = (
  features: readonly FeatureSummary[]
): { readonly group: FeatureGroup; readonly features: readonly FeatureSummary[] }[] =>
  groups
    .map((group) => ({
      group,
      features: features.filter(({ id }) => (isOrderFeature(id) ? groupOf[id] : 'list') === group)
    }))
    .filter(({ features }) => features.length > 0)
