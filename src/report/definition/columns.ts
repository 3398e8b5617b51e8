import type { CsvStyle } from '#shared/api/reports.ts'
import { mostLevels, type RunCategory, type RunFeature, type RunView } from '#shared/api/segments.ts'
import type { Locale, TextKey, Translate } from '#shared/i18n/texts.ts'
import { hasRareWords } from '#shared/words/customerWord.ts'
import { featureDefinition } from '#shared/words/featureDefinition.ts'
import { unitName } from '#shared/words/features.ts'
import { featureColumns, namedColumns } from '../csv/columns.ts'
import { type CustomersHave, customerColumns } from '../csv/customersCsv.ts'
import { reviewColumns } from '../csv/reviewsCsv.ts'
import { segmentColumns } from '../csv/segmentsCsv.ts'
import type { DefinitionFact, DefinitionPart } from './definition.ts'

export interface ColumnWords {
  readonly view: RunView
  readonly style: CsvStyle
  readonly t: Translate
  readonly locale: Locale
}

const columnKey = (name: string): TextKey => `definition.column.${name}` as TextKey

/** "Days from the last order to the moment the run looks from. Unit: days." A word has no unit. */
export function meaningOf(feature: RunFeature | RunCategory, { view, t, locale }: ColumnWords): string {
  const definition = featureDefinition(feature.id, t, locale, view.recipe)
  if ('unit' in feature) return t('definition.unit', { definition, unit: unitOf(feature, view, t) })
  return hasRareWords(feature) ? t('definition.rareWords', { definition, n: mostLevels }) : definition
}

export const unitOf = ({ unit }: RunFeature, { currency }: RunView, t: Translate): string =>
  unit === 'money' && currency !== null ? t('definition.moneyIn', { currency }) : unitName(unit, t)

const part = (facts: readonly DefinitionFact[], { style, t }: ColumnWords): DefinitionPart => ({
  title: t('definition.columns'),
  facts: [{ term: '', text: t('definition.columnsText', { style: t(`definition.style.${style}`) }) }, ...facts]
})

/** What stands in each column of the customers' table. */
export function customersColumns(have: CustomersHave, words: ColumnWords): DefinitionPart {
  const { view, t } = words
  const { columns, names } = customerColumns(view, have)
  const features = new Map(
    [...view.features, ...view.categories].map((feature) => [names.get(feature.id), meaningOf(feature, words)])
  )
  const groups = new Map((have.groups ?? []).map((name) => [`group_${name}`, t(columnKey('group'), { name })]))
  const probabilities = new Map(
    view.segmentList.map(({ letter }) => [`probability_${letter}`, t(columnKey('probability'), { letter })])
  )
  const unused = new Set(Object.values(namedColumns))
  return part(
    columns.map(({ name }) => ({
      term: name,
      text:
        features.get(name) ??
        groups.get(name) ??
        (have.probabilities ? probabilities.get(name) : undefined) ??
        t(columnKey(unused.has(name) ? 'unused' : name))
    })),
    words
  )
}

/** What stands in each column of the segments' table; what the five of each feature are stands before them. */
export function segmentsColumns(words: ColumnWords): DefinitionPart {
  const { view, t } = words
  const names = featureColumns(view.features, segmentColumns)
  return part(
    [
      ...segmentColumns.map((name) => ({ term: name, text: t(columnKey(name)) })),
      { term: t('definition.statistic.title'), text: t('definition.statistic.text') },
      ...view.features.map((feature) => ({
        term: t('definition.statistic.columns', { column: names.get(feature.id) ?? feature.id }),
        text: meaningOf(feature, words)
      }))
    ],
    words
  )
}

export const reviewsColumns = (masked: boolean, words: ColumnWords): DefinitionPart =>
  part(
    reviewColumns.map((name) => ({
      term: name,
      text: words.t(columnKey(masked && name === 'text' ? 'textMasked' : name))
    })),
    words
  )
