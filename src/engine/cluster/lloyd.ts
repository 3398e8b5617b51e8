import { type Lloyd, moveRow, sumRows } from './lloydRun.ts'
import { relocateEmpty } from './relocateEmpty.ts'

/**
 * Lloyd's iterations of k-means (Lloyd 1982): every row to its nearest centre, ties to the lower index; every centre
 * to the mean of its rows. Rows that provably keep their centre are skipped, after Hamerly, "Making k-means even
 * faster", 2010, with his two bounds kept as one number: a row stays while the gap between its second nearest and
 * nearest distance exceeds what its centre (eq. 2) and the fastest other centre (eq. 3) have moved since the gap was
 * measured. Labels equal those of the plain algorithm. O(n k d) for the first steps, near O(n) for the last.
 */
/** Rounding of distances and of `moved`, relative, for thousands of dimensions and iterations. */
const rounding = 1e-11

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
  run.changed = assignRows(run, !first && !run.weights)
  // Fractions that come and go would leave a rest where a centre has lost its last row.
  if (first || run.weights) sumRows(run)
  const relocated = relocateEmpty(run)
  run.iterations++
  const way = moveCentres(run)
  run.converged = relocated === 0 && ((!first && run.changed === 0) || (way <= still && still > 0))
}
