import type { Progress } from '#engine/progress.ts'

/** Groups in the making, in the first `count` places. */
export interface Groups {
  readonly d: number
  count: number
  readonly centres: Float64Array
  readonly weights: Float64Array
  /** A leaf of each group. */
  readonly leaves: Int32Array
  /** The group that costs least to merge with, -1 where unknown, and that cost: the growth of the inertia. */
  readonly nearest: Int32Array
  readonly apart: Float64Array
}

const findNearest = ({ d, count, centres, weights, nearest, apart }: Groups, s: number): void => {
  let best = Number.POSITIVE_INFINITY
  let at = -1
  for (let t = 0; t < count; t++) {
    if (t === s) continue
    let square = 0
    for (let j = 0, p = s * d, q = t * d; j < d; j++, p++, q++) {
      const away = centres[p] - centres[q]
      square += away * away
    }
    const cost = square * ((weights[s] * weights[t]) / (weights[s] + weights[t]))
    if (cost < best) {
      best = cost
      at = t
    }
  }
  nearest[s] = at
  apart[s] = best
}

/** Multiplications between two reports of progress. */
const workBetween = 1 << 24

/** Finds the nearest of each of the groups `seeking`, the first of equally near ones. O(seeking count d). */
export function* nearestGroups(groups: Groups, seeking: readonly number[], progress: Progress): Generator<Progress> {
  const every = Math.ceil(workBetween / (groups.count * groups.d))
  for (let i = 0; i < seeking.length; i++) {
    if (i % every === 0) yield progress
    findNearest(groups, seeking[i])
  }
}
