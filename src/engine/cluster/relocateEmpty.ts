import type { Lloyd } from './lloydRun.ts'

/** The row farthest from its own centre among centres that can spare one, the first of equals. */
const farthestRow = ({ x, labels, centres, sizes }: Lloyd): number => {
  const { n, d, data } = x
  let farthest = -1
  let most = -1
  for (let i = 0; i < n; i++) {
    if (sizes[labels[i]] < 2) continue
    let square = 0
    for (let j = 0, p = i * d, q = labels[i] * d; j < d; j++, p++, q++) {
      const away = data[p] - centres[q]
      square += away * away
    }
    if (square > most) {
      most = square
      farthest = i
    }
  }
  return farthest
}

/**
 * Gives every centre that lost its last row the row that fits worst where it is, as scikit-learn does; returns how
 * many were given one. O(n d) for each.
 */
export const relocateEmpty = (run: Lloyd): number => {
  const { x, k, labels, sizes, sums, gaps } = run
  const { d, data } = x
  let relocated = 0
  for (let c = 0; c < k; c++) {
    if (sizes[c] > 0) continue
    const row = farthestRow(run)
    const from = labels[row]
    for (let j = 0; j < d; j++) {
      sums[from * d + j] -= data[row * d + j]
      sums[c * d + j] = data[row * d + j]
    }
    sizes[from]--
    sizes[c] = 1
    labels[row] = c
    gaps[row] = Number.NEGATIVE_INFINITY
    relocated++
  }
  return relocated
}
