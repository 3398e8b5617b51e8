import type { Matrix } from '#engine/linalg/matrix.ts'

/** A run of k-means on `x`: what its steps (lloyd.ts, moveSingles.ts) read and change in place. */
export interface Lloyd {
  readonly x: Matrix
  readonly k: number
  readonly labels: Int32Array
  /** k x d, row-major. */
  readonly centres: Float64Array
  readonly sizes: Int32Array
  /** Sums of the rows of each centre, k x d. */
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

export const startLloyd = (x: Matrix, start: Float64Array): Lloyd => {
  const k = start.length / x.d
  return {
    x,
    k,
    labels: new Int32Array(x.n),
    centres: start.slice(),
    sizes: new Int32Array(k),
    sums: new Float64Array(k * x.d),
    gaps: new Float64Array(x.n).fill(Number.NEGATIVE_INFINITY),
    moved: new Float64Array(k),
    changed: x.n,
    iterations: 0,
    converged: false
  }
}

/** Sets `sizes` and `sums` anew from the labels: incremental sums gather rounding errors. */
export const sumRows = ({ x, labels, sizes, sums }: Lloyd): void => {
  const { n, d, data } = x
  sizes.fill(0)
  sums.fill(0)
  for (let i = 0, p = 0; i < n; i++) {
    const c = labels[i]
    sizes[c]++
    for (let j = 0, q = c * d; j < d; j++, p++, q++) sums[q] += data[p]
  }
}

/** Carries row `i` over in `sizes` and `sums`. */
export const moveRow = ({ x, sizes, sums }: Lloyd, i: number, from: number, to: number): void => {
  const { d, data } = x
  sizes[from]--
  sizes[to]++
  for (let j = 0, p = i * d, f = from * d, t = to * d; j < d; j++, p++, f++, t++) {
    sums[f] -= data[p]
    sums[t] += data[p]
  }
}

/** Sum of squared distances of rows from the centres of their labels. O(n d). */
export const inertiaOf = ({ x, labels, centres }: Pick<Lloyd, 'x' | 'labels' | 'centres'>): number => {
  const { n, d, data } = x
  let total = 0
  for (let i = 0, p = 0; i < n; i++) {
    let square = 0
    for (let j = 0, q = labels[i] * d; j < d; j++, p++, q++) {
      const away = data[p] - centres[q]
      square += away * away
    }
    total += square
  }
  return total
}
