import { quantile, sortedCopy } from './quantile.ts'
import { chooseLog, signedExp, signedLog } from './transform.ts'

/**
 * Counts of values in bins for a screen: widths by the rule of Freedman & Diaconis, 1981 (2 IQR / n^(1/3)), held
 * between 8 and 40 bins. Linear bins have round edges (1, 2 or 5 times a power of ten); a long right tail
 * gets bins of equal width on the scale of `signedLog` instead. NaN is left out and counted. O(n log n).
 */
export interface Histogram {
  readonly scale: 'linear' | 'log'
  /** Ascending, one more than `counts`; bin i holds edges[i] <= v < edges[i + 1], the last also its upper edge. */
  readonly edges: Float64Array
  readonly counts: Uint32Array
  readonly missing: number
}

const fewest = 8
const most = 40

/** Values that differ by less than this part of their size, or whose size is below `smallest`, share one bin. */
const indistinct = 1e-9
const smallest = 1e-290

const roundStep = (step: number): number => {
  const power = 10 ** Math.floor(Math.log10(step))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= step * (1 - 1e-12)) ?? 10
  return factor * power
}

const binsFor = (sorted: Float64Array): number => {
  const range = sorted[sorted.length - 1] - sorted[0]
  const width = (2 * (quantile(sorted, 0.75) - quantile(sorted, 0.25))) / Math.cbrt(sorted.length)
  return width > 0 ? Math.min(most, Math.max(fewest, Math.ceil(range / width))) : fewest
}

const linearEdges = (sorted: Float64Array): Float64Array => {
  const [low, high] = [sorted[0], sorted[sorted.length - 1]]
  const step = roundStep((high - low) / binsFor(sorted))
  const first = Math.floor(low / step)
  const count = Math.max(1, Math.ceil(high / step) - first)
  const edges = Float64Array.from({ length: count + 1 }, (_, i) => (first + i) * step)
  // A quotient that rounded to a whole number must not leave the extremes outside.
  edges[0] = Math.min(edges[0], low)
  edges[count] = Math.max(edges[count], high)
  return edges
}

const logEdges = (sorted: Float64Array): Float64Array => {
  const logs = sorted.map(signedLog)
  const [low, high] = [logs[0], logs[logs.length - 1]]
  const count = binsFor(logs)
  const edges = Float64Array.from({ length: count + 1 }, (_, i) => signedExp(low + ((high - low) * i) / count))
  edges[0] = sorted[0]
  edges[count] = sorted[sorted.length - 1]
  return edges
}

export const histogram = (values: ArrayLike<number>, scale: 'auto' | 'linear' | 'log' = 'auto'): Histogram => {
  const all = sortedCopy(values)
  const firstMissing = all.findIndex(Number.isNaN)
  const sorted = firstMissing < 0 ? all : all.subarray(0, firstMissing)
  const missing = all.length - sorted.length
  if (sorted.length === 0) return { scale: 'linear', edges: new Float64Array(0), counts: new Uint32Array(0), missing }
  const [low, high] = [sorted[0], sorted[sorted.length - 1]]
  if (high - low <= indistinct * Math.max(Math.abs(low), Math.abs(high), smallest)) {
    return { scale: 'linear', edges: Float64Array.of(low, high), counts: Uint32Array.of(sorted.length), missing }
  }
  const log = scale === 'log' || (scale === 'auto' && chooseLog(sorted).logged)
  const edges = log ? logEdges(sorted) : linearEdges(sorted)
  const counts = new Uint32Array(edges.length - 1)
  let bin = 0
  for (const value of sorted) {
    while (bin < counts.length - 1 && value >= edges[bin + 1]) bin++
    counts[bin]++
  }
  return { scale: log ? 'log' : 'linear', edges, counts, missing }
}
