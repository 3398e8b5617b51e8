import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Factors } from './factors.ts'

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
