import { EngineError } from '#engine/errors.ts'
import { argsort } from './argsort.ts'

/**
 * How probably a member of each group has more of something than someone of the other groups, ties counted half: .5
 * where they are alike, 1 where every member has more. It looks at ranks only, so that a long tail or one huge buyer
 * does not move it: Mann & Whitney's U divided by the pairs (1947); McGraw & Wong's common language effect size
 * (1992); Vargha & Delaney's A (2000). NaN is unknown and left out, as are labels of -1. Where a group or its rest has
 * nobody it is NaN. O(n).
 */
export const superiorities = (values: ArrayLike<number>, labels: ArrayLike<number>, k: number): Float64Array => {
  if (values.length !== labels.length)
    throw new EngineError('badShape', `${labels.length} labels need as many values; got ${values.length}`, {
      n: labels.length,
      got: values.length
    })
  const order = argsort(values).filter((row) => labels[row] >= 0 && !Number.isNaN(values[row]))
  const n = order.length
  const rankSums = new Float64Array(k)
  const sizes = new Float64Array(k)
  for (let from = 0, to = 0; from < n; from = to) {
    while (to < n && values[order[to]] === values[order[from]]) to++
    const rank = (from + 1 + to) / 2
    for (let at = from; at < to; at++) {
      const label = labels[order[at]]
      rankSums[label] += rank
      sizes[label]++
    }
  }
  return rankSums.map((ranks, label) => {
    const size = sizes[label]
    return (ranks - (size * (size + 1)) / 2) / (size * (n - size))
  })
}
