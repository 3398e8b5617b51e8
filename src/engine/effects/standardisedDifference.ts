import { normal975 } from '#engine/stats/distributions.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import type { Effect } from './etaSquared.ts'
import { groupsOf } from './groups.ts'

/**
 * How far each segment's mean lies from that of everyone else, in standard deviations within the two: Hedges' g with its
 * small-sample correction 1 - 3 / (4 df - 1) (Hedges, "Distribution theory for Glass's estimator of effect size", JES
 * 6, 1981) and the 95 % interval g +- 1.96 s, s^2 = (n1 + n2) / (n1 n2) + g^2 / (2 (n1 + n2)) (Hedges & Olkin,
 * Statistical Methods for Meta-Analysis, 1985, ch. 5, eqs. 14, 15). Customers of no segment are
 * left out. O(n + k^2).
 */
export const standardisedDifferences = (
  values: ArrayLike<number>,
  labels: ArrayLike<number>,
  k: number
): readonly Effect[] => {
  const groups = groupsOf(values, labels, k)
  const n = groups.reduce((total, group) => total + group.length, 0)
  const means = groups.map((group) => (group.length > 0 ? mean(group) : 0))
  const squares = groups.map((group) => (group.length > 0 ? variance(group) * group.length : 0))
  return groups.map((group, g) => {
    const [own, rest] = [group.length, n - group.length]
    const df = own + rest - 2
    if (own < 1 || rest < 1 || df < 1) return { value: 0, interval: null }
    const others = groups.flatMap((other, o) => (o !== g && other.length > 0 ? [o] : []))
    const restMean = others.reduce((total, o) => total + groups[o].length * means[o], 0) / rest
    const restSquares = others.reduce(
      (total, o) => total + squares[o] + groups[o].length * (means[o] - restMean) ** 2,
      0
    )
    const within = squares[g] + restSquares
    if (within === 0) return { value: 0, interval: null }
    const value = ((1 - 3 / (4 * df - 1)) * (means[g] - restMean)) / Math.sqrt(within / df)
    const error = Math.sqrt((own + rest) / (own * rest) + value ** 2 / (2 * (own + rest)))
    return { value, interval: [value - normal975 * error, value + normal975 * error] }
  })
}
