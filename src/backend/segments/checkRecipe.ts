import { TesseraError } from '#shared/errors.ts'
import { type FeatureId, isCategory, isOrderFeature, type Recipe } from '#shared/model/recipe.ts'
import type { FeatureTable } from '../features/table.ts'
import { kOf } from './numbersOfGroups.ts'

/** RFM rules always look at these. */
const rfmBasis: readonly FeatureId[] = ['recency', 'frequency', 'monetary']

const plain = (id: string): string => id.replace(/^(attribute|category|own):/, '')

/**
 * The features that form the segments, each once.
 * @throws TesseraError where the data cannot give what the recipe asks for
 */
export function checkedBasis(table: FeatureTable, { method, basis }: Recipe): FeatureId[] {
  const available = [...table.columns, ...table.categories].map(({ id }) => id)
  if (table.ids.length === 0 || available.length === 0) throw new TesseraError('nothingToSegment')
  const wanted = method.kind === 'rfm' ? rfmBasis : ([...new Set(basis)] as FeatureId[])
  const unknown = wanted.find((id) => !available.includes(id))
  if (unknown === undefined) return fitting(wanted, method)
  if (method.kind === 'rfm') throw new TesseraError('rfmNeedsOrders')
  if (isOrderFeature(unknown) && table.asOf === null) throw new TesseraError('featureNeedsOrders')
  throw new TesseraError('unknownFeature', { feature: plain(unknown), available: available.map(plain).join(', ') })
}

/** Words have no distances: only ways that know them can use them, and one of those needs some. */
function fitting(wanted: readonly FeatureId[], { kind }: Recipe['method']): FeatureId[] {
  const words = wanted.find(isCategory)
  if (words !== undefined && kind !== 'mixed' && kind !== 'auto')
    throw new TesseraError('categoryNeedsMixed', { feature: plain(words) })
  if (words === undefined && kind === 'mixed') throw new TesseraError('mixedNeedsCategory')
  return [...wanted]
}

/** Comparing segments with each other takes more customers than segments. */
export function checkEnough({ method }: Pick<Recipe, 'method'>, customers: number, distinct: number): void {
  const k = kOf(method)
  const needed = method.kind === 'rfm' ? 2 : typeof k === 'number' ? k + 1 : 4
  if (customers < needed) throw new TesseraError('tooFewCustomers', { needed, got: customers })
  if (method.kind === 'rfm') return
  const different = typeof k === 'number' ? k : 2
  if (distinct < different) throw new TesseraError('tooFewDifferentRows', { needed: different, got: distinct })
}
