import { type Lloyd, moveRow } from './lloydRun.ts'

/**
 * Hartigan's step (Clustering Algorithms, 1975; Hartigan & Wong, AS 136, 1979): moves a single row to another
 * segment wherever that lowers the inertia once both centres have followed, until no row is left to move. Where Lloyd
 * has stopped this often goes on, because a row leaving a small segment takes its centre's pull with it (Telgarsky &
 * Vattani, AISTATS 2010: every optimum of this step is one of Lloyd's, not the reverse). Rows are taken in order.
 * O(n k d) a pass, few passes.
 */

/** Relative gain below which a move is rounding noise; without it two equal partitions could alternate for ever. */
const least = 1e-12

/** A few passes are the rule; this ends the rare alternation that rounding could still cause. */
const mostPasses = 50

const squaredTo = ({ x, centres }: Lloyd, i: number, c: number): number => {
  const { d, data } = x
  let square = 0
  for (let j = 0, p = i * d, q = c * d; j < d; j++, p++, q++) {
    const away = data[p] - centres[q]
    square += away * away
  }
  return square
}

/** The segment that gains most from row `i`, or its own. */
const bestFor = (run: Lloyd, i: number): number => {
  const { k, weights, labels, sizes } = run
  const own = labels[i]
  const weight = weights ? weights[i] : 1
  if (sizes[own] <= weight * (1 + least)) return own
  let lowest = ((squaredTo(run, i, own) * sizes[own]) / (sizes[own] - weight)) * (1 - least)
  let best = own
  for (let c = 0; c < k; c++) {
    if (c === own) continue
    const cost = (squaredTo(run, i, c) * sizes[c]) / (sizes[c] + weight)
    if (cost < lowest) {
      lowest = cost
      best = c
    }
  }
  return best
}

const followRows = ({ x, centres, sizes, sums }: Lloyd, c: number): void => {
  for (let q = c * x.d; q < (c + 1) * x.d; q++) centres[q] = sums[q] / sizes[c]
}

/** Improves a run that has converged, in place; returns how many rows moved. Its bounds are void afterwards. */
export const moveSingles = (run: Lloyd): number => {
  const { x, labels } = run
  let moves = 0
  let unmoved = 0
  for (let visit = 0; unmoved < x.n && visit < mostPasses * x.n; visit++) {
    const i = visit % x.n
    const to = bestFor(run, i)
    const from = labels[i]
    if (to === from) {
      unmoved++
      continue
    }
    moveRow(run, i, from, to)
    labels[i] = to
    followRows(run, from)
    followRows(run, to)
    moves++
    unmoved = 0
  }
  return moves
}
