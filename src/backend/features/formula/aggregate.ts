import type { FieldName, Source } from '#shared/formula/fields.ts'
import type { Aggregate, AggregateKind } from '#shared/formula/model.ts'
import { dayMs } from '#shared/model/moment.ts'
import type { TextColumn } from './data.ts'
import { exactSum, medianOf } from './exactSum.ts'
import type { FormulaView } from './view.ts'

/**
 * What is made of each customer's rows: those that are seen and, but for what a share is taken of, marked in `mask`.
 * Counts and sums of no rows are 0; of everything else there is none. Values that rows do not have are passed over;
 * where none of the rows has one, nothing is known, not even a sum. O(rows), medians O(rows log rows of a customer).
 */
export function aggregate(
  view: FormulaView,
  source: Source,
  mask: Uint8Array,
  { kind, field }: Aggregate
): Float64Array {
  const seen = view.seen(source)
  const marked = mask.map((one, row) => one & seen[row]!)
  if (field === null) return ofRows(view, source, marked, kind)
  if (kind === 'share') {
    const part = ofNumbers(view, source, marked, field, 'sum')
    const whole = ofNumbers(view, source, seen, field, 'sum')
    return part.map((value, customer) => value / whole[customer]!)
  }
  const texts = kind === 'distinct' ? view.texts(source, field) : undefined
  return texts ? distinctWords(view, source, marked, texts) : ofNumbers(view, source, marked, field, kind)
}

function ofRows(view: FormulaView, source: Source, marked: Uint8Array, kind: AggregateKind): Float64Array {
  const { starts, moments } = view.rows(source)
  const seen = view.seen(source)
  const result = new Float64Array(view.data.customers)
  for (let customer = 0; customer < result.length; customer++) {
    let [count, all, first, last] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let row = starts[customer]!; row < starts[customer + 1]!; row++) {
      all += seen[row]!
      if (marked[row] === 0) continue
      count++
      const moment = moments[row]!
      if (moment < first) first = moment
      if (moment > last) last = moment
    }
    if (kind === 'count') result[customer] = count
    else if (kind === 'share') result[customer] = count / all
    else result[customer] = wholeDays(view.asOf - (kind === 'daysSinceLast' ? last : first))
  }
  return result
}

const wholeDays = (time: number): number => (Number.isFinite(time) ? Math.floor(time / dayMs) : Number.NaN)

function ofNumbers(
  view: FormulaView,
  source: Source,
  marked: Uint8Array,
  field: FieldName,
  kind: AggregateKind
): Float64Array {
  const { starts } = view.rows(source)
  const column = view.numbers(source, field)
  const result = new Float64Array(view.data.customers)
  // One customer's values at a time, in room for the most that one has.
  let most = 0
  for (let customer = 0; customer < result.length; customer++)
    most = Math.max(most, starts[customer + 1]! - starts[customer]!)
  const room = new Float64Array(most)
  for (let customer = 0; customer < result.length; customer++) {
    let [length, rows] = [0, 0]
    for (let row = starts[customer]!; row < starts[customer + 1]!; row++) {
      if (marked[row] === 0) continue
      rows++
      const value = column ? column.values[row]! : Number.NaN
      if (!Number.isNaN(value)) room[length++] = value
    }
    const values = room.subarray(0, length)
    if (kind === 'distinct') result[customer] = distinctOf(values)
    else if (length > 0) result[customer] = statistics[kind as Statistic](values) / column!.per
    else result[customer] = kind === 'sum' && rows === 0 ? 0 : Number.NaN
  }
  return result
}

type Statistic = 'sum' | 'mean' | 'median' | 'min' | 'max'

const statistics: Readonly<Record<Statistic, (values: Float64Array) => number>> = {
  sum: exactSum,
  mean: (values) => exactSum(values) / values.length,
  median: medianOf,
  min: (values) => values.reduce((least, value) => Math.min(least, value)),
  max: (values) => values.reduce((most, value) => Math.max(most, value))
}

function distinctOf(values: Float64Array): number {
  values.sort()
  let count = 0
  for (let i = 0; i < values.length; i++) if (i === 0 || values[i] !== values[i - 1]) count++
  return count
}

/** Words that are compared as equal count once. */
function distinctWords(view: FormulaView, source: Source, marked: Uint8Array, column: TextColumn): Float64Array {
  const places = new Map<string, number>()
  const placeOf = Int32Array.from(view.folded(column), (word) => {
    const place = places.get(word) ?? places.size
    places.set(word, place)
    return place
  })
  const { starts } = view.rows(source)
  const result = new Float64Array(view.data.customers)
  const lastHad = new Int32Array(places.size).fill(-1)
  for (let customer = 0; customer < result.length; customer++)
    for (let row = starts[customer]!; row < starts[customer + 1]!; row++) {
      const code = column.codes[row]!
      if (marked[row] === 0 || code < 0 || lastHad[placeOf[code]!] === customer) continue
      lastHad[placeOf[code]!] = customer
      result[customer]!++
    }
  return result
}
