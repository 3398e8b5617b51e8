import type { Random } from '#engine/random/random.ts'
import type { MixedPoints } from './mixedPoints.ts'
import { apart, type Prototypes } from './prototypeRun.ts'

/**
 * Starting prototypes by greedy k-means++ (Arthur & Vassilvitskii 2007, section 2.2) with the dissimilarity of
 * k-prototypes: each is a point, drawn with probability proportional to its rows and to its dissimilarity from the
 * nearest so far; of 2 + ln k such draws the one that leaves the least is kept. O(n k log(k) (d + c)).
 */
const pointAt = (weights: ArrayLike<number>, nearest: Float64Array | null, target: number): number => {
  let total = 0
  let last = 0
  for (let i = 0; i < weights.length; i++) {
    const share = weights[i] * (nearest ? nearest[i] : 1)
    if (share === 0) continue
    total += share
    last = i
    if (total > target) break
  }
  return last
}

export const seedPrototypes = (points: MixedPoints, gamma: number, k: number, source: Random): Prototypes => {
  const { n, d, numbers, c, places, weights, rows } = points
  const start = { centres: new Float64Array(k * d), modes: new Int32Array(k * c) }
  const place = (s: number, i: number): void => {
    start.centres.set(numbers.subarray(i * d, i * d + d), s * d)
    start.modes.set(places.subarray(i * c, i * c + c), s * c)
  }
  const nearest = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
  let total = rows
  for (let s = 0; s < k; s++) {
    let least = Number.POSITIVE_INFINITY
    let chosen = 0
    const draws = s === 0 ? 1 : 2 + Math.floor(Math.log(k))
    for (let draw = 0; draw < draws; draw++) {
      const i = pointAt(weights, s === 0 ? null : nearest, source.next() * total)
      place(s, i)
      let left = 0
      for (let other = 0; other < n; other++) {
        left += weights[other] * Math.min(nearest[other], apart({ points, gamma }, start, other, s))
      }
      if (left >= least) continue
      least = left
      chosen = i
    }
    place(s, chosen)
    for (let i = 0; i < n; i++) nearest[i] = Math.min(nearest[i], apart({ points, gamma }, start, i, s))
    total = least
  }
  return start
}
