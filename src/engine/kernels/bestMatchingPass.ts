import type { Pass } from './pass.ts'

/**
 * args: rows, n, rowsInPiece, d, codes, count, columns, stride, middles, scale, slack, first, second, square, scratch,
 * scratchBytes (a seat): see assembly/bestMatching.ts.
 */
export const bestMatchingPass: Pass = (kernels, _memory, args, piece, seat) => {
  const [rows, n, rowsInPiece, d, codes, count, columns, stride, middles, scale, slack, ...rest] = args
  const [first, second, square, scratch, scratchBytes] = rest
  const from = piece * rowsInPiece
  const to = Math.min(n, from + rowsInPiece)
  const own = scratch + seat * scratchBytes
  kernels.bestMatching(
    rows,
    from,
    to,
    d,
    codes,
    count,
    columns,
    stride,
    middles,
    scale,
    slack,
    first,
    second,
    square,
    own
  )
}
