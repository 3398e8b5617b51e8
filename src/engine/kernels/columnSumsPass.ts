import type { Pass } from './pass.ts'

/** Rows of a piece: fixed, because the order of a sum goes by pieces. */
export const sumRowsInPiece = 4096

/** args: rows, n, d, sums (d values a piece, zeroed). */
export const columnSumsPass: Pass = (kernels, _memory, [rows, n, d, sums], piece) => {
  const from = piece * sumRowsInPiece
  const count = Math.min(sumRowsInPiece, n - from)
  kernels.columnSums(rows + from * d * 8, count, d, sums + piece * d * 8)
}
