import { EngineError } from '#engine/errors.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import { type RowOrder, rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { type BestUnits, bestUnits } from './bestUnits.ts'
import { checkGrid, type Grid, nodePositions } from './grid.ts'
import { quantisationError, topographicError } from './mapErrors.ts'
import { occupyNodes } from './occupyNodes.ts'
import { startCodebook } from './startCodebook.ts'
import { trainBatch } from './trainBatch.ts'
import { uMatrix } from './uMatrix.ts'

/**
 * Self-organising map: a grid of typical customers ("nodes") in which neighbours are alike, so that many features can be
 * seen on one picture, feature by feature. Answers what kinds there are and how they pass into each other; segments are
 * made of its nodes (somTree.ts). Not for exact segments, where k-means is closer to the data.
 *
 * Starts on the plane of the principal components (startCodebook.ts) and trains in batches (trainBatch.ts), which draws
 * nothing by lot. Beyond 16,384 rows it trains on so many of them, evenly spread and drawn by the seed; all rows then
 * go to their node. Rows are first put in order of their values, so that the answer does not depend on how they arrived.
 * Cost: iterations x O(min(n, 16384) nodes d), then O(n nodes d); memory 2 n d.
 */
export interface SomOptions extends Grid {
  /** Epochs of training; default 20. */
  readonly iterations?: number
  readonly seed: number
  /** Nodes that rows are on at least, where as many rows differ; default 12. No fewer than the segments wanted. */
  readonly occupied?: number
  /** Threads that share the search for the nearest nodes. */
  readonly crew?: Crew | undefined
}

export interface SomResult {
  readonly grid: Grid
  /** A node's place in the space of the rows: rows * columns x d, node by node. Column j is feature j's component plane. */
  readonly codebook: Matrix
  /** x and y of every node on the map, in units of the distance between neighbours. */
  readonly positions: Matrix
  /** The nearest node of each row, ties to the lower number. */
  readonly bestUnit: Int32Array
  /** Rows on each node. */
  readonly hits: Int32Array
  /** Mean distance of each node from those around it. */
  readonly uMatrix: Float64Array
  /** Mean distance of rows from their node. */
  readonly quantisationError: number
  /** Share of rows whose two nearest nodes do not touch. */
  readonly topographicError: number
  /** Rows that differ from each other. */
  readonly distinct: number
  /** Rows that were trained on. */
  readonly trainedOn: number
}

/** Rows that training sees at most. */
export const trainingRows = 16_384

const check = (x: Matrix, options: Required<Omit<SomOptions, 'crew'>>): void => {
  matrix(x.n, x.d, x.data)
  if (x.n < 1) throw new EngineError('noRows', 'a map needs at least 1 row; got 0', { needed: 1, got: 0 })
  checkGrid(options)
  const { iterations, occupied } = options
  for (const [name, value] of Object.entries({ iterations, occupied })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new EngineError('badOption', `${name} is a whole number from 1; got ${value}`, { name, value })
    }
  }
}

/** The answer, with every row's node in the order of arrival. */
const finish = (
  grid: Grid,
  codebook: Matrix,
  found: BestUnits,
  { order, distinct }: RowOrder,
  trainedOn: number
): SomResult => {
  const bestUnit = new Int32Array(order.length)
  const hits = new Int32Array(codebook.n)
  found.first.forEach((unit, i) => {
    bestUnit[order[i]] = unit
    hits[unit]++
  })
  return {
    grid,
    codebook,
    positions: nodePositions(grid),
    bestUnit,
    hits,
    uMatrix: uMatrix(codebook, grid),
    quantisationError: quantisationError(found),
    topographicError: topographicError(found, grid),
    distinct,
    trainedOn
  }
}

/** Throws `notFinite`, `badShape`, `noRows`, `badOption`. */
export function* selfOrganisingMap(x: Matrix, options: SomOptions): Generator<Progress, SomResult> {
  const { crew = soloCrew(), ...chosen } = options
  const all = { iterations: 20, occupied: 12, ...chosen }
  check(x, all)
  const { rows, columns, topology } = all
  const grid = { rows, columns, topology }
  yield { phase: 'order', done: 0, total: 1 }
  const arrived = rowOrder(x)
  const sorted = takeRows(x, arrived.order)
  const source = random(all.seed).fork('som')
  const seen = x.n > trainingRows ? takeRows(sorted, sampleRows(x.n, trainingRows, source)) : sorted
  const codebook = startCodebook(seen, grid)
  yield* trainBatch(codebook, seen, grid, { epochs: all.iterations, crew })
  const found = yield* bestUnits(sorted, codebook, { crew })
  occupyNodes(codebook, sorted, grid, found, all.occupied)
  return finish(grid, codebook, found, arrived, seen.n)
}
