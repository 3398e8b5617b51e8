import type { Pass } from './pass.ts'

/** Cells of a piece. Every piece first looks for its place along every line, which is little beside so many cells. */
export const cellsInPiece = 256

/** args of all: grid (cluster/density/gridInMemory.ts), cells, runs (scratch), bytes of it for each seat. */
const cellsOf = (cells: number, piece: number): [number, number] => [
  piece * cellsInPiece,
  Math.min(cells, (piece + 1) * cellsInPiece)
]

export const dbscanCoresPass: Pass = (kernels, _memory, [grid, cells, runs, bytes], piece, seat) =>
  kernels.dbscanCores(grid, ...cellsOf(cells, piece), runs + seat * bytes)

export const dbscanBoxesPass: Pass = (kernels, _memory, [grid, cells], piece) =>
  kernels.dbscanBoxes(grid, ...cellsOf(cells, piece))

export const dbscanBordersPass: Pass = (kernels, _memory, [grid, cells, runs, bytes], piece, seat) =>
  kernels.dbscanBorders(grid, ...cellsOf(cells, piece), runs + seat * bytes)
