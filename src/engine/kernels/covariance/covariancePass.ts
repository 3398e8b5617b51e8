import { float64 } from '#engine/kernels/kernelMemory.ts'
import type { Pass } from '#engine/kernels/pass.ts'

/** Rows of a piece: fixed, because the order of a sum goes by pieces. */
export const rowsInPiece = 4096

/** Bytes of scratch memory a seat: 256 rows. */
export const covarianceScratch = (width: number): number => 256 * width * 8

/** args: rows, n, d, width, shift, answers (width sums and width x width products a piece), scratch. */
export const covariancePass: Pass = (kernels, memory, [rows, n, d, width, shift, answers, scratch], piece, seat) => {
  const from = piece * rowsInPiece
  const at = answers + piece * width * (width + 1) * 8
  float64(memory, at, width * (width + 1)).fill(0)
  kernels.covarianceSums(
    rows + from * d * 8,
    Math.min(rowsInPiece, n - from),
    d,
    width,
    shift,
    at,
    at + width * 8,
    scratch + seat * covarianceScratch(width)
  )
}
