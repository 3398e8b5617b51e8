import type { MixedPoints } from './mixedPoints.ts'

/** A deviation below this part of the mean is the rounding of values that are all the same. */
const rounding = 1e-12

/**
 * The weight of a differing category beside squared differences of numbers: half the mean standard deviation of the
 * numeric columns, as Python's kmodes takes it after Huang (1997). 1 where no number varies. O(n d).
 */
export const proposeGamma = ({ n, d, numbers, weights, rows }: MixedPoints): number => {
  const means = new Float64Array(d)
  const squares = new Float64Array(d)
  for (let i = 0, p = 0; i < n; i++) for (let j = 0; j < d; j++, p++) means[j] += weights[i] * numbers[p]
  for (let j = 0; j < d; j++) means[j] /= rows
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) squares[j] += weights[i] * (numbers[p] - means[j]) ** 2
  }
  const total = squares.reduce((sum, square, j) => {
    const deviation = Math.sqrt(square / rows)
    return deviation > rounding * Math.abs(means[j]) ? sum + deviation : sum
  }, 0)
  return total > 0 ? total / d / 2 : 1
}
