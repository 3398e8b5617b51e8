import type { RunView } from '#shared/api/segments.ts'
import type { FeatureId } from '#shared/model/recipe.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { featureName, featureShortName } from '#shared/words/features.ts'
import type { Words } from '../../app/words.tsx'

export type ColumnId = 'customer' | 'name' | 'segment' | 'probability' | FeatureId

export interface CustomerColumn {
  readonly id: ColumnId
  readonly label: string
  /** What the numbers mean. */
  readonly definition: string | null
  /** Pixels that it needs, and its share of what is left. */
  readonly least: number
  readonly share: number
  /** Place among the run's features; -1 for what is no feature. */
  readonly feature: number
  /** Place among the run's categories; -1 for what is none. */
  readonly category: number
  /** Numbers stand to the right and are sorted from the largest down. */
  readonly number: boolean
}

/** What the customers' table shows of each. */
export function customerColumns(view: RunView, named: boolean, { t, locale }: Words): readonly CustomerColumn[] {
  const words = (id: 'customer' | 'name' | 'segment', least: number, share: number): CustomerColumn => ({
    id,
    label: t(`explore.customers.${id}`),
    definition: null,
    least,
    share,
    feature: -1,
    category: -1,
    number: false
  })
  const probable: CustomerColumn = {
    ...words('segment', 96, 1),
    id: 'probability',
    label: t('explore.customers.probability'),
    definition: t('explore.customers.probabilityMeaning'),
    number: true
  }
  return [
    words('customer', 112, 1.2),
    ...(named ? [words('name', 140, 1.5)] : []),
    words('segment', 150, 1.8),
    ...(view.segmentList.some(({ certainty }) => certainty !== null) ? [probable] : []),
    ...view.features.map(({ id }, feature) => ({
      id: id as ColumnId,
      label: featureShortName(id, t),
      definition: `${featureName(id, t)}. ${featureDefinition(id, t, locale, view.recipe)}`,
      least: 88,
      share: 1,
      feature,
      category: -1,
      number: true
    })),
    ...view.categories.map(({ id }, category) => ({
      id: id as ColumnId,
      label: featureShortName(id, t),
      definition: featureDefinition(id, t, locale, view.recipe),
      least: 96,
      share: 1,
      feature: -1,
      category,
      number: false
    }))
  ]
}

const gap = 16
const edge = 8

/** The same grid for the head and for every line. */
export const gridOf = (columns: readonly CustomerColumn[]): { template: string; minWidth: number } => ({
  template: columns.map(({ least, share }) => `minmax(${least}px, ${share}fr)`).join(' '),
  minWidth: columns.reduce((sum, { least }) => sum + least + gap, 2 * edge - gap)
})
