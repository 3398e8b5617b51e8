import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Random } from '#engine/random/random.ts'
import { argsort } from '#engine/stats/argsort.ts'

/**
 * Spreads equal values of a column evenly over the room between their neighbours, half way to each: whole numbers,
 * scores and yes-or-no are steps of a scale, and steps alone must not look like groups (after a logarithm "bought once"
 * and "bought twice" lie far apart). On a side where the next value is more than three times as far as on the other,
 * the room ends at three times the nearer: a wide gap stays one. Values that occur once stay. O(n d).
 */
const lopsided = 3

export const dequantise = (x: Matrix, source: Random): Matrix => {
  const { n, d, data } = x
  const spread = data.slice()
  const column = new Float64Array(n)
  for (let j = 0; j < d; j++) {
    for (let i = 0; i < n; i++) column[i] = data[i * d + j]
    const order = argsort(column)
    const at = (p: number): number => column[order[p]]
    for (let from = 0, to = 0; from < n; from = to) {
      while (to < n && at(to) === at(from)) to++
      if (to - from < 2 || to - from === n) continue
      const below = from > 0 ? (at(from) - at(from - 1)) / 2 : Number.POSITIVE_INFINITY
      const above = to < n ? (at(to) - at(from)) / 2 : Number.POSITIVE_INFINITY
      const down = Math.min(below, (below === Number.POSITIVE_INFINITY ? 1 : lopsided) * above)
      const up = Math.min(above, (above === Number.POSITIVE_INFINITY ? 1 : lopsided) * below)
      for (let p = from; p < to; p++) spread[order[p] * d + j] = at(from) - down + source.next() * (down + up)
    }
  }
  return { n, d, data: spread }
}
