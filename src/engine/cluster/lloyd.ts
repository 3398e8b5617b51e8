import type { Matrix } from '#engine/linalg/matrix.ts'
import { relocateEmpty } from './relocateEmpty.ts'

/**
 * Lloyd's iterations of k-means (Lloyd 1982): every row to its nearest centre, ties to the lower index; every centre
 * to the mean of its rows. Rows that provably keep their centre are skipped, after Hamerly, "Making k-means even
 * faster", 2010, with his two bounds kept as one number: a row stays while the gap between its second nearest and
 * nearest distance exceeds what its centre (eq. 2) and the fastest other centre (eq. 3) have moved since the gap was
 * measured. Labels equal those of the plain algorithm. O(n k d) for the first steps, near O(n) for the last.
 */
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

/** Rounding of distances and of `moved`, relative, for thousands of dimensions and iterations. */
const rounding = 1e-11

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

/** Every row whose gap is used up to its nearest centre; returns how many changed. */
const assignRows = (run: Lloyd, incremental: boolean): number => {
  const { x, k, labels, centres, gaps, moved } = run
  const { n, d, data } = x
  let changed = 0
  for (let i = 0; i < n; i++) {
    const own = labels[i]
    if (gaps[i] > moved[own]) continue
    const row = i * d
    let best = own
    let least = 0
    for (let j = 0, p = row, q = own * d; j < d; j++, p++, q++) {
      const away = data[p] - centres[q]
      least += away * away
    }
    let second = Number.POSITIVE_INFINITY
    for (let c = 0; c < k; c++) {
      if (c === own) continue
      let square = 0
      for (let j = 0, p = row, q = c * d; j < d; j++, p++, q++) {
        const away = data[p] - centres[q]
        square += away * away
      }
      if (square < least || (square === least && c < best)) {
        second = least
        least = square
        best = c
      } else if (square < second) second = square
    }
    const far = Math.sqrt(second)
    gaps[i] = k === 1 ? far : far - Math.sqrt(least) - rounding * (far + moved[best]) + moved[best]
    if (best !== own) {
      labels[i] = best
      changed++
      if (incremental) moveRow(run, i, own, best)
    }
  }
  return changed
}

/** Centres to the means of their rows; returns the sum of their squared moves. */
const moveCentres = ({ x, k, centres, sizes, sums, moved }: Lloyd): number => {
  const { d } = x
  const moves = new Float64Array(k)
  let total = 0
  for (let c = 0; c < k; c++) {
    let square = 0
    for (let q = c * d; q < c * d + d; q++) {
      const next = sums[q] / sizes[c]
      const away = next - centres[q]
      square += away * away
      centres[q] = next
    }
    total += square
    moves[c] = Math.sqrt(square)
  }
  for (let c = 0; c < k; c++) {
    let fastest = 0
    for (let other = 0; other < k; other++) if (other !== c && moves[other] > fastest) fastest = moves[other]
    moved[c] += moves[c] + fastest
  }
  return total
}

/** One iteration. `still` is the sum of squared moves of centres at or below which the run has converged. */
export const stepLloyd = (run: Lloyd, still = 0): void => {
  const first = run.iterations === 0
  run.changed = assignRows(run, !first)
  if (first) sumRows(run)
  const relocated = relocateEmpty(run)
  run.iterations++
  const way = moveCentres(run)
  run.converged = relocated === 0 && ((!first && run.changed === 0) || (way <= still && still > 0))
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
