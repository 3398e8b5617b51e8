import type { Output } from '#shared/api/contract.ts'
import type { CategorySummary, FeatureSummary, RelatedFeatures } from '#shared/api/features.ts'
import { momentToText } from '#shared/model/moment.ts'
import { isOwn } from '#shared/model/ownFeatures.ts'
import { isOrderFeature } from '#shared/model/recipe.ts'
import { type CleanChoices, readCleanTable } from '../cleaning/readCleanTable.ts'
import { task } from '../jobs/task.ts'
import { errorOf } from './formula/errorOf.ts'
import { readVocabulary } from './formula/readVocabulary.ts'
import { type TryChoices, tryFormula } from './formula/tryFormula.ts'
import { relatedFeatures } from './relatedFeatures.ts'
import { countKnown, summarise, summariseCategory } from './summarise.ts'
import type { FeatureTable } from './table.ts'

export interface ReadInput extends CleanChoices {
  /** The project's file. */
  readonly path: string
}

type TryInput = TryChoices & Pick<ReadInput, 'path'>

export interface Catalogue {
  asOf: string | null
  customers: number
  features: FeatureSummary[]
  categories: CategorySummary[]
  related: RelatedFeatures[]
}

export const featureTasks = {
  'features.read': task<ReadInput, FeatureTable>(function* ({ path, ...choices }, { openReader }) {
    const { table, problems } = yield* readCleanTable(openReader(path), choices)
    if (problems[0]) throw errorOf(problems[0])
    return table
  }),
  'features.vocabulary': task<{ path: string }, Output<'features.vocabulary'>>(function* ({ path }, { openReader }) {
    return yield* readVocabulary(openReader(path))
  }),
  'features.tryFormula': task<TryInput, Output<'features.tryFormula'>>(function* ({ path, ...input }, { openReader }) {
    return yield* tryFormula(openReader(path), input)
  }),
  'features.catalogue': task<ReadInput, Catalogue>(function* ({ path, ...choices }, { openReader }) {
    const db = openReader(path)
    const { table, moment } = yield* readCleanTable(db, choices)
    const customers = countKnown(table)
    const withSales = table.without.reduce((count, reason) => count + (reason === 0 ? 1 : 0), 0)
    const features: FeatureSummary[] = []
    for (const [done, column] of table.columns.entries()) {
      yield { phase: 'summaries', done, total: table.columns.length }
      const summary = summarise(
        column,
        isOwn(column.id) ? table.ids.length : isOrderFeature(column.id) ? withSales : customers
      )
      if (summary) features.push(summary)
    }
    const categories = table.categories.map((category) => summariseCategory(category, customers))
    yield { phase: 'related', done: 0, total: 0 }
    const asOf = moment === null ? null : momentToText(moment.asOf)
    return { asOf, customers, features, categories, related: relatedFeatures(table.columns) }
  })
} as const
