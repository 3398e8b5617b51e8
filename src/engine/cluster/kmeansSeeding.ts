import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Random } from '#engine/random/random.ts'
import { sum } from '#engine/stats/moments.ts'

/**
 * Starting centres for k-means by greedy k-means++: each next centre is drawn with probability proportional to the
 * squared distance from the centres so far, and of 2 + ln k such draws the one that leaves the least is kept.
 * Arthur & Vassilvitskii, "k-means++: the advantages of careful seeding", 2007, sections 2.2 and 5, with the number
 * of draws that scikit-learn uses. Needs at least k distinct rows. O(n k log(k) d).
 */

/** Squared distances to row `at` times weights, each replaced by `nearest` where that is less; returns their sum. */
const nearestWith = (
  { n, d, data }: Matrix,
  weights: Float64Array | null,
  at: number,
  nearest: Float64Array,
  into: Float64Array
): number => {
  let total = 0
  for (let i = 0; i < n; i++) {
    let square = 0
    for (let j = 0, p = i * d, q = at * d; j < d; j++, p++, q++) {
      const away = data[p] - data[q]
      square += away * away
    }
    if (weights) square *= weights[i]
    const least = square < nearest[i] ? square : nearest[i]
    into[i] = least
    total += least
  }
  return total
}

/** The row at which the running total of `weights` first exceeds `target`: a row with weight, whatever the rounding. */
const rowAt = (weights: Float64Array, target: number): number => {
  let total = 0
  let last = 0
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue
    total += weights[i]
    last = i
    if (total > target) break
  }
  return last
}

/** `k` rows of `x`, row-major, as starting centres. */
export const seedCentres = (
  x: Matrix,
  k: number,
  source: Random,
  weights: Float64Array | null = null
): Float64Array => {
  const { n, d, data } = x
  const centres = new Float64Array(k * d)
  const draws = 2 + Math.floor(Math.log(k))
  let nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
  let tried = new Float64Array(n)
  let best = new Float64Array(n)

  const first = weights ? rowAt(weights, source.next() * sum(weights)) : source.int(n)
  centres.set(data.subarray(first * d, first * d + d))
  let total = nearestWith(x, weights, first, nearest, nearest)

  for (let c = 1; c < k; c++) {
    let least = Number.POSITIVE_INFINITY
    let chosen = 0
    for (let draw = 0; draw < draws; draw++) {
      const row = rowAt(nearest, source.next() * total)
      const left = nearestWith(x, weights, row, nearest, tried)
      if (left < least) {
        least = left
        chosen = row
        ;[best, tried] = [tried, best]
      }
    }
    ;[nearest, best] = [best, nearest]
    total = least
    centres.set(data.subarray(chosen * d, chosen * d + d), c * d)
  }
  return centres
}
