import { betaTerm, incompleteBeta } from './beta.ts'
import { gammaTerm, lowerGamma, upperGamma } from './gamma.ts'

/**
 * Distribution functions for effect sizes and tests. Noncentral ones are Poisson mixtures of central ones (Johnson,
 * Kotz & Balakrishnan, Continuous Univariate Distributions 2, 1995, eqs. 29.2 and 30.10), summed outwards from the most
 * likely number as Benton & Krishnamoorthy, CSDA 43, 2003. O(sqrt(lambda)) terms.
 */

/** The 97.5 % point of the normal distribution: half of a 95 % interval in standard errors. */
export const normal975 = 1.959963984540054

/** P(chi-square with `df` degrees of freedom > x). */
export const chiSquareAbove = (x: number, df: number): number => upperGamma(df / 2, x / 2)

/** P(F(df1, df2) <= x). */
export const fBelow = (x: number, df1: number, df2: number): number =>
  x <= 0 ? 0 : incompleteBeta((df1 * x) / (df1 * x + df2), df1 / 2, df2 / 2)

const negligible = 1e-14

/**
 * Sum over j of Poisson(j; rate) part(j), `part` falling in j with part(j) - part(j + 1) = step(j): one value of `part`
 * is taken at the likeliest j, the others by steps.
 */
const poissonMixture = (rate: number, part: (j: number) => number, step: (j: number) => number): number => {
  if (rate <= 0) return part(0)
  const middle = Math.floor(rate)
  const atMiddle = gammaTerm(middle, rate)
  const middlePart = part(middle)
  let total = atMiddle * middlePart
  for (let j = middle, weight = atMiddle, value = middlePart; j > 0 && weight > negligible; j--) {
    value += step(j - 1)
    weight *= j / rate
    total += weight * value
  }
  for (let j = middle, weight = atMiddle, value = middlePart; weight > negligible || j < rate; j++) {
    value = Math.max(0, value - step(j))
    weight *= rate / (j + 1)
    total += weight * value
  }
  return Math.min(1, total)
}

/** P(noncentral chi-square <= x). */
export const noncentralChiSquareBelow = (x: number, df: number, lambda: number): number =>
  x <= 0
    ? 0
    : poissonMixture(
        lambda / 2,
        (j) => lowerGamma(df / 2 + j, x / 2),
        (j) => gammaTerm(df / 2 + j, x / 2)
      )

/** P(noncentral F <= x). */
export const noncentralFBelow = (x: number, df1: number, df2: number, lambda: number): number => {
  if (x <= 0) return 0
  const y = (df1 * x) / (df1 * x + df2)
  return poissonMixture(
    lambda / 2,
    (j) => incompleteBeta(y, df1 / 2 + j, df2 / 2),
    (j) => betaTerm(y, df1 / 2 + j, df2 / 2)
  )
}

/** The noncentrality at which `below` has the value `p`: 0 where it is less without any. `below` falls in it. */
export const noncentralityAt = (p: number, below: (lambda: number) => number, start: number): number => {
  if (below(0) <= p) return 0
  let [low, high] = [0, Math.max(1, start)]
  while (below(high) > p) {
    low = high
    high *= 2
  }
  for (let i = 0; i < 100 && high - low > 1e-9 * high; i++) {
    const middle = (low + high) / 2
    if (below(middle) > p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
