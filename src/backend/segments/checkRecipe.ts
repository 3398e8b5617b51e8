import { TesseraError } from '#shared/errors.ts'
import { type FeatureId, orderFeatures, type Recipe } from '#shared/model/recipe.ts'
import type { FeatureTable } from '../features/table.ts'

/** RFM rules always look at these. */
const rfmBasis: readonly FeatureId[] = ['recency', 'frequency', 'monetary']

/**
 * The features that form the segments, each once.
 * @throws TesseraError where the data cannot give what the recipe asks for
 */
export function checkedBasis(table: FeatureTable, { method, basis }: Recipe): FeatureId[] {
  const available = table.columns.map(({ id }) => id)
  if (table.ids.length === 0 || available.length === 0) throw new TesseraError('nothingToSegment')
  const wanted = method.kind === 'rfm' ? rfmBasis : ([...new Set(basis)] as FeatureId[])
  const unknown = wanted.find((id) => !available.includes(id))
  if (unknown === undefined) return [...wanted]
  if (method.kind === 'rfm') throw new TesseraError('rfmNeedsOrders')
  if ((orderFeatures as readonly string[]).includes(unknown)) throw new TesseraError('featureNeedsOrders')
  throw new TesseraError('unknownFeature', {
    feature: unknown.replace(/^attribute:/, ''),
    available: available.map((id) => id.replace(/^attribute:/, '')).join(', ')
  })
}

/** k-means compares segments with each other, which takes more customers than segments. */
export function checkEnough(recipe: Recipe, customers: number, distinct: number): void {
  const { method } = recipe
  const needed = method.kind !== 'kmeans' ? 2 : method.k === 'auto' ? 4 : method.k + 1
  if (customers < needed) throw new TesseraError('tooFewCustomers', { needed, got: customers })
  if (method.kind !== 'kmeans') return
  const different = method.k === 'auto' ? 2 : method.k
  if (distinct < different) throw new TesseraError('tooFewDifferentRows', { needed: different, got: distinct })
}
