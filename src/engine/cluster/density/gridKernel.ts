import type { Crew } from '#engine/kernels/crew.ts'
import { cellsInPiece } from '#engine/kernels/dbscanPasses.ts'
import { told } from '#engine/kernels/told.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import type { GridShape } from './cellGrid.ts'
import { gridInMemory } from './gridInMemory.ts'
import { linesTouching } from './neighbourCells.ts'

/**
 * The steps of cellGrid.ts, gridCores.ts, gridJoin.ts and gridBorders.ts by kernels, with the same answer, by cells on
 * all threads of the crew. Joins in another order give the same sets, each of which has its least cell for a root.
 */
interface Found {
  /** By the numbers of the data. */
  readonly core: Uint8Array
  readonly clusters: Int32Array
}

export function* gridKernel(
  crew: Crew,
  x: Matrix,
  shape: GridShape,
  eps: number,
  minPoints: number
): Generator<Progress, Found> {
  const { memory } = crew
  const mark = memory.mark()
  try {
    const { at, cells, lines, core, clusters, runs, runsBytes } = yield* gridInMemory(crew, x, shape, eps, minPoints)
    const pieces = Math.ceil(cells / cellsInPiece)
    const args = [at, cells, runs, runsBytes]
    yield* crew.each('cores', 'dbscanCores', args, pieces)
    yield* crew.each('boxes', 'dbscanBoxes', args, pieces)
    const touching = linesTouching(x.d)
    const total = 2 * pieces
    const close = crew.each('join', 'dbscanJoin', [...args, 0, touching], pieces)
    yield* told(close, (step) => ({ ...step, total }))
    const apart = crew.each('join', 'dbscanJoin', [...args, touching, lines], pieces)
    yield* told(apart, (step) => ({ ...step, done: pieces + step.done, total }))
    crew.kernels.dbscanCoreRows(at)
    yield* crew.each('borders', 'dbscanBorders', args, pieces)
    return { core: memory.uint8(core, x.n).slice(), clusters: memory.int32(clusters, x.n).slice() }
  } finally {
    memory.release(mark)
  }
}
