import { quantile } from '#engine/stats/quantile.ts'

/**
 * Thresholds that a person would say: 60 days, 5 orders, 250 pounds. Round numbers of every size between the extremes,
 * and steps of 1, 2 or 5 times a power of ten through the bulk of the values, for what has no natural zero (years).
 * Each cuts the values: v <= t and v > t are both somebody's. Of thresholds that cut alike the rounder stays. O(n log n).
 */
export type RuleUnit = 'days' | 'orders' | 'money' | 'share' | 'year' | 'number'

/** A code is one byte, the highest of which says that nothing is known. */
const most = 200
const steps = 16

const days = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 150, 180, 240, 270, 300, 365, 450, 540, 730, 1095, 1460]
const mantissas = [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9]
const wholes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15]

/** A step that people count in. */
const roundStep = (width: number): number => {
  const power = 10 ** Math.floor(Math.log10(width))
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= width * (1 - 1e-12)) ?? 10)
}

/** Powers of ten divide, where they are small: 3 / 10 is .3, but 3 * .1 is not. */
const scaled = (mantissa: number, exponent: number): number =>
  exponent < 0 ? mantissa / 10 ** -exponent : mantissa * 10 ** exponent

const rounded = (value: number): number => Number(value.toPrecision(12))

const bySize = (low: number, high: number): number[] => {
  const largest = Math.max(Math.abs(low), Math.abs(high))
  if (largest === 0) return [0]
  const top = Math.floor(Math.log10(largest))
  const sizes = Array.from({ length: 5 }, (_, e) => mantissas.map((m) => scaled(m, top - e))).flat()
  return [0, ...sizes, ...(low < 0 ? sizes.map((size) => -size) : [])]
}

const bySteps = (sorted: Float64Array, least: number): number[] => {
  const [from, to] = [quantile(sorted, 0.02), quantile(sorted, 0.98)]
  if (!(to > from)) return []
  const step = Math.max(least, roundStep((to - from) / steps))
  const first = Math.floor(from / step)
  return Array.from({ length: Math.min(2 * steps, Math.ceil(to / step) - first) + 1 }, (_, i) =>
    rounded((first + i) * step)
  )
}

const proposed = (sorted: Float64Array, unit: RuleUnit): number[] => {
  const [low, high] = [sorted[0], sorted[sorted.length - 1]]
  if (unit === 'days')
    return [...days, ...bySteps(sorted, 1), ...bySize(Math.max(low, 1000), high).filter(Number.isInteger)]
  if (unit === 'orders') return [0, ...wholes, ...bySize(low, high).filter((v) => v >= 20 && Number.isInteger(v))]
  if (unit === 'share') return [0, 0.01, 0.02, ...Array.from({ length: 20 }, (_, i) => (5 * (i + 1)) / 100)]
  if (unit === 'year') return bySteps(sorted, 1)
  return [...bySize(low, high), ...bySteps(sorted, 0)]
}

/** How many figures it takes to say a number. */
export const figuresOf = (value: number): number =>
  Math.max(
    1,
    Math.abs(value)
      .toPrecision(12)
      .replace(/e.*$/, '')
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length
  )

/** Where `value` would stand: how many of the ascending `sorted` are at most `value`. */
const countUpTo = (sorted: Float64Array, value: number): number => {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (sorted[middle] <= value) from = middle + 1
    else to = middle
  }
  return from
}

/** `sorted`: the known values, ascending. */
export const sayableThresholds = (sorted: Float64Array, unit: RuleUnit): Float64Array => {
  if (sorted.length === 0) return new Float64Array(0)
  const distinct: number[] = []
  for (const value of sorted) {
    if (distinct.length > 24) break
    if (value !== distinct.at(-1)) distinct.push(value)
  }
  // Few different whole numbers are all sayable.
  const all = distinct.length <= 24 && distinct.every(Number.isInteger) ? distinct : proposed(sorted, unit)
  const rounderFirst = [...new Set(all)].sort((a, b) => figuresOf(a) - figuresOf(b) || a - b)
  const cuts = new Map<number, number>()
  for (const threshold of rounderFirst) {
    const below = countUpTo(sorted, threshold)
    if (below > 0 && below < sorted.length && !cuts.has(below) && cuts.size < most) cuts.set(below, threshold)
  }
  return Float64Array.from(cuts.values()).sort()
}
