import type { Database } from 'better-sqlite3'
import { ownFeatureId } from '#shared/model/ownFeatures.ts'
import {
  attributeFeature,
  categoryFeature,
  defaultRecipe,
  type FeatureId,
  isEvent,
  mostFeatures,
  orderFeatures,
  type Recipe,
  recipe
} from '#shared/model/recipe.ts'
import { eventAction } from '#shared/words/features.ts'
import { availableCategories, availableFeatures, hasAction, readAvailable } from '../features/available.ts'
import { hasTimes } from '../features/orderCategories.ts'
import { attributeNames, hasManyValues } from '../features/readAttributes.ts'
import { categoryNames } from '../features/readCategories.ts'
import { hasOrders } from '../features/readOrders.ts'
import { readMeta } from '../store/meta.ts'
import { readShares } from '../texts/shares.ts'

/** The recipe being prepared: the one kept, as far as the data still has its features, else one that suits the data. */
export function readDraft(db: Database): Recipe {
  const kept = parse(readMeta(db, 'draft'))
  const lists = attributeNames(db).map(attributeFeature)
  const told = readAvailable(db)
  const words = [...availableCategories(told), ...categoryNames(db).map(categoryFeature)]
  const still = (id: string): boolean => {
    if (isEvent(id)) return told.actions && hasAction(db, eventAction(id))
    return available.includes(id) && (id !== 'category:@hours' || hasTimes(db))
  }
  const orders = hasOrders(db)
  const available: readonly string[] = [
    ...(orders || lists.length === 0 ? orderFeatures : []),
    ...availableFeatures(told),
    ...lists,
    ...words,
    ...readShares(db).topics,
    ...kept.own.map(({ name }) => ownFeatureId(name))
  ]
  const basis = kept.basis.filter(still) as FeatureId[]
  return {
    ...kept,
    basis: basis.length > 0 ? basis : orders ? [...defaultRecipe.basis] : startOf(db, lists, availableFeatures(told)),
    method: kept.method.kind === 'rfm' && !orders && lists.length > 0 ? defaultRecipe.method : kept.method
  }
}

/** What to begin with where there are no orders: columns of lists, else what another source tells best. */
function startOf(db: Database, lists: readonly FeatureId[], told: readonly FeatureId[]): FeatureId[] {
  if (lists.length > 0) return suitable(db, lists)
  const start = starts.map((ids) => ids.filter((id) => told.includes(id))).find(({ length }) => length > 0)
  return [...(start ?? (defaultRecipe.basis as FeatureId[]))]
}

const starts: readonly (readonly FeatureId[])[] = [
  ['eventRecency', 'eventCount', 'eventDays'],
  ['reviewCount', 'meanRating', 'meanSentiment'],
  ['contactCount', 'responseRate'],
  ['age', 'customerFor']
]

/** Columns that tell more than yes from no, where there are any; the others describe segments. */
function suitable(db: Database, lists: readonly FeatureId[]): FeatureId[] {
  const many = lists.filter((id) => hasManyValues(db, id.slice('attribute:'.length)))
  return (many.length > 0 ? many : lists).slice(0, mostFeatures)
}

function parse(text: string | null): Recipe {
  const parsed = recipe.safeParse(text === null ? null : JSON.parse(text))
  return parsed.success ? parsed.data : defaultRecipe
}
