import { dayMs } from '#shared/model/moment.ts'
import { fromStoredMoney } from '#shared/model/money.ts'
import type { Recipe } from '#shared/model/recipe.ts'
import type { OrderTotals } from './readOrders.ts'
import { type FeatureColumn, sharedFloats } from './table.ts'

/**
 * The features of customers' orders. Customers without a sale have none of them; the gap between orders and whether
 * spending grows are known from the second order on, how even the gaps are from the third. `taken`, by place: what
 * returns took from purchases; what was sold is less by that much.
 */
export function orderFeatureColumns(
  totals: OrderTotals,
  asOf: number,
  returns: Recipe['returns'],
  taken: Float64Array
): FeatureColumn[] {
  const { orders, sold, returned, first, last } = totals
  const { recent, months, later, silence, variation, largest, weekend, seasonality } = totals
  const spent = (place: number): number => sold[place]! - (returns === 'net' ? returned[place]! : 0)
  const column = (of: (place: number) => number): Float64Array => {
    const values = sharedFloats(orders.length)
    for (let place = 0; place < values.length; place++) values[place] = orders[place]! > 0 ? of(place) : Number.NaN
    return values
  }
  const repeated = (of: (place: number) => number): Float64Array =>
    column((place) => (orders[place]! > 1 ? of(place) : Number.NaN))
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
      values: repeated((place) => (last[place]! - first[place]!) / dayMs / (orders[place]! - 1))
    },
    { id: 'recentOrders', unit: 'orders', values: column((place) => recent[place]!) },
    { id: 'activeMonths', unit: 'number', values: column((place) => months[place]!) },
    { id: 'trend', unit: 'share', values: repeated((place) => later[place]! / sold[place]!) },
    { id: 'silence', unit: 'days', values: column((place) => silence[place]! / dayMs) },
    { id: 'regularity', unit: 'number', values: column((place) => variation[place]!) },
    { id: 'largestOrder', unit: 'money', values: column((place) => fromStoredMoney(largest[place]!)) },
    { id: 'returnRate', unit: 'share', values: column((place) => returned[place]! / (sold[place]! + taken[place]!)) },
    { id: 'weekendShare', unit: 'share', values: column((place) => weekend[place]! / orders[place]!) },
    { id: 'seasonality', unit: 'number', values: column((place) => seasonality[place]!) }
  ]
}
