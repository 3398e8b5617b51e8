import { EngineError } from '#engine/errors.ts'

/** An ascending copy; NaN goes last. O(n log n). */
export const sortedCopy = (values: ArrayLike<number>): Float64Array => Float64Array.from(values).sort()

/**
 * The p-quantile of ascending values by the R-7 method, the default of R, NumPy and spreadsheets: linear
 * interpolation at h = (n - 1) p (Hyndman & Fan, "Sample quantiles in statistical packages", 1996, definition 7). O(1).
 */
export const quantile = (sorted: ArrayLike<number>, p: number): number => {
  if (sorted.length === 0) throw new EngineError('noRows', 'a quantile needs at least one value; got none')
  if (!(p >= 0 && p <= 1)) throw new EngineError('badOption', `a quantile needs 0 <= p <= 1; got ${p}`, { p })
  const h = (sorted.length - 1) * p
  const low = Math.floor(h)
  const below = sorted[low]
  if (h === low) return below
  const above = sorted[low + 1]
  return Math.min(above, below + (above - below) * (h - low))
}

/** The middle of ascending values. */
export const median = (sorted: ArrayLike<number>): number => quantile(sorted, 0.5)
