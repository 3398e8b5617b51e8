import { EngineError } from '#engine/errors.ts'
import { median, quantile, sortedCopy } from '#engine/stats/quantile.ts'

/**
 * Scores 1 … 5 of recency (days since the last order), frequency (orders) or monetary (spend), 5 being best.
 *
 * Quintiles: cut points are the R-7 quantiles at .2, .4, .6, .8; the score is 1 + the number of cut points strictly
 * below the value, so that equal customers score equally; recency is reversed (6 - score). Where many customers
 * share a value, two cut points fall together, or the last on the maximum, and five bins are not possible: then
 * fixed cut points serve, and `rule` says so.
 *
 * Fixed cut points: recency 30, 90, 180, 365 days (a month, a quarter, half a year, a year); frequency 1, 2, 4, 8
 * (one order; two; three or four; five to eight; more); monetary 1/4, 1/2, 1, 2 times the median of those who spent.
 * O(n log n).
 */
export type RfmMeasure = 'recency' | 'frequency' | 'monetary'

export interface RfmScores {
  readonly scores: Uint8Array
  /** Four ascending cut points in the unit of the values. A value equal to a cut point lies below it. */
  readonly cuts: readonly number[]
  readonly rule: 'quintiles' | 'fixed'
}

const fixedCuts = (measure: RfmMeasure, sorted: Float64Array): number[] => {
  if (measure === 'recency') return [30, 90, 180, 365]
  if (measure === 'frequency') return [1, 2, 4, 8]
  const spent = sorted.subarray(sorted.findIndex((value) => value > 0))
  const middle = sorted[sorted.length - 1] > 0 ? median(spent) : 1
  return [middle / 4, middle / 2, middle, middle * 2]
}

const distinct = (cuts: readonly number[], maximum: number): boolean =>
  cuts.every((cut, i) => cut < (cuts[i + 1] ?? maximum))

export const rfmScores = (values: ArrayLike<number>, measure: RfmMeasure): RfmScores => {
  if (values.length === 0) throw new EngineError('noRows', 'scores need at least one customer; got none')
  const sorted = sortedCopy(values)
  const maximum = sorted[sorted.length - 1]
  if (Number.isNaN(maximum)) {
    const row = Array.prototype.findIndex.call(values, Number.isNaN)
    throw new EngineError('notFinite', `${measure}: row ${row} is NaN; every value must be a number`, {
      column: measure,
      row,
      value: 'NaN'
    })
  }
  const quintiles = [0.2, 0.4, 0.6, 0.8].map((p) => quantile(sorted, p))
  const rule = distinct(quintiles, maximum) ? 'quintiles' : 'fixed'
  const cuts = rule === 'quintiles' ? quintiles : fixedCuts(measure, sorted)
  const [a, b, c, d] = cuts
  const scores = new Uint8Array(values.length)
  for (let i = 0; i < scores.length; i++) {
    const value = values[i]
    const above = Number(value > a) + Number(value > b) + Number(value > c) + Number(value > d)
    scores[i] = measure === 'recency' ? 5 - above : 1 + above
  }
  return { scores, cuts, rule }
}
