import type { Crew } from '#engine/kernels/crew.ts'
import type { KernelMemory, Pointer } from '#engine/kernels/kernelMemory.ts'
import type { CellGrid } from './cellGrid.ts'
import { layColumns } from './layColumns.ts'
import { neighbourCells } from './neighbourCells.ts'

/** A grid laid out for the kernels: `at` is the record that kernels/assembly/dbscanCells.ts calls `Grid`. */
export interface GridInMemory {
  readonly at: Pointer
  readonly lines: number
  readonly core: Pointer
  readonly parents: Pointer
  readonly nearest: Pointer
  /** Scratch for a seat: a row's gaps, and where the seat stands along every line. */
  readonly runs: Pointer
  readonly runsBytes: number
}

const recordBytes = 80

/** The kernels know three columns or more; those that are not there are zero. */
const fewestColumns = 3

/** Bytes of a line's record: a float64 and five int32; and of a seat's gaps, of three columns by eight steps. */
const lineBytes = 32
const gapsBytes = 192
const mostSteps = 3

/** Each line's offset and reach, and where in the gaps of a row its own are (columns that are not there: 0 steps). */
const layLines = (memory: KernelMemory, grid: CellGrid): { lines: number; ways: Pointer } => {
  const { offsets, reaches, steps } = neighbourCells(grid)
  const lines = offsets.length
  const ways = memory.alloc(lines * lineBytes)
  for (let line = 0, at = ways; line < lines; line++, at += lineBytes) {
    memory.float64(at, 1)[0] = offsets[line]
    const places = [0, 1, 2].map((j) => (j * 8 + (steps[line][j] ?? 0) + mostSteps) * 8)
    memory.int32(at + 8, 5).set([reaches[line], offsets[line], ...places])
  }
  return { lines, ways }
}

/** Up to so many keys a row it pays to keep for each how many cells come before. */
const keysPerRow = 32

export const gridInMemory = (
  { memory, kernels, threads }: Crew,
  grid: CellGrid,
  eps: number,
  minPoints: number
): GridInMemory => {
  const { n, d } = grid.x
  const cells = grid.keys.length
  const at = memory.alloc(recordBytes)
  const columns = layColumns(memory, grid.x, fewestColumns)
  const keys = memory.alloc(cells * 8)
  memory.float64(keys, cells).set(grid.keys)
  const starts = memory.alloc((cells + 1) * 4)
  memory.int32(starts, cells + 1).set(grid.starts)
  const { lines, ways } = layLines(memory, grid)
  const core = memory.alloc(n)
  const parents = memory.alloc(cells * 4)
  const coreRows = memory.alloc((cells + 1) * 4)
  const boxes = memory.alloc(cells * 2 * d * 8)
  const nearest = memory.alloc(n * 4)
  const runsBytes = Math.ceil((gapsBytes + lines * 8) / 64) * 64
  const runs = memory.alloc(runsBytes * threads)
  const lows = memory.alloc(d * 8)
  memory.float64(lows, d).set(grid.lows)
  memory.float64(at, 2).set([eps * eps, grid.side])
  const hasRanks = grid.keyLimit <= keysPerRow * n
  const ranks = hasRanks ? memory.alloc((grid.keyLimit + 1) * 4) : 0
  // More than all rows need not be counted, and might not fit.
  const enough = Math.min(minPoints, n + 1)
  const fields = [
    columns,
    n * 8,
    d,
    cells,
    keys,
    starts,
    lines,
    ways,
    enough,
    core,
    parents,
    boxes,
    nearest,
    coreRows,
    lows,
    ranks
  ]
  memory.int32(at + 16, fields.length).set(fields)
  if (hasRanks) kernels.dbscanRanks(at, grid.keyLimit)
  return { at, lines, core, parents, nearest, runs, runsBytes }
}
