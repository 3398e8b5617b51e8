import { EngineError } from '#engine/errors.ts'

const needRows = (values: ArrayLike<number>, least: number): void => {
  if (values.length < least) {
    throw new EngineError('noRows', `this needs at least ${least} values; got ${values.length}`, {
      needed: least,
      got: values.length
    })
  }
}

/** The sum with Neumaier's compensation (ZAMM 54, 1974): its error does not grow with n. O(n). */
export const sum = (values: ArrayLike<number>): number => {
  let total = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

export const mean = (values: ArrayLike<number>): number => {
  needRows(values, 1)
  return sum(values) / values.length
}

/**
 * Sums of powers 2 and 3 of the deviations from the mean, the first corrected for the mean's own rounding
 * (Chan, Golub & LeVeque 1983, eq. 1.7).
 */
const deviations = (values: ArrayLike<number>): { center: number; second: number; third: number } => {
  const center = mean(values)
  let [first, second, third] = [0, 0, 0]
  for (let i = 0; i < values.length; i++) {
    const away = values[i] - center
    first += away
    second += away * away
    third += away * away * away
  }
  return { center, second: Math.max(0, second - (first * first) / values.length), third }
}

/** Mean squared deviation, divided by n - ddof: 0 describes these values, 1 estimates where they came from. O(n). */
export const variance = (values: ArrayLike<number>, ddof: 0 | 1 = 0): number => {
  needRows(values, ddof + 1)
  return deviations(values).second / (values.length - ddof)
}

/**
 * Fisher-Pearson skewness g1 = m3 / m2^1.5 (Joanes & Gill 1998): 0 for symmetric values, above 1 for a long right
 * tail as money has. 0 where all values are the same. O(n).
 */
export const skewness = (values: ArrayLike<number>): number => {
  needRows(values, 1)
  const { center, second, third } = deviations(values)
  const m2 = second / values.length
  // Below this the deviations are rounding noise, not spread (the threshold of SciPy's `skew`).
  if (m2 <= (2 ** -52 * center) ** 2) return 0
  return third / values.length / m2 ** 1.5
}
