import { TesseraError } from '#shared/errors.ts'
import { momentToText } from '#shared/model/moment.ts'
import { type FeatureId, isOrderFeature } from '#shared/model/recipe.ts'
import {
  absences,
  type CategoryColumn,
  type FeatureColumn,
  type FeatureTable,
  sharedFloats,
  sharedInts
} from '../features/table.ts'

/** The customers of a run and all that is known of them, in the order of the customers' keys. */
export interface Population {
  readonly ids: Int32Array
  readonly columns: readonly FeatureColumn[]
  readonly categories: readonly CategoryColumn[]
  readonly leftOut: readonly { readonly reason: string; readonly customers: number }[]
  /** Days since their only order stand in for the days between orders of so many customers. */
  readonly standIns: number
}

/** Customers who have a value of every feature that forms the segments; the others are counted by reason. */
export function choosePopulation(table: FeatureTable, basis: readonly FeatureId[]): Population {
  const n = table.ids.length
  const columns = basis.includes('gap') ? withStandIns(table.columns) : table.columns
  const formed = columns.filter(({ id }) => basis.includes(id))
  const needsOrders = formed.some(({ id }) => isOrderFeature(id))
  const reasons = new Map<string, number>()
  const places = new Int32Array(n)
  let kept = 0
  for (let place = 0; place < n; place++) {
    const absence = needsOrders ? absences[table.without[place]! - 1] : undefined
    const apart = table.apart?.[place] === 1 ? 'exceptional' : undefined
    const reason =
      absence ?? apart ?? (formed.some(({ values }) => Number.isNaN(values[place])) ? 'missingValue' : null)
    if (reason === null) places[kept++] = place
    else reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  if (kept === 0) throw nobody(table, reasons)
  const chosen = places.subarray(0, kept)
  const known = table.columns.find(({ id }) => id === 'gap')
  return {
    ids: kept === n ? table.ids : sharedInts(chosen.map((place) => table.ids[place]!)),
    columns: kept === n ? columns : columns.map((column) => ({ ...column, values: take(column.values, chosen) })),
    categories:
      kept === n
        ? table.categories
        : table.categories.map((category) => ({
            ...category,
            codes: sharedInts(chosen.map((place) => category.codes[place]!))
          })),
    leftOut: absences.flatMap((reason) =>
      reasons.has(reason) ? [{ reason, customers: reasons.get(reason) ?? 0 }] : []
    ),
    standIns:
      known && basis.includes('gap')
        ? chosen.reduce((count, place) => count + (Number.isNaN(known.values[place]) ? 1 : 0), 0)
        : 0
  }
}

function take(values: Float64Array, places: Int32Array): Float64Array {
  const taken = sharedFloats(places.length)
  for (let i = 0; i < taken.length; i++) taken[i] = values[places[i]!]!
  return taken
}

/** A customer with one order has no gap between orders yet: the days since it are the least it can become. */
function withStandIns(columns: readonly FeatureColumn[]): FeatureColumn[] {
  const recency = columns.find(({ id }) => id === 'recency')
  return columns.map((column) => {
    if (column.id !== 'gap' || !recency) return column
    const values = sharedFloats(column.values.length)
    for (let i = 0; i < values.length; i++)
      values[i] = Number.isNaN(column.values[i]) ? recency.values[i]! : column.values[i]!
    return { ...column, values }
  })
}

function nobody(table: FeatureTable, reasons: ReadonlyMap<string, number>): TesseraError {
  if (table.asOf !== null && reasons.has('afterAsOf'))
    return new TesseraError('asOfTooEarly', { asOf: momentToText(table.asOf) })
  if (reasons.has('onlyReturns') || reasons.has('keptNothing')) return new TesseraError('onlyReturns')
  return new TesseraError('noCustomersLeft', { got: table.ids.length })
}
