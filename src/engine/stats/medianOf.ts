/**
 * The median of values in any order, without sorting them: for a single middle of many columns, where sorting would be
 * most of the work. The same number as `median(sortedCopy(values))`. Where several quantiles are asked for, sort.
 *
 * Input: finite numbers; they are put in another order.
 * Reference: Hoare, "Algorithm 65: FIND", Communications of the ACM 4 (7), 1961, with the median of three as pivot.
 * Cost: O(n) on average.
 */
import { quantile } from './quantile.ts'

export const medianOf = (values: Float64Array): number => {
  const n = values.length
  const low = (n - 1) >> 1
  if (n < 2 || n % 2 === 1) {
    if (n > 1) select(values, low)
    return quantile(n === 0 ? [] : [values[low]], 0.5)
  }
  select(values, low)
  let above = Number.POSITIVE_INFINITY
  for (let i = low + 1; i < n; i++) if (values[i] < above) above = values[i]
  return quantile([values[low], above], 0.5)
}

/** Puts the k-th smallest value at its place, nothing larger before it and nothing smaller behind it. */
const select = (values: Float64Array, k: number): void => {
  let [from, to] = [0, values.length - 1]
  while (from < to) {
    const pivot = middle(values[from], values[(from + to) >> 1], values[to])
    let i = from
    let j = to
    while (i <= j) {
      while (values[i] < pivot) i++
      while (values[j] > pivot) j--
      if (i > j) break
      const one = values[i]
      values[i++] = values[j]
      values[j--] = one
    }
    if (k <= j) to = j
    else if (k >= i) from = i
    else return
  }
}

const middle = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
