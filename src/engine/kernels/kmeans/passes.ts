import { float64, int32 } from '#engine/kernels/kernelMemory.ts'
import type { Pass } from '#engine/kernels/pass.ts'
import { inertiaBytes } from './inertia.ts'
import { blockRows } from './lloydAlone.ts'
import { readRowsBlock } from './rowsBlock.ts'

/** Rows of a piece of the passes below. */
export const rowsInPiece = 4 * blockRows

const endOf = (piece: number, n: number): number => Math.min(n, (piece + 1) * rowsInPiece)

/** args: rows (float64), n, d, ranges: d least and d largest values a piece. */
export const kmeansRanges: Pass = (kernels, memory, [rows, n, d, ranges], piece) => {
  const at = ranges + piece * 2 * d * 8
  const values = float64(memory, at, 2 * d)
  values.fill(Number.POSITIVE_INFINITY, 0, d).fill(Number.NEGATIVE_INFINITY, d)
  kernels.widenRanges(rows, d, piece * rowsInPiece, endOf(piece, n), at, at + d * 8)
}

/** args: rows block. */
export const kmeansLanes: Pass = (kernels, memory, [rowsAt], piece) => {
  const { n } = readRowsBlock(memory, rowsAt)
  kernels.fillLanes(rowsAt, piece * rowsInPiece, endOf(piece, n))
}

/** args: rows block, run block, n, changed: one int32 a piece. */
export const kmeansAssign: Pass = (kernels, memory, [rowsAt, runAt, n, changedAt], piece, seat) => {
  let changed = 0
  for (let from = piece * rowsInPiece; from < endOf(piece, n); from += blockRows) {
    changed += kernels.assignRows(rowsAt, runAt, from, Math.min(endOf(piece, n), from + blockRows), seat)
  }
  int32(memory, changedAt, piece + 1)[piece] = changed
}

/** args: rows block, run block, n, inertias: one a piece. */
export const kmeansInertia: Pass = (kernels, _memory, [rowsAt, runAt, n, inertias], piece) => {
  const at = inertias + piece * inertiaBytes
  kernels.inertiaOfRows(rowsAt, runAt, piece * rowsInPiece, endOf(piece, n), at)
}
