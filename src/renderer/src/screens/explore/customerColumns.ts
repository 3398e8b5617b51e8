import type { RunView } from '#shared/api/segments.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import { featureDefinition, featureName, featureShortName } from '#shared/words/features.ts'
import type { Words } from '../../app/words.tsx'

export type ColumnId = 'customer' | 'name' | 'segment' | FeatureId

export interface CustomerColumn {
  readonly id: ColumnId
  readonly label: string
  /** What the numbers mean. */
  readonly definition: string | null
  readonly width: string
  /** Place among the run's features; -1 for words. */
  readonly feature: number
}

/** What the customers' table shows of each. */
export function customerColumns(view: RunView, named: boolean, { t }: Words): readonly CustomerColumn[] {
  const words = (id: 'customer' | 'name' | 'segment', width: string): CustomerColumn => ({
    id,
    label: t(`explore.customers.${id}`),
    definition: null,
    width,
    feature: -1
  })
  return [
    words('customer', 'minmax(112px, 1.2fr)'),
    ...(named ? [words('name', 'minmax(140px, 1.5fr)')] : []),
    words('segment', 'minmax(150px, 1.8fr)'),
    ...view.features.map(({ id }, feature) => ({
      id: id as ColumnId,
      label: featureShortName(id, t),
      definition: `${featureName(id, t)}. ${featureDefinition(id, t, view.recipe.returns)}`,
      width: 'minmax(84px, 1fr)',
      feature
    }))
  ]
}
