import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { type Boxes, measure, noteCut, part, startBoxes } from './boxes.ts'
import { largestFirst } from './largestFirst.ts'

/**
 * A core-set: a few thousand weighted points ("micro-clusters") that stand for many rows, so that a method whose cost
 * grows fast with n can run on them. The box with the largest sum of squares is halved at the mean of the column in
 * which it is widest, until there are enough boxes (PDDP with axis-parallel cuts: Boley, "Principal direction divisive
 * partitioning", 1998; the choice of box as in Su & Dy, "A deterministic method for initializing k-means", 2004). Not
 * for tails: a lone outlier gets a point only if it is far.
 *
 * Beyond 131,072 rows so many of them, evenly spread, decide where to cut; means and weights are those of all rows.
 * Deterministic, and independent of the order of rows if they are given sorted. Boxes of equal rows are not halved, so
 * that there may be fewer points than asked for. O(min(n, 131072) d log size + n (d + log size)).
 */
export interface CoreSet {
  /** m x d, m <= size: the means of the rows that each point stands for. */
  readonly centres: Matrix
  /** How many rows each point stands for. */
  readonly weights: Float64Array
  /** The point of each row. */
  readonly leafOf: Int32Array
}

/** Rows that are handled between two steps of progress, at least. */
const rowsBetweenSteps = 50_000

function* halve(boxes: Boxes, size: number): Generator<Progress, number> {
  const { rows, from, to, squares } = boxes
  const above = new Uint32Array(rows.length)
  const lastCut = new Int32Array(size)
  measure(boxes, 0)
  const queue = largestFirst(squares)
  queue.add(0)
  let count = 1
  let handled = 0
  while (count < size) {
    const b = queue.take()
    if (squares[b] === 0) break
    const middle = part(boxes, b, above)
    // The mean of rows that differ by their last bits can be below all or above all of them.
    if (middle === from[b] || middle === to[b]) {
      squares[b] = 0
      queue.add(b)
      continue
    }
    handled += to[b] - from[b]
    noteCut(boxes, b, count, lastCut)
    to[count] = to[b]
    from[count] = middle
    to[b] = middle
    measure(boxes, b)
    measure(boxes, count)
    queue.add(b)
    queue.add(count)
    count++
    if (handled < rowsBetweenSteps) continue
    handled = 0
    yield { phase: 'coreSet', done: Math.min(count, size - 1), total: size }
  }
  return count
}

/** The box of every row, the sum of rows of each box, and their number. */
function* fill(boxes: Boxes, m: number, size: number): Generator<Progress, CoreSet> {
  const { x, cuts, columns, firstCut, nextCut } = boxes
  const { n, d, data } = x
  const leafOf = new Int32Array(n)
  const weights = new Float64Array(m)
  const sums = new Float64Array(m * d)
  for (let i = 0; i < n; i++) {
    if (i % rowsBetweenSteps === 0) yield { phase: 'coreSet', done: size - 1, total: size }
    let box = 0
    for (let s = firstCut[0]; s > 0; ) {
      if (data[i * d + columns[s]] > cuts[s]) {
        box = s
        s = firstCut[s]
      } else s = nextCut[s]
    }
    leafOf[i] = box
    weights[box]++
    for (let j = 0, p = i * d, q = box * d; j < d; j++, p++, q++) sums[q] += data[p]
  }
  for (let q = 0; q < m * d; q++) sums[q] /= weights[Math.floor(q / d)]
  return { centres: { n: m, d, data: sums }, weights, leafOf }
}

/** At most `size` points for the rows of `x`, which has at least one. */
export function* coreSet(x: Matrix, size: number): Generator<Progress, CoreSet> {
  const boxes = startBoxes(x, size)
  const m = yield* halve(boxes, size)
  return yield* fill(boxes, m, size)
}
