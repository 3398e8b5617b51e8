import type { MixedPoints } from './mixedPoints.ts'

/** A run of k-prototypes: what its steps read and change in place. */
export interface PrototypeRun {
  readonly points: MixedPoints
  readonly k: number
  readonly gamma: number
  readonly labels: Int32Array
  /** Rows, sums of numbers (k x d) and rows on each level (k x all levels) of every segment. */
  readonly sizes: Float64Array
  readonly sums: Float64Array
  readonly counts: Int32Array
  /** k x d. */
  readonly centres: Float64Array
  /** k x c, as in `places`: the most frequent level, the first of equals. */
  readonly modes: Int32Array
  iterations: number
  converged: boolean
}

export interface Prototypes {
  readonly centres: Float64Array
  readonly modes: Int32Array
}

export const startRun = (points: MixedPoints, gamma: number, start: Prototypes, k: number): PrototypeRun => ({
  points,
  k,
  gamma,
  labels: new Int32Array(points.n).fill(-1),
  sizes: new Float64Array(k),
  sums: new Float64Array(k * points.d),
  counts: new Int32Array(k * points.starts[points.c]),
  centres: start.centres.slice(),
  modes: start.modes.slice(),
  iterations: 0,
  converged: false
})

/** Dissimilarity of point i from prototype s: squared differences of numbers, and gamma for each category that differs. */
export const apart = (
  { points, gamma }: Pick<PrototypeRun, 'points' | 'gamma'>,
  at: Prototypes,
  i: number,
  s: number
) => {
  const { d, numbers, c, places } = points
  let square = 0
  for (let j = 0, p = i * d, q = s * d; j < d; j++, p++, q++) {
    const away = numbers[p] - at.centres[q]
    square += away * away
  }
  let differing = 0
  for (let j = 0, p = i * c, q = s * c; j < c; j++, p++, q++) if (places[p] !== at.modes[q]) differing++
  return square + gamma * differing
}

/** Adds point i to segment s; takes it away with `sign` -1. */
export const movePoint = ({ points, sizes, sums, counts }: PrototypeRun, i: number, s: number, sign: 1 | -1): void => {
  const { d, numbers, c, places, starts, weights } = points
  const weight = sign * weights[i]
  sizes[s] += weight
  for (let j = 0; j < d; j++) sums[s * d + j] += weight * numbers[i * d + j]
  for (let j = 0; j < c; j++) counts[s * starts[c] + places[i * c + j]] += weight
}

/** The centre and the modes of segment s from its sums and counts. */
export const placePrototype = ({ points, sizes, sums, counts, centres, modes }: PrototypeRun, s: number): void => {
  const { d, c, starts } = points
  for (let j = 0; j < d; j++) centres[s * d + j] = sums[s * d + j] / sizes[s]
  const own = s * starts[c]
  for (let j = 0; j < c; j++) {
    let mode = starts[j]
    for (let level = mode + 1; level < starts[j + 1]; level++) {
      if (counts[own + level] > counts[own + mode]) mode = level
    }
    modes[s * c + j] = mode
  }
}

/** Sums and counts anew from the labels, free of the rounding of moves, and prototypes from them. */
export const settle = (run: PrototypeRun): void => {
  run.sizes.fill(0)
  run.sums.fill(0)
  run.counts.fill(0)
  for (let i = 0; i < run.points.n; i++) movePoint(run, i, run.labels[i], 1)
  for (let s = 0; s < run.k; s++) placePrototype(run, s)
}

export interface Cost {
  /** Squared differences of numbers. */
  readonly numeric: number
  /** Gamma times the categories that differ. */
  readonly categorical: number
  readonly total: number
}

/** Sum over rows of the dissimilarity from the prototype of their segment. */
export const costOf = ({ points, gamma, labels, centres, modes }: PrototypeRun): Cost => {
  const { n, d, numbers, c, places, weights } = points
  let [numeric, differing] = [0, 0]
  for (let i = 0; i < n; i++) {
    let square = 0
    for (let j = 0; j < d; j++) square += (numbers[i * d + j] - centres[labels[i] * d + j]) ** 2
    numeric += weights[i] * square
    for (let j = 0; j < c; j++) if (places[i * c + j] !== modes[labels[i] * c + j]) differing += weights[i]
  }
  return { numeric, categorical: gamma * differing, total: numeric + gamma * differing }
}
