import type { RunCategory, RunFeature, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { isOwn, ownName } from '#shared/model/ownFeatures.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { featureName } from '#shared/words/features.ts'
import { type CustomersHave, customerColumns } from '../csv/customersCsv.ts'
import { unitOf } from '../definition/columns.ts'
import { periodOf } from '../definition/periodOf.ts'
import { preparation } from '../document/preparation.ts'
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts'

type Feature = RunFeature | RunCategory
type Column = SheetColumn & { readonly of: (feature: Feature) => SheetCell }

/** A row a feature: what it is called here and in tables, its unit, how it is computed, and of which time it tells. */
export function featuresSheet(view: RunView, have: CustomersHave, name: string, t: Translate, locale: Locale): Sheet {
  const { names } = customerColumns(view, have)
  const formulas = new Map(view.recipe.own.map(({ name: own, formula }) => [own, formula]))
  const all: readonly Feature[] = [...view.features, ...view.categories]
  const columns: readonly Column[] = [
    { head: t('definition.features.feature'), width: 30, holds: 'text', of: ({ id }) => featureName(id, t) },
    { head: t('definition.features.column'), width: 26, holds: 'text', of: ({ id }) => names.get(id) ?? '' },
    {
      head: t('definition.features.role'),
      width: 22,
      holds: 'text',
      of: ({ basis }) => t(basis ? 'reports.made.basis' : 'reports.made.descriptor')
    },
    {
      head: t('definition.features.unit'),
      width: 14,
      holds: 'text',
      of: (feature) => ('unit' in feature ? unitOf(feature, view, t) : t('definition.features.words'))
    },
    {
      head: t('definition.features.definition'),
      width: 70,
      holds: 'prose',
      of: ({ id }) => featureDefinition(id, t, locale, view.recipe)
    },
    ...(all.some(({ id }) => isOwn(id))
      ? [
          {
            head: t('definition.features.formula'),
            width: 50,
            holds: 'prose',
            of: ({ id }) => (isOwn(id) ? (formulas.get(ownName(id)) ?? '') : '')
          } satisfies Column
        ]
      : []),
    {
      head: t('definition.features.prepared'),
      width: 42,
      holds: 'prose',
      of: (feature) => ('unit' in feature ? preparation({ view, t, locale }, feature) : t('reports.made.asItIs'))
    },
    {
      head: t('definition.features.period'),
      width: 34,
      holds: 'prose',
      of: ({ id }) => periodOf(id, view, t, locale)
    }
  ]
  return { name, columns, headed: true, rows: all.map((feature) => columns.map(({ of }) => of(feature))) }
}
