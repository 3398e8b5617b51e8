import { noncentralFBelow, noncentralityAt } from '#engine/stats/distributions.ts'
import { mean, variance } from '#engine/stats/moments.ts'
import { groupsOf } from './groups.ts'

/**
 * How much of a feature's variance lies between segments, 0 to 1: eta squared = SS between / SS total (Fisher 1925),
 * with a 95 % interval from the noncentral F distribution, lambda / (lambda + n) at both limits of lambda (Steiger,
 * "Beyond the F test", Psychological Methods 9, 2004, eqs. 30 and 49). Values of a segment are taken as normal with
 * equal variances. Where the feature formed the segments it is a description: it had to be high. O(n + sqrt(n)).
 */
export interface Effect {
  readonly value: number
  /** 95 %; `null` where it has none: nothing varies within segments or fewer than two have values. */
  readonly interval: readonly [number, number] | null
}

const limits = [0.975, 0.025] as const

/** `labels` from -1 (noise, left out) to k - 1; NaN is unknown and left out. Throws `badShape`. */
export const etaSquared = (values: ArrayLike<number>, labels: ArrayLike<number>, k: number): Effect => {
  const groups = groupsOf(values, labels, k).filter((group) => group.length > 0)
  const n = groups.reduce((total, group) => total + group.length, 0)
  const [df1, df2] = [groups.length - 1, n - groups.length]
  if (df1 < 1) return { value: 0, interval: null }
  const means = groups.map(mean)
  const overall = groups.reduce((total, group, g) => total + means[g] * group.length, 0) / n
  const between = groups.reduce((total, group, g) => total + group.length * (means[g] - overall) ** 2, 0)
  const within = groups.reduce((total, group) => total + variance(group) * group.length, 0)
  const value = between + within > 0 ? between / (between + within) : 0
  if (df2 < 1 || within === 0) return { value, interval: null }
  const f = between / df1 / (within / df2)
  const [low, high] = limits.map((p) => {
    const lambda = noncentralityAt(p, (lambda) => noncentralFBelow(f, df1, df2, lambda), df1 * f)
    return lambda / (lambda + n)
  })
  return { value, interval: [low, high] }
}
