import { argsort } from '#engine/stats/argsort.ts'
import { chiSquareAbove } from '#engine/stats/distributions.ts'
import { type ChiSquare, chiSquare } from './cramersV.ts'
import { groupsOf } from './groups.ts'

/**
 * Tests for descriptors: features that did not form the segments. For features that did, a p-value means nothing, since
 * segments were made to differ in them. NaN where there is nothing to test.
 */

/**
 * Do segments differ in a feature, whatever its distribution? Kruskal & Wallis, "Use of ranks in one-criterion variance
 * analysis", JASA 47, 1952, eqs. 1.1 and 1.4 (ties), by the chi-square approximation. Needs about 5 values a segment. O(n).
 */
export const kruskalWallis = (values: ArrayLike<number>, labels: ArrayLike<number>, k: number): number => {
  const groups = groupsOf(values, labels, k).filter((group) => group.length > 0)
  const all = Float64Array.from(groups.flatMap((group) => Array.from(group)))
  const owner = Int32Array.from(groups.flatMap((group, g) => Array.from(group, () => g)))
  const n = all.length
  const order = argsort(all)
  const rankSums = new Float64Array(groups.length)
  let ties = 0
  for (let from = 0, to = 0; from < n; from = to) {
    while (to < n && all[order[to]] === all[order[from]]) to++
    const rank = (from + 1 + to) / 2
    for (let p = from; p < to; p++) rankSums[owner[order[p]]] += rank
    ties += (to - from) ** 3 - (to - from)
  }
  const varied = 1 - ties / (n ** 3 - n)
  if (groups.length < 2 || !(varied > 0)) return Number.NaN
  const between = groups.reduce((total, group, g) => total + rankSums[g] ** 2 / group.length, 0)
  const h = ((12 / (n * (n + 1))) * between - 3 * (n + 1)) / varied
  return chiSquareAbove(Math.max(0, h), groups.length - 1)
}

/** Are words and segments independent? Pearson's chi-square test on a table of counts. */
export const independence = (table: readonly ArrayLike<number>[]): number => {
  const { statistic, df }: ChiSquare = chiSquare(table)
  return df > 0 ? chiSquareAbove(statistic, df) : Number.NaN
}

/**
 * p-values of several tests, so adjusted that all taken together err once in twenty at .05 (Holm, "A simple sequentially
 * rejective multiple test procedure", 1979). NaN stays, and is not counted.
 */
export const holm = (pValues: readonly number[]): number[] => {
  const tested = pValues.flatMap((p, at) => (Number.isNaN(p) ? [] : [at])).sort((a, b) => pValues[a] - pValues[b])
  const adjusted = [...pValues]
  let highest = 0
  tested.forEach((at, rank) => {
    highest = Math.max(highest, Math.min(1, (tested.length - rank) * pValues[at]))
    adjusted[at] = highest
  })
  return adjusted
}
