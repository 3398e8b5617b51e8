import { EngineError } from '#engine/errors.ts'
import { mean, sum } from './moments.ts'
import { median, quantile } from './quantile.ts'
import { signedLog } from './transform.ts'

/**
 * What makes each segment different, column by column: its size and quartiles in the column's own unit, and how far
 * its mean lies from everyone's in standard deviations of everyone (Cohen's d with the overall sd, 1988), taken on the
 * logarithmic scale where `logged` says so, as segments were formed. Eta squared is the part of the column's variance
 * that lies between segments (Fisher 1925), on the same scale, 0 … 1. These are effect sizes, not tests: segments were
 * formed from the same values.
 *
 * NaN means unknown (the gap between orders of a one-time buyer): it is left out and counted. O(n log n) a column.
 */
export interface ProfileColumn {
  readonly name: string
  readonly values: Float64Array
  readonly logged?: boolean
}

export interface Summary {
  /** Rows whose value is known. */
  readonly n: number
  readonly missing: number
  /** These are NaN where n is 0. */
  readonly mean: number
  readonly median: number
  readonly q1: number
  readonly q3: number
}

export interface SegmentSummary extends Summary {
  /** (mean here - mean of all) / sd of all, on the scale of `logged`; 0 where nothing varies, NaN where n is 0. */
  readonly difference: number
}

export interface ColumnProfile {
  readonly name: string
  readonly overall: Summary
  readonly segments: readonly SegmentSummary[]
  readonly etaSquared: number
}

/** A summary in the column's unit, and the known values on the scale of comparison, ascending, with their mean. */
interface Measured {
  readonly summary: Summary
  readonly scaled: Float64Array
  readonly center: number
}

const measure = (values: Float64Array, logged: boolean): Measured => {
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  const n = known.length
  const counts = { n, missing: values.length - n }
  if (n === 0) {
    const unknown = { mean: Number.NaN, median: Number.NaN, q1: Number.NaN, q3: Number.NaN }
    return { summary: { ...counts, ...unknown }, scaled: known, center: Number.NaN }
  }
  const scaled = logged ? known.map(signedLog) : known
  const quartiles = { median: median(known), q1: quantile(known, 0.25), q3: quantile(known, 0.75) }
  return { summary: { ...counts, mean: mean(known), ...quartiles }, scaled, center: mean(scaled) }
}

/** The values of each segment. */
const split = (values: Float64Array, labels: ArrayLike<number>, k: number): Float64Array[] => {
  const sizes = new Int32Array(k)
  for (let i = 0; i < values.length; i++) sizes[labels[i]]++
  const parts = Array.from(sizes, (size) => new Float64Array(size))
  sizes.fill(0)
  for (let i = 0; i < values.length; i++) parts[labels[i]][sizes[labels[i]]++] = values[i]
  return parts
}

const profileColumn = (column: ProfileColumn, labels: ArrayLike<number>, k: number): ColumnProfile => {
  const { name, values, logged = false } = column
  const all = measure(values, logged)
  const parts = split(values, labels, k).map((part) => measure(part, logged))
  const total = sum(all.scaled.map((value) => (value - all.center) ** 2))
  const between = sum(parts.map(({ summary, center }) => (summary.n > 0 ? summary.n * (center - all.center) ** 2 : 0)))
  const spread = Math.sqrt(total / all.summary.n)
  const varies = all.scaled[0] < all.scaled[all.scaled.length - 1] && spread > 0
  const difference = ({ summary, center }: Measured): number => {
    if (summary.n === 0) return Number.NaN
    return varies ? (center - all.center) / spread : 0
  }
  return {
    name,
    overall: all.summary,
    segments: parts.map((part) => ({ ...part.summary, difference: difference(part) })),
    etaSquared: varies ? Math.min(1, between / total) : 0
  }
}

/** `labels` has one of 0 … k - 1 a row. Throws `badShape` where lengths or labels do not fit. */
export const profile = (
  columns: readonly ProfileColumn[],
  labels: ArrayLike<number>,
  k: number
): readonly ColumnProfile[] => {
  for (let i = 0; i < labels.length; i++) {
    if (!(Number.isInteger(labels[i]) && labels[i] >= 0 && labels[i] < k)) {
      throw new EngineError('badShape', `row ${i} has the label ${labels[i]}; labels are 0 … ${k - 1}`, {
        row: i,
        got: labels[i]
      })
    }
  }
  for (const { name, values } of columns) {
    if (values.length !== labels.length) {
      throw new EngineError('badShape', `${name} has ${values.length} values for ${labels.length} labels`, {
        column: name,
        n: labels.length,
        got: values.length
      })
    }
  }
  return columns.map((column) => profileColumn(column, labels, k))
}
