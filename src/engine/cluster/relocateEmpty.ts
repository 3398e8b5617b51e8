import { farthestRow } from './farthestRow.ts'
import { type Lloyd, moveRow } from './lloydRun.ts'

/**
 * Gives every centre that lost its last row the row that fits worst where it is, as scikit-learn does; returns how
 * many were given one. O(n d) for each.
 */
export const relocateEmpty = (run: Lloyd): number => {
  const { k, labels, sizes, gaps } = run
  let relocated = 0
  for (let c = 0; c < k; c++) {
    if (sizes[c] > 0) continue
    const row = farthestRow(run)
    moveRow(run, row, labels[row], c)
    labels[row] = c
    gaps[row] = Number.NEGATIVE_INFINITY
    relocated++
  }
  return relocated
}
