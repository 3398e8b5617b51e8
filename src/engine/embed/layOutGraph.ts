import type { Progress } from '#engine/progress.ts'
import type { Random } from '#engine/random/random.ts'
import type { FuzzyGraph } from './fuzzyGraph.ts'

/** The curve 1 / (1 + a d^2b) that comes nearest to "as near as 0.1 counts as together, then fading over 1". */
const a = 1.5769434603113077
const b = 0.8950608779109733

/** Rows drawn at random that each drawn edge pushes away. */
const pushes = 5
/** No step is longer. */
const longest = 4
const edgesBetweenYields = 1 << 16

const clip = (step: number): number => (step > longest ? longest : step < -longest ? -longest : step)

/**
 * Moves places until rows that are surely alike lie together and others apart: stochastic gradient descent on the
 * cross-entropy of fuzzy sets (McInnes, Healy & Melville 2018, algorithm 5), an edge drawn as often as it weighs.
 * `places` holds x and y of each row and is changed. O(edges x epochs x pushes).
 */
export function* layOutGraph(
  graph: FuzzyGraph,
  places: Float64Array,
  epochs: number,
  source: Random,
  afterEpoch: (epoch: number) => void
): Generator<Progress, void> {
  const n = places.length / 2
  const { heads, tails, every } = drawnOften(graph, epochs)
  const next = every.slice()
  const nextPush = every.map((between) => between / pushes)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 1 - epoch / epochs
    for (let e = 0; e < heads.length; e++) {
      if (e % edgesBetweenYields === 0) yield { phase: 'layOut', done: epoch, total: epochs }
      if (next[e] > epoch) continue
      pull(places, 2 * heads[e], 2 * tails[e], rate)
      next[e] += every[e]
      const between = every[e] / pushes
      const due = Math.floor((epoch - nextPush[e]) / between)
      for (let p = 0; p < due; p++) push(places, 2 * heads[e], 2 * Math.floor(source.next() * n), rate)
      nextPush[e] += due * between
    }
    afterEpoch(epoch)
  }
}

/** Edges that are drawn at least once, and how many epochs lie between two drawings of each. */
function drawnOften({ heads, tails, weights }: FuzzyGraph, epochs: number) {
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0)
  const kept = Array.from(weights.keys()).filter((e) => weights[e] >= heaviest / epochs)
  return {
    heads: Int32Array.from(kept, (e) => heads[e]),
    tails: Int32Array.from(kept, (e) => tails[e]),
    every: Float64Array.from(kept, (e) => heaviest / weights[e])
  }
}

/** Both ends of an edge move together. */
function pull(places: Float64Array, i: number, j: number, rate: number): void {
  const [dx, dy] = [places[i] - places[j], places[i + 1] - places[j + 1]]
  const square = dx * dx + dy * dy
  if (square === 0) return
  const power = square ** b
  const strength = (-2 * a * b * power) / (square * (a * power + 1))
  const [sx, sy] = [clip(strength * dx) * rate, clip(strength * dy) * rate]
  places[i] += sx
  places[i + 1] += sy
  places[j] -= sx
  places[j + 1] -= sy
}

/** A row moves away from another. */
function push(places: Float64Array, i: number, j: number, rate: number): void {
  if (i === j) return
  const [dx, dy] = [places[i] - places[j], places[i + 1] - places[j + 1]]
  const square = dx * dx + dy * dy
  if (square === 0) {
    places[i] += longest * rate
    places[i + 1] += longest * rate
    return
  }
  const strength = (2 * b) / ((0.001 + square) * (a * square ** b + 1))
  places[i] += clip(strength * dx) * rate
  places[i + 1] += clip(strength * dy) * rate
}
