import type { CategorySummary, FeatureSummary } from '#shared/api/features.ts'
import { momentToText } from '#shared/model/moment.ts'
import { task } from '../jobs/task.ts'
import { type FeatureChoices, readTable } from './readTable.ts'
import { countKnown, summarise, summariseCategory } from './summarise.ts'
import type { FeatureTable } from './table.ts'

export interface ReadInput extends FeatureChoices {
  /** The project's file. */
  readonly path: string
}

export interface Catalogue {
  asOf: string | null
  customers: number
  features: FeatureSummary[]
  categories: CategorySummary[]
}

export const featureTasks = {
  'features.read': task<ReadInput, FeatureTable>(function* ({ path, ...choices }, { openReader }) {
    return yield* readTable(openReader(path), choices)
  }),
  'features.catalogue': task<ReadInput, Catalogue>(function* ({ path, ...choices }, { openReader }) {
    const table = yield* readTable(openReader(path), choices)
    const customers = countKnown(table)
    const withSales = table.without.reduce((count, reason) => count + (reason === 0 ? 1 : 0), 0)
    const features: FeatureSummary[] = []
    for (const [done, column] of table.columns.entries()) {
      yield { phase: 'summaries', done, total: table.columns.length }
      const summary = summarise(column, column.unit === 'number' ? customers : withSales)
      if (summary) features.push(summary)
    }
    const categories = table.categories.map((category) => summariseCategory(category, customers))
    return { asOf: table.asOf === null ? null : momentToText(table.asOf), customers, features, categories }
  })
} as const
