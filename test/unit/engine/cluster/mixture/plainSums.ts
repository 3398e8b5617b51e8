import type { Factors } from '#engine/cluster/mixture/factors.ts'
import { logDensities } from '#engine/cluster/mixture/logDensities.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'

/**
 * The plain twin of the kernel `mixtureSums`, one row after another with the machine's own exp and log: per component
 * the sums of the responsibilities r, of r (x - mean) and of r times the products of x - mean; then the log-likelihood.
 */
export const plainSums = (x: Matrix, factors: Factors): Float64Array => {
  const { diagonal, k, d } = factors
  const logs = new Float64Array(k)
  const away = new Float64Array(k * d)
  const length = 1 + d + factors.inverses.length / k
  const sums = new Float64Array(k * length + 1)
  let logLikelihood = 0
  for (let i = 0; i < x.n; i++) {
    const density = logDensities(x, i, factors, logs, away)
    logLikelihood += density
    for (let c = 0; c < k; c++) {
      const r = Math.exp(logs[c]! - density)
      let p = c * length
      sums[p++]! += r
      for (let j = 0; j < d; j++) sums[p++]! += r * away[c * d + j]!
      for (let j = 0; j < d; j++) {
        const weighted = r * away[c * d + j]!
        if (diagonal) sums[p++]! += weighted * away[c * d + j]!
        else for (let b = 0; b <= j; b++) sums[p++]! += weighted * away[c * d + b]!
      }
    }
  }
  sums[k * length] = logLikelihood
  return sums
}
