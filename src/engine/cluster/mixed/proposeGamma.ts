import type { Matrix } from '#engine/linalg/matrix.ts'
import { variance } from '#engine/stats/moments.ts'

/**
 * The weight of a differing category beside squared differences of numbers: half the mean standard deviation of the
 * numeric columns (Huang 1998, section 4.1, for data whose parts matter alike). 1 where no number varies.
 */
export const proposeGamma = (numeric: Matrix | null): number => {
  if (!numeric || numeric.n === 0) return 1
  const { n, d, data } = numeric
  let total = 0
  for (let j = 0; j < d; j++) {
    // In order of size, so that the sum does not depend on the order of rows.
    const column = Float64Array.from({ length: n }, (_, i) => data[i * d + j]).sort()
    total += Math.sqrt(variance(column))
  }
  return total > 0 ? total / d / 2 : 1
}
