import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Factors } from './factors.ts'
import { logDensities } from './logDensities.ts'

/** The first of the rows equal to row `i`, for rows in order. */
const firstEqual = ({ n, d, data }: Matrix): Uint32Array => {
  const first = new Uint32Array(n)
  for (let i = 1; i < n; i++) {
    let same = true
    for (let j = 0; j < d && same; j++) same = data[i * d + j] === data[(i - 1) * d + j]
    first[i] = same ? first[i - 1] : i
  }
  return first
}

/**
 * A component that is nowhere the most probable would be a segment without customers. It takes the rows (one value and
 * its equals) that most probably are its own from a component that keeps others; changes `labels`. Seldom needed: few
 * rows, or more components than the data carry. `x` has its rows in order and at least k that differ. O(n k d^2) each.
 */
export const fillEmpty = (x: Matrix, factors: Factors, labels: Int32Array): void => {
  const { k, d } = factors
  const logs = new Float64Array(k)
  const away = new Float64Array(k * d)
  const first = firstEqual(x)
  const values = new Int32Array(k)
  for (let i = 0; i < x.n; i++) if (first[i] === i) values[labels[i]]++
  for (let c = 0; c < k; c++) {
    if (values[c] > 0) continue
    let chosen = -1
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < x.n; i++) {
      if (first[i] !== i || values[labels[i]] < 2) continue
      const density = logDensities(x, i, factors, logs, away)
      if (chosen >= 0 && logs[c] - density <= most) continue
      chosen = i
      most = logs[c] - density
    }
    values[labels[chosen]]--
    values[c]++
    for (let i = chosen; i < x.n && first[i] === chosen; i++) labels[i] = c
  }
}
