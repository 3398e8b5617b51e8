import type { Database } from 'better-sqlite3'
import { ownFeatureId } from '#shared/model/ownFeatures.ts'
import {
  attributeFeature,
  categoryFeature,
  defaultRecipe,
  type FeatureId,
  mostFeatures,
  orderFeatures,
  type Recipe,
  recipe
} from '#shared/model/recipe.ts'
import { orderCategoryIds } from '../features/orderCategories.ts'
import { attributeNames, hasManyValues } from '../features/readAttributes.ts'
import { categoryNames } from '../features/readCategories.ts'
import { hasOrders } from '../features/readOrders.ts'
import { readMeta } from '../store/meta.ts'
import { readShares } from '../texts/shares.ts'

/** The recipe being prepared: the one kept, as far as the data still has its features, else one that suits the data. */
export function readDraft(db: Database): Recipe {
  const kept = parse(readMeta(db, 'draft'))
  const lists = attributeNames(db).map(attributeFeature)
  const words = [...orderCategoryIds(db), ...categoryNames(db).map(categoryFeature)]
  const orders = hasOrders(db)
  const available: readonly string[] = [
    ...(orders || lists.length === 0 ? orderFeatures : []),
    ...lists,
    ...words,
    ...readShares(db).topics,
    ...kept.own.map(({ name }) => ownFeatureId(name))
  ]
  const basis = kept.basis.filter((id) => available.includes(id)) as FeatureId[]
  return {
    ...kept,
    basis: basis.length > 0 ? basis : orders || lists.length === 0 ? [...defaultRecipe.basis] : suitable(db, lists),
    method: kept.method.kind === 'rfm' && !orders && lists.length > 0 ? defaultRecipe.method : kept.method
  }
}

/** Columns that tell more than yes from no, where there are any; the others describe segments. */
function suitable(db: Database, lists: readonly FeatureId[]): FeatureId[] {
  const many = lists.filter((id) => hasManyValues(db, id.slice('attribute:'.length)))
  return (many.length > 0 ? many : lists).slice(0, mostFeatures)
}

function parse(text: string | null): Recipe {
  const parsed = recipe.safeParse(text === null ? null : JSON.parse(text))
  return parsed.success ? parsed.data : defaultRecipe
}
