import { dayMs } from '#shared/model/moment.ts'
import { fromStoredMoney } from '#shared/model/money.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { OrderTotals } from './readOrders.ts'
import { type FeatureColumn, sharedFloats } from './table.ts'

/**
 * The six features of customers' orders. Customers without a sale have none of them; the gap between orders is known
 * from the second order on.
 */
export function orderFeatureColumns(totals: OrderTotals, asOf: number, returns: Recipe['returns']): FeatureColumn[] {
  const { orders, sold, returned, first, last } = totals
  const spent = (place: number): number => sold[place]! - (returns === 'net' ? returned[place]! : 0)
  const column = (of: (place: number) => number): Float64Array => {
    const values = sharedFloats(orders.length)
    for (let place = 0; place < values.length; place++) values[place] = orders[place]! > 0 ? of(place) : Number.NaN
    return values
  }
  const daysSince = (moment: number): number => Math.floor((asOf - moment) / dayMs)
  return [
    { id: 'recency', unit: 'days', values: column((place) => daysSince(last[place]!)) },
    { id: 'frequency', unit: 'orders', values: column((place) => orders[place]!) },
    { id: 'monetary', unit: 'money', values: column((place) => fromStoredMoney(spent(place))) },
    { id: 'averageOrder', unit: 'money', values: column((place) => fromStoredMoney(spent(place)) / orders[place]!) },
    { id: 'tenure', unit: 'days', values: column((place) => daysSince(first[place]!)) },
    {
      id: 'gap',
      unit: 'days',
      values: column((place) =>
        orders[place]! > 1 ? (last[place]! - first[place]!) / dayMs / (orders[place]! - 1) : Number.NaN
      )
    }
  ]
}
