import { EngineError } from '#engine/errors.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import { mean, variance } from './moments.ts'
import { median, quantile, sortedCopy } from './quantile.ts'
import { chooseLog, signedLog } from './transform.ts'

/**
 * Makes features comparable before anything measures distances: long tails are pulled in by a logarithm and every
 * column is centred and scaled, so that spend in thousands does not drown frequency in units.
 *
 * - `zscore`: (v - mean) / sd, sd with ddof 0, as scikit-learn's StandardScaler.
 * - `robust`: (v - median) / (IQR / 1.349), which equals the former for normal values and ignores outliers; where
 *   half the values are the same (IQR 0) the sd serves, and `scaledBy` says so.
 * - `none`: values as they are.
 *
 * Statistics are taken over the sorted column: they do not depend on the order of rows. O(n d log n).
 */
export type Scaling = 'zscore' | 'robust' | 'none'

export interface PrepareOptions {
  readonly log: 'auto' | 'none'
  readonly scale: Scaling
}

/** What was done to a column: prepared = ((logged ? signedLog(v) : v) - center) / scale. */
export interface PreparedColumn {
  readonly name: string
  readonly logged: boolean
  readonly skewnessBefore: number
  /** Skewness of what is used: equal to `skewnessBefore` where no logarithm was taken. */
  readonly skewnessAfter: number
  readonly center: number
  readonly scale: number
  readonly scaledBy: 'sd' | 'iqr' | 'none'
  /** All values the same: the column is 0 everywhere (with `none`: as it is) and tells no customers apart. */
  readonly constant: boolean
}

export interface Prepared {
  readonly matrix: Matrix
  readonly columns: readonly PreparedColumn[]
}

/** The normal distribution's interquartile range in standard deviations. */
const normalIqr = 1.349

const needFinite = (name: string, values: Float64Array): void => {
  const row = values.findIndex((value) => !Number.isFinite(value))
  if (row >= 0) {
    throw new EngineError('notFinite', `${name}: row ${row} is ${values[row]}; every value must be a finite number`, {
      column: name,
      row,
      value: String(values[row])
    })
  }
}

const scaling = (sorted: Float64Array, scale: Scaling): Pick<PreparedColumn, 'center' | 'scale' | 'scaledBy'> => {
  if (scale === 'none') return { center: 0, scale: 1, scaledBy: 'none' }
  if (sorted[0] === sorted[sorted.length - 1]) return { center: sorted[0], scale: 1, scaledBy: 'none' }
  const iqr = quantile(sorted, 0.75) - quantile(sorted, 0.25)
  if (scale === 'robust' && iqr > 0) return { center: median(sorted), scale: iqr / normalIqr, scaledBy: 'iqr' }
  const sd = Math.sqrt(variance(sorted))
  const center = scale === 'robust' ? median(sorted) : mean(sorted)
  return sd > 0 ? { center, scale: sd, scaledBy: 'sd' } : { center, scale: 1, scaledBy: 'none' }
}

const describe = (name: string, values: Float64Array, { log, scale }: PrepareOptions): PreparedColumn => {
  needFinite(name, values)
  const sorted = sortedCopy(values)
  const { logged, before, after } = chooseLog(sorted)
  const used = log === 'auto' && logged
  return {
    name,
    logged: used,
    skewnessBefore: before,
    skewnessAfter: used ? after : before,
    ...scaling(used ? sorted.map(signedLog) : sorted, scale),
    constant: sorted[0] === sorted[sorted.length - 1]
  }
}

/** Columns of equal length, one a feature, to the matrix of their prepared values and what was done to each. */
export const prepare = (
  columns: readonly Float64Array[],
  names: readonly string[],
  options: PrepareOptions
): Prepared => {
  const [d, n] = [columns.length, columns[0]?.length ?? 0]
  if (d === 0 || names.length !== d || columns.some((column) => column.length !== n)) {
    const lengths = columns.map((column) => column.length).join(', ')
    throw new EngineError(
      'badShape',
      `columns need one name each and equal lengths; got ${names.length} names for lengths ${lengths}`
    )
  }
  if (n === 0) throw new EngineError('noRows', 'there are no customers to prepare', { needed: 1, got: 0 })
  const described = columns.map((column, j) => describe(names[j], column, options))
  const data = new Float64Array(n * d)
  for (let j = 0; j < d; j++) {
    const { logged, center, scale } = described[j]
    const column = columns[j]
    for (let i = 0; i < n; i++) data[i * d + j] = ((logged ? signedLog(column[i]) : column[i]) - center) / scale
  }
  return { matrix: matrix(n, d, data), columns: described }
}
