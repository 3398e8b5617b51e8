import type { Pass } from './pass.ts'

/** Rows of a piece while they are brought into cells. */
export const rowsInGridPiece = 8192

const rowsOf = (n: number, piece: number): [number, number] => [
  piece * rowsInGridPiece,
  Math.min(n, (piece + 1) * rowsInGridPiece)
]

/** args: n, rows, d, side, lows, strides, base, keys. */
export const dbscanKeysPass: Pass = (kernels, _memory, [n, rows, d, side, lows, strides, base, keys], piece) =>
  kernels.dbscanKeys(rows, ...rowsOf(n, piece), d, side, lows, strides, base, keys)

/** args: n, rows, order, d, columns, bytes from one to the next. */
export const dbscanColumnsPass: Pass = (kernels, _memory, [n, rows, order, d, columns, stride], piece) =>
  kernels.dbscanColumns(rows, order, ...rowsOf(n, piece), d, columns, stride)

/** Cells of a piece. Every piece first looks for its place along every line, which is little beside so many cells. */
export const cellsInPiece = 256

/** args of those below: grid (cluster/density/gridInMemory.ts), cells, runs (scratch), bytes of it for each seat. */
const cellsOf = (cells: number, piece: number): [number, number] => [
  piece * cellsInPiece,
  Math.min(cells, (piece + 1) * cellsInPiece)
]

export const dbscanCoresPass: Pass = (kernels, _memory, [grid, cells, runs, bytes], piece, seat) =>
  kernels.dbscanCores(grid, ...cellsOf(cells, piece), runs + seat * bytes)

export const dbscanBoxesPass: Pass = (kernels, _memory, [grid, cells], piece) =>
  kernels.dbscanBoxes(grid, ...cellsOf(cells, piece))

/** args: the same, then the first line to join along and the one after the last. */
export const dbscanJoinPass: Pass = (kernels, _memory, [grid, cells, runs, bytes, from, to], piece, seat) =>
  kernels.dbscanJoin(grid, ...cellsOf(cells, piece), from, to, runs + seat * bytes)

export const dbscanBordersPass: Pass = (kernels, _memory, [grid, cells, runs, bytes], piece, seat) =>
  kernels.dbscanBorders(grid, ...cellsOf(cells, piece), runs + seat * bytes)

/** Leaves of a piece. */
export const leavesInPiece = 16

/** args of both: tree (cluster/density/treeKernel.ts), first leaf, leaves, list (scratch), bytes of it for each seat. */
const leavesOf = (firstLeaf: number, leaves: number, piece: number): [number, number] => [
  firstLeaf + piece * leavesInPiece,
  firstLeaf + Math.min(leaves, (piece + 1) * leavesInPiece)
]

export const dbscanTreeCoresPass: Pass = (kernels, _memory, [tree, firstLeaf, leaves, list, bytes], piece, seat) =>
  kernels.dbscanTreeCores(tree, ...leavesOf(firstLeaf, leaves, piece), list + seat * bytes)

export const dbscanTreeBordersPass: Pass = (kernels, _memory, [tree, firstLeaf, leaves, list, bytes], piece, seat) =>
  kernels.dbscanTreeBorders(tree, ...leavesOf(firstLeaf, leaves, piece), list + seat * bytes)
