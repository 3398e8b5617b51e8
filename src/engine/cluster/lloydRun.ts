import type { Matrix } from '#engine/linalg/matrix.ts'

/** A run of k-means on `x`: what its steps (lloyd.ts, moveSingles.ts) read and change in place. */
export interface Lloyd {
  readonly x: Matrix
  readonly k: number
  /** One a row, all above 0; `null` where every row weighs 1. */
  readonly weights: Float64Array | null
  readonly labels: Int32Array
  /** k x d, row-major. */
  readonly centres: Float64Array
  /** Weight of the rows of each centre. */
  readonly sizes: Float64Array
  /** Sums of the rows of each centre, times their weights, k x d. */
  readonly sums: Float64Array
  /** Per row: its gap when last measured plus `moved` of its centre at that moment. */
  readonly gaps: Float64Array
  /** Per centre: the way that it and the fastest other centre have gone so far. */
  readonly moved: Float64Array
  /** Rows that changed their centre in the last iteration. */
  changed: number
  iterations: number
  converged: boolean
}

export const startLloyd = (x: Matrix, start: Float64Array, weights: Float64Array | null = null): Lloyd => {
  const k = start.length / x.d
  return {
    x,
    k,
    weights,
    labels: new Int32Array(x.n),
    centres: start.slice(),
    sizes: new Float64Array(k),
    sums: new Float64Array(k * x.d),
    gaps: new Float64Array(x.n).fill(Number.NEGATIVE_INFINITY),
    moved: new Float64Array(k),
    changed: x.n,
    iterations: 0,
    converged: false
  }
}

/** Sets `sizes` and `sums` anew from the labels: incremental sums gather rounding errors. */
export const sumRows = ({ x, weights, labels, sizes, sums }: Lloyd): void => {
  const { n, d, data } = x
  sizes.fill(0)
  sums.fill(0)
  for (let i = 0, p = 0; i < n; i++) {
    const c = labels[i]
    const weight = weights ? weights[i] : 1
    sizes[c] += weight
    for (let j = 0, q = c * d; j < d; j++, p++, q++) sums[q] += weight * data[p]
  }
}

/** Carries row `i` over in `sizes` and `sums`. */
export const moveRow = ({ x, weights, sizes, sums }: Lloyd, i: number, from: number, to: number): void => {
  const { d, data } = x
  const weight = weights ? weights[i] : 1
  sizes[from] -= weight
  sizes[to] += weight
  for (let j = 0, p = i * d, f = from * d, t = to * d; j < d; j++, p++, f++, t++) {
    sums[f] -= weight * data[p]
    sums[t] += weight * data[p]
  }
}

/** Sum of squared distances of rows from the centres of their labels, times weights. O(n d). */
export const inertiaOf = ({
  x,
  labels,
  centres,
  weights
}: Pick<Lloyd, 'x' | 'labels' | 'centres'> & Partial<Pick<Lloyd, 'weights'>>): number => {
  const { n, d, data } = x
  let total = 0
  for (let i = 0, p = 0; i < n; i++) {
    let square = 0
    for (let j = 0, q = labels[i] * d; j < d; j++, p++, q++) {
      const away = data[p] - centres[q]
      square += away * away
    }
    total += weights ? weights[i] * square : square
  }
  return total
}
