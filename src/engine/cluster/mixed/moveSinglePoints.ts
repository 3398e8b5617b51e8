import { movePoint, type PrototypeRun, placePrototype } from './prototypeRun.ts'

/**
 * Single moves after the batch iterations have settled: a point changes its segment where that lowers the cost, with
 * prototypes moving at once (for numbers Hartigan & Wong 1979; Huang's own algorithm also moves prototypes at every
 * row). Finds optima that no batch iteration reaches. O(n k (d + c)) a pass, and the levels of the columns.
 */
/** A gain below this part of the cost may be rounding. */
const least = 1e-12

/** What the cost of segment s grows by when point i joins it (`sign` 1), or falls by when it leaves (-1). */
const change = (run: PrototypeRun, i: number, s: number, sign: 1 | -1): number => {
  const { points, gamma, sizes, counts, centres, modes } = run
  const { d, numbers, c, places, starts, weights } = points
  const weight = weights[i]
  let square = 0
  for (let j = 0, p = i * d, q = s * d; j < d; j++, p++, q++) square += (numbers[p] - centres[q]) ** 2
  const own = s * starts[c]
  let differing = 0
  for (let j = 0; j < c; j++) {
    const place = places[i * c + j]
    const mode = modes[s * c + j]
    const there = counts[own + place]
    if (sign === 1) differing += weight - Math.max(0, there + weight - counts[own + mode])
    else if (place !== mode) differing += weight
    else differing += weight - there + highest(counts, own, starts[j], starts[j + 1], place, there - weight)
  }
  const factor = (weight * sizes[s]) / (sizes[s] + sign * weight)
  return factor * square + gamma * differing
}

/** The highest of the counts, with that of `place` replaced. */
function highest(counts: Int32Array, own: number, from: number, to: number, place: number, instead: number): number {
  let most = instead
  for (let level = from; level < to; level++)
    if (level !== place && counts[own + level] > most) most = counts[own + level]
  return most
}

/** One pass over all points; `cost` is that of the run. Returns how many moved. */
export const moveSinglePoints = (run: PrototypeRun, cost: number): number => {
  const { points, k, labels } = run
  const held = new Int32Array(k)
  for (const label of labels) held[label]++
  let moved = 0
  for (let i = 0; i < points.n; i++) {
    const from = labels[i]
    if (held[from] < 2) continue
    let best = from
    let lowest = change(run, i, from, -1) - least * cost
    for (let s = 0; s < k; s++) {
      if (s === from) continue
      const added = change(run, i, s, 1)
      if (added >= lowest) continue
      lowest = added
      best = s
    }
    if (best === from) continue
    movePoint(run, i, from, -1)
    movePoint(run, i, best, 1)
    placePrototype(run, from)
    placePrototype(run, best)
    held[from]--
    held[best]++
    labels[i] = best
    moved++
  }
  return moved
}
