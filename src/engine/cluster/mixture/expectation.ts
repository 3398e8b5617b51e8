import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Factors } from './factors.ts'

/**
 * The sums of one E step that the M step needs, per component: the responsibilities r, r (x - mean), and r times the
 * products of x - mean (packed lower triangle, or squares where diagonal). `sumsLength` numbers a component.
 */
export const sumsLength = ({ d, k, inverses }: Factors): number => 1 + d + inverses.length / k

/** Log-densities of row `i` with weights into `logs`, its distances from the means into `away`; returns their log-sum-exp. */
export const logDensities = (
  { d, data }: Matrix,
  i: number,
  { diagonal, k, means, logs: constants, inverses }: Factors,
  logs: Float64Array,
  away: Float64Array
): number => {
  let largest = Number.NEGATIVE_INFINITY
  for (let c = 0, q = 0, p = 0; c < k; c++) {
    const from = c * d
    for (let j = 0, at = i * d; j < d; j++, q++, at++) away[q] = data[at] - means[q]
    let square = 0
    for (let j = 0; j < d; j++) {
      let y = 0
      if (diagonal) y = inverses[p++] * away[from + j]
      else for (let b = 0; b <= j; b++, p++) y += inverses[p] * away[from + b]
      square += y * y
    }
    logs[c] = constants[c] - square / 2
    if (logs[c] > largest) largest = logs[c]
  }
  let total = 0
  for (let c = 0; c < k; c++) total += Math.exp(logs[c] - largest)
  return largest + Math.log(total)
}

/** Adds rows `from` … `to` - 1 to `sums`; returns their log-likelihood. O((to - from) k d^2), d where diagonal. */
export const sumRows = (x: Matrix, from: number, to: number, factors: Factors, sums: Float64Array): number => {
  const { diagonal, k, d } = factors
  const logs = new Float64Array(k)
  const away = new Float64Array(k * d)
  const length = sumsLength(factors)
  let logLikelihood = 0
  for (let i = from; i < to; i++) {
    const density = logDensities(x, i, factors, logs, away)
    logLikelihood += density
    for (let c = 0; c < k; c++) {
      const r = Math.exp(logs[c] - density)
      if (r === 0) continue
      let p = c * length
      sums[p++] += r
      for (let j = 0; j < d; j++) sums[p++] += r * away[c * d + j]
      for (let j = 0; j < d; j++) {
        const weighted = r * away[c * d + j]
        if (diagonal) sums[p++] += weighted * away[c * d + j]
        else for (let b = 0; b <= j; b++) sums[p++] += weighted * away[c * d + b]
      }
    }
  }
  return logLikelihood
}
