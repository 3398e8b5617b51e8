import type { Crew } from '#engine/kernels/crew.ts'
import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import { told } from '#engine/kernels/told.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { scaleFor, shrinkFor } from './fixedPoint.ts'
import { rowsInPiece } from './passes.ts'
import { type RowsBlock, rowsBlockBytes, writeRowsBlock } from './rowsBlock.ts'

const loading = (): Progress => ({ phase: 'order', done: 0, total: 1 })

/** The largest distance of a value of each column from the offset. Refuses values that are not finite. */
function* reach(crew: Crew, x: Matrix, rows: number, offset: Float64Array): Generator<Progress, Float64Array> {
  const { memory } = crew
  const { n, d } = x
  const mark = memory.mark()
  const pieces = Math.ceil(n / rowsInPiece)
  const at = memory.alloc(pieces * 2 * d * 8)
  yield* told(crew.each('order', 'kmeansRanges', [rows, n, d, at], pieces), loading)
  const ranges = memory.float64(at, pieces * 2 * d)
  const most = new Float64Array(d)
  for (let q = 0; q < ranges.length; q++) {
    const away = Math.abs(ranges[q] - offset[q % d])
    if (!(away <= most[q % d])) most[q % d] = away
    // As a maximum of what is no number would not be.
    if (!Number.isFinite(away)) matrix(n, d, x.data)
  }
  memory.release(mark)
  return most
}

const writeScales = (scales: Float64Array, reached: Float64Array, heaviest: number, total: number): void => {
  reached.forEach((most, j) => {
    scales[j] = scaleFor(most * heaviest, most * total)
  })
  scales[reached.length] = scaleFor(heaviest, total)
}

/** Copies rows into the crew's memory. */
export const placeRows = ({ memory }: Crew, { n, d, data }: Matrix): Pointer => {
  const at = memory.alloc(n * d * 8)
  memory.float64(at, n * d).set(data)
  return at
}

/**
 * Loads rows for any number of runs of k-means: 8 n d bytes unless they were placed before, and half as much for the
 * lanes of the kernels, which hold differences from `offset` (any point amid the rows). Throws `notFinite`.
 */
export function* loadRows(
  crew: Crew,
  x: Matrix,
  offset: Float64Array,
  weights: Float64Array | null = null,
  placed: Pointer = placeRows(crew, x)
): Generator<Progress, RowsBlock> {
  const { memory } = crew
  const { n, d } = x
  const width = Math.ceil(d / 4) * 4
  const rows = placed
  const reached = yield* reach(crew, x, rows, offset)
  // More than there is, because a bootstrap draws other weights of about the same sum.
  const heaviest = weights ? 2 * weights.reduce((most, weight) => Math.max(most, weight), 0) + 64 : 1
  const total = weights ? 2 * weights.reduce((sum, weight) => sum + weight, 0) + 64 : n
  const farthest = reached.reduce((sum, value) => sum + (2 * value) ** 2, 0)
  const block: RowsBlock = {
    at: memory.alloc(rowsBlockBytes),
    shrink: shrinkFor(reached.reduce((most, value) => Math.max(most, value), 0)),
    squareScale: scaleFor(farthest * heaviest, farthest * total),
    n,
    d,
    width,
    rows,
    lanes: memory.alloc(n * width * 4),
    weights: weights ? memory.alloc(n * 8) : 0,
    scales: memory.alloc((d + 1) * 8),
    offset: memory.alloc(d * 8)
  }
  if (weights) memory.float64(block.weights, n).set(weights)
  memory.float64(block.offset, d).set(offset)
  writeScales(memory.float64(block.scales, d + 1), reached, heaviest, total)
  writeRowsBlock(memory.shared, block)
  yield* told(crew.each('order', 'kmeansLanes', [block.at], Math.ceil(n / rowsInPiece)), loading)
  return block
}
