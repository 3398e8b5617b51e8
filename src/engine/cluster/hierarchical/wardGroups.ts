import type { Crew } from '#engine/kernels/crew.ts'
import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { WeightedPoints } from './weightedPoints.ts'

/**
 * Groups in the making, in the first `count` places, in the order in which they came to be; the arrays lie in the
 * crew's memory, at the pointers of `at`.
 */
export interface WardGroups {
  readonly d: number
  count: number
  readonly centres: Float64Array
  readonly weights: Float64Array
  /** A leaf of each group. */
  readonly leaves: Int32Array
  /** The group that costs least to merge with, -1 where unknown, and that cost: the growth of the inertia. */
  readonly nearest: Int32Array
  readonly apart: Float64Array
  readonly screen: WardScreen
  readonly at: Readonly<
    Record<'centres' | 'weights' | 'nearest' | 'apart' | 'columns' | 'inverses' | 'slots' | 'rows', Pointer>
  >
}

/** What the kernel's float32 screen looks at: centres moved and scaled to within -1 … 1, column by column. */
export interface WardScreen {
  readonly columns: Float32Array
  /** Values from one column to the next. */
  readonly stride: number
  readonly inverses: Float32Array
  /** Groups that seek their nearest, and their values on the screen: four groups, column by column, then the next. */
  readonly slots: Int32Array
  readonly rows: Float32Array
  /** The middle of each column, and what values are multiplied with after it was taken off. */
  readonly middles: Float64Array
  readonly scale: number
  /** What rounding may add to a squared distance on the screen. */
  readonly slack: number
}

/** Where values lie on a screen in float32, and how far that may be off. */
export interface Frame {
  readonly middles: Float64Array
  readonly scale: number
  readonly slack: number
}

/**
 * Each column to within -1 … 1 around its middle. A value on the screen is off by at most u = 2^-24 plus what float64
 * lost of a value far from 0, a difference of two by twice that, the length of d of them by e = sqrt(d) (2 u + …). Its
 * square is then at most (1 + h) of the true one, plus (1 + 1 / h) e^2, for any h: here h = .001.
 */
export const frameOf = ({ n, d, data }: Matrix): Frame => {
  const middles = new Float64Array(d)
  let [reach, farthest] = [0, 0]
  for (let j = 0; j < d; j++) {
    let [least, most] = [data[j], data[j]]
    for (let i = 1; i < n; i++) {
      const value = data[i * d + j]
      if (value < least) least = value
      if (value > most) most = value
    }
    middles[j] = least / 2 + most / 2
    reach = Math.max(reach, most - middles[j], middles[j] - least)
    farthest = Math.max(farthest, Math.abs(least), Math.abs(most))
  }
  // Of so small values float64 has no squares: nothing is screened out.
  if (reach < 2 ** -500) return { middles, scale: 1, slack: Number.POSITIVE_INFINITY }
  const scale = 1 / reach
  const error = Math.sqrt(d) * (2 ** -23 + farthest * scale * 2 ** -51)
  return { middles, scale, slack: 1010 * error * error }
}

/** Puts the centre and the weight of group s on the screen. */
export const showGroup = ({ d, centres, weights, screen }: WardGroups, s: number): void => {
  const { columns, stride, inverses, middles, scale } = screen
  for (let j = 0; j < d; j++) columns[j * stride + s] = (centres[s * d + j] - middles[j]) * scale
  inverses[s] = 1 / weights[s]
}

/** Every point a group, in memory of the crew: about 20 bytes a value, and 40 a point. */
export const startGroups = ({ memory }: Crew, start: WeightedPoints): WardGroups => {
  const { n, d, data } = start.points
  const stride = Math.ceil(n / 4) * 4
  const at = {
    centres: memory.alloc(n * d * 8),
    weights: memory.alloc(n * 8),
    nearest: memory.alloc(n * 4),
    apart: memory.alloc(n * 8),
    columns: memory.alloc(stride * d * 4),
    inverses: memory.alloc(stride * 4),
    slots: memory.alloc(stride * 4),
    rows: memory.alloc(stride * d * 4)
  }
  const groups = {
    d,
    count: n,
    centres: memory.float64(at.centres, n * d),
    weights: memory.float64(at.weights, n),
    leaves: Int32Array.from({ length: n }, (_, s) => s),
    nearest: memory.int32(at.nearest, n),
    apart: memory.float64(at.apart, n),
    screen: {
      columns: memory.float32(at.columns, stride * d),
      stride,
      inverses: memory.float32(at.inverses, stride),
      slots: memory.int32(at.slots, stride),
      rows: memory.float32(at.rows, stride * d),
      ...frameOf(start.points)
    },
    at
  }
  groups.centres.set(data)
  groups.weights.set(start.weights)
  groups.nearest.fill(-1)
  for (let s = 0; s < n; s++) showGroup(groups, s)
  return groups
}
