import { canonicalOrder } from '#engine/cluster/canonical.ts'
import { EngineError } from '#engine/errors.ts'
import { type Matrix, takeRows } from '#engine/linalg/matrix.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { checkMixed, joinColumns, type MixedData } from './mixedData.ts'
import { type ArrangedPoints, arrangePoints } from './mixedPoints.ts'
import { proposeGamma } from './proposeGamma.ts'
import { type Cost, costOf, type PrototypeRun } from './prototypeRun.ts'
import { searchPrototypes, settleOnAll } from './searchPrototypes.ts'

/**
 * k-prototypes (Huang, "Extensions to the k-means algorithm for clustering large data sets with categorical values",
 * 1998): k-means for rows with numbers and categories. A segment's prototype is its mean number and its
 * most frequent category; a row is as far from it as their squared differences in numbers, plus gamma for each category
 * that differs. With numbers alone it is k-means, with categories alone k-modes. Not for categories of hundreds of
 * levels, in which hardly two rows agree. Numbers should be on comparable scales (stats/prepare.ts).
 *
 * Starts by greedy k-means++ (seedPrototypes.ts), iterates in batches (assignPoints.ts), then moves single points
 * (moveSinglePoints.ts). Beyond 8,192 rows the search runs on so many, evenly spread, and the best optima settle on
 * all. The answer does not depend on the order of rows. Cost: restarts x O(min(n, 8192) k (d + c)) a pass, then
 * O(n k (d + c)) for few passes; memory 5 n (d + c).
 */
export interface KPrototypesOptions {
  readonly k: number
  /** Weight of a category that differs; default `proposeGamma`. */
  readonly gamma?: number
  /** Number of starts; default 10. */
  readonly restarts?: number
  readonly seed: number
  /** Default 100, for each start and for the settling on all rows. */
  readonly maxIterations?: number
}

export interface KPrototypesResult {
  /** Segment of each row: 0 is the largest. */
  readonly labels: Int32Array
  readonly sizes: Int32Array
  readonly gamma: number
  /** k x d: mean numbers of each segment; `null` without numeric columns. */
  readonly centres: Matrix | null
  /** k x c: the most frequent code of each segment, -1 for missing; of equally frequent ones the lowest, missing last. */
  readonly modes: Int32Array
  /** For each category k x (levels + 1): rows of each segment on each level, the missing ones last. */
  readonly levelCounts: readonly Int32Array[]
  readonly cost: Cost
  readonly iterations: number
  readonly converged: boolean
}

/** Rows that the search for good optima sees at most. */
export const searchedRows = 8192

type Options = Required<KPrototypesOptions>

const checkOptions = (options: Options): void => {
  const { k, restarts, maxIterations, gamma } = options
  for (const [name, value] of Object.entries({ k, restarts, maxIterations })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new EngineError('badOption', `${name} is a whole number from 1; got ${value}`, { name, value })
    }
  }
  if (!(gamma >= 0 && gamma < Number.POSITIVE_INFINITY)) {
    throw new EngineError('badOption', `gamma is 0 or more; got ${gamma}`, { name: 'gamma', value: gamma })
  }
}

function* findRun(
  data: MixedData,
  joined: Matrix,
  all: ArrangedPoints,
  options: Options
): Generator<Progress, PrototypeRun> {
  const { k, gamma, restarts, seed, maxIterations: most } = options
  const source = random(seed).fork('kPrototypes').fork(k)
  const { order, points } = all
  if (points.n > searchedRows) {
    const rows = sampleRows(order.length, searchedRows, source.fork('sample')).map((at) => order[at])
    const sample = arrangePoints(data, takeRows(joined, rows)).points
    if (sample.n >= k) {
      const optima = yield* searchPrototypes(sample, source, { k, gamma, restarts, most })
      return yield* settleOnAll(points, optima, { k, gamma, most })
    }
  }
  const [best] = yield* searchPrototypes(points, source, { k, gamma, restarts, most })
  return best.run
}

/** Centres and modes side by side, which decide the order of segments of equal size. */
const sideBySide = ({ points: { d, c }, k, centres, modes }: PrototypeRun): Float64Array =>
  Float64Array.from({ length: k * (d + c) }, (_, at) => {
    const [s, j] = [Math.floor(at / (d + c)), at % (d + c)]
    return j < d ? centres[s * d + j] : modes[s * c + j - d]
  })

const finish = (run: PrototypeRun, { order, pointOf }: ArrangedPoints): KPrototypesResult => {
  const { points, k, gamma, modes, counts } = run
  const { d, c, starts } = points
  const names = canonicalOrder(run.sizes, sideBySide(run), d + c)
  const nameOf = new Int32Array(k)
  names.forEach((s, name) => {
    nameOf[s] = name
  })
  const labels = new Int32Array(order.length)
  for (let i = 0; i < order.length; i++) labels[order[i]] = nameOf[run.labels[pointOf[i]]]
  const codeOf = (place: number, j: number): number => (place === starts[j + 1] - 1 ? -1 : place - starts[j])
  return {
    labels,
    sizes: Int32Array.from(names, (s) => run.sizes[s]),
    gamma,
    centres: d > 0 ? takeRows({ n: k, d, data: run.centres }, names) : null,
    modes: Int32Array.from({ length: k * c }, (_, at) =>
      codeOf(modes[names[Math.floor(at / c)] * c + (at % c)], at % c)
    ),
    levelCounts: Array.from({ length: c }, (_, j) => {
      const width = starts[j + 1] - starts[j]
      return Int32Array.from(
        { length: k * width },
        (_, at) => counts[names[Math.floor(at / width)] * starts[c] + starts[j] + (at % width)]
      )
    }),
    cost: costOf(run),
    iterations: run.iterations,
    converged: run.converged
  }
}

/** Throws `tooFewDifferentRows` where k is more than the rows that differ, `notFinite`, `badShape`, `badOption`. */
export function* kPrototypes(data: MixedData, options: KPrototypesOptions): Generator<Progress, KPrototypesResult> {
  checkMixed(data)
  const { gamma: wanted, ...chosen } = { restarts: 10, maxIterations: 100, ...options }
  checkOptions({ ...chosen, gamma: wanted ?? 1 })
  yield { phase: 'order', done: 0, total: 1 }
  const joined = joinColumns(data)
  const arranged = arrangePoints(data, joined)
  const all = { ...chosen, gamma: wanted ?? proposeGamma(arranged.points) }
  if (all.k > arranged.points.n) {
    throw new EngineError(
      'tooFewDifferentRows',
      `${all.k} segments need at least ${all.k} different customers; ${arranged.points.n} were left`,
      { needed: all.k, got: arranged.points.n }
    )
  }
  return finish(yield* findRun(data, joined, arranged, all), arranged)
}
