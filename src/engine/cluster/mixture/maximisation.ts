import { type Components, isDiagonal, spreadLength } from './components.ts'

/** So that a component without rows divides by something (scikit-learn's constant). */
const nothing = 10 * 2 ** -52

/** Covariance about the new mean from the sums about the old one: E[(x-m)(x-m)'] less the mean's move squared. */
const spreadOf = (sums: Float64Array, count: number, d: number, diagonal: boolean, spread: Float64Array): void => {
  for (let j = 0, p = 0; j < d; j++) {
    const move = sums[1 + j] / count
    for (let b = diagonal ? j : 0; b <= j; b++, p++) {
      const moment = sums[1 + d + p] / count - (move * sums[1 + b]) / count
      spread[p] = b === j ? Math.max(0, moment) : moment
    }
  }
}

/** One covariance for all components: the mean of theirs by weight. */
const tie = (spreads: Float64Array, weights: Float64Array, length: number): void => {
  for (let p = 0; p < length; p++) {
    let mean = 0
    for (let c = 0; c < weights.length; c++) mean += weights[c] * spreads[c * length + p]
    for (let c = 0; c < weights.length; c++) spreads[c * length + p] = mean
  }
}

/** One variance for all directions of each component: the mean of theirs. */
const round = (spreads: Float64Array, d: number): void => {
  for (let from = 0; from < spreads.length; from += d) {
    const own = spreads.subarray(from, from + d)
    own.fill(own.reduce((total, variance) => total + variance, 0) / d)
  }
}

/**
 * The M step (Bishop, Pattern Recognition and Machine Learning, 2006, eq. 9.24-9.27) from the sums of the E step
 * (expectation.ts) with the components `from`; `regularisation` is added to every variance. O(k d^2).
 */
export const maximise = (from: Components, sums: Float64Array, regularisation: number): Components => {
  const { shape, k, d } = from
  const diagonal = isDiagonal(shape)
  const length = spreadLength(shape, d)
  const stride = 1 + d + length
  const weights = new Float64Array(k)
  const means = from.means.slice()
  const spreads = new Float64Array(k * length)
  let total = 0
  for (let c = 0; c < k; c++) {
    const own = sums.subarray(c * stride, (c + 1) * stride)
    weights[c] = own[0] + nothing
    total += weights[c]
    for (let j = 0; j < d; j++) means[c * d + j] += own[1 + j] / weights[c]
    spreadOf(own, weights[c], d, diagonal, spreads.subarray(c * length, (c + 1) * length))
  }
  for (let c = 0; c < k; c++) weights[c] /= total
  if (shape === 'tied') tie(spreads, weights, length)
  if (shape === 'spherical') round(spreads, d)
  for (let c = 0; c < k; c++) {
    // The diagonal of a packed triangle is at 0, 2, 5, 9, …
    for (let j = 0, p = c * length; j < d; j++, p += diagonal ? 1 : j + 1) spreads[p] += regularisation
  }
  return { shape, k, d, weights, means, spreads }
}
