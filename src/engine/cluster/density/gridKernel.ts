import type { Crew } from '#engine/kernels/crew.ts'
import { cellsInPiece } from '#engine/kernels/dbscanPasses.ts'
import { told } from '#engine/kernels/told.ts'
import type { Progress } from '#engine/progress.ts'
import type { CellGrid } from './cellGrid.ts'
import { type GridInMemory, gridInMemory } from './gridInMemory.ts'
import { linesTouching } from './neighbourCells.ts'
import { find } from './unionFind.ts'

/**
 * The steps of gridCores.ts, gridJoin.ts and gridBorders.ts by kernels, with the same answer: by cells on all threads
 * of the crew. Joins in another order give the same sets, each of which has its least cell for a root.
 */
interface Found {
  readonly core: Uint8Array
  readonly clusters: Int32Array
}

const readClusters = (crew: Crew, { starts, x }: CellGrid, placed: GridInMemory): Found => {
  const cells = starts.length - 1
  const core = crew.memory.uint8(placed.core, x.n).slice()
  const parents = crew.memory.int32(placed.parents, cells)
  const nearest = crew.memory.int32(placed.nearest, x.n)
  const ofCore = new Int32Array(x.n)
  for (let c = 0; c < cells; c++) ofCore.fill(parents[c] < 0 ? -1 : find(parents, c), starts[c], starts[c + 1])
  const clusters = new Int32Array(x.n)
  for (let p = 0; p < x.n; p++) {
    const row = core[p] === 1 ? p : nearest[p]
    clusters[p] = row < 0 ? -1 : ofCore[row]
  }
  return { core, clusters }
}

export function* gridKernel(crew: Crew, grid: CellGrid, eps: number, minPoints: number): Generator<Progress, Found> {
  const { memory } = crew
  const mark = memory.mark()
  try {
    const placed = gridInMemory(crew, grid, eps, minPoints)
    const cells = grid.keys.length
    const pieces = Math.ceil(cells / cellsInPiece)
    const args = [placed.at, cells, placed.runs, placed.runsBytes]
    yield* crew.each('cores', 'dbscanCores', args, pieces)
    yield* crew.each('boxes', 'dbscanBoxes', args, pieces)
    const touched = linesTouching(grid.x.d)
    const total = 2 * pieces
    const close = crew.each('join', 'dbscanJoin', [...args, 0, touched], pieces)
    yield* told(close, (step) => ({ ...step, total }))
    const apart = crew.each('join', 'dbscanJoin', [...args, touched, placed.lines], pieces)
    yield* told(apart, (step) => ({ ...step, done: pieces + step.done, total }))
    crew.kernels.dbscanCoreRows(placed.at)
    yield* crew.each('borders', 'dbscanBorders', args, pieces)
    return readClusters(crew, grid, placed)
  } finally {
    memory.release(mark)
  }
}
