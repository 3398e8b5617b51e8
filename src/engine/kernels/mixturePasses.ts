import type { Pass } from './pass.ts'

/** Rows of a piece: fixed, because the order of a sum goes by pieces. */
export const mixtureRowsInPiece = 4096

/** args: rows, n, d, k, length, diagonal, means, constants, inverses, scratch (so many bytes a seat), sums. */
export const mixtureSumsPass: Pass = (kernels, _memory, args, piece, seat) => {
  const [x, n, d, k, length, isDiagonal, means, constants, inverses, scratch, scratchBytes, sums] = args
  const from = piece * mixtureRowsInPiece
  const to = Math.min(n, from + mixtureRowsInPiece)
  const out = sums + piece * (k * (1 + d + length) + 1) * 8
  const own = scratch + seat * scratchBytes
  kernels.mixtureSums(x, from, to, d, k, length, isDiagonal === 1, means, constants, inverses, out, own)
}

/** args: the same as far as scratch; then labels (int32), and log-likelihood and entropy of each piece (float64). */
export const mixtureLabelsPass: Pass = (kernels, _memory, args, piece, seat) => {
  const [x, n, d, k, length, isDiagonal, means, constants, inverses, scratch, scratchBytes, labels, totals] = args
  const from = piece * mixtureRowsInPiece
  const to = Math.min(n, from + mixtureRowsInPiece)
  const own = scratch + seat * scratchBytes
  const names = labels + from * 4
  kernels.mixtureLabels(
    x,
    from,
    to,
    d,
    k,
    length,
    isDiagonal === 1,
    means,
    constants,
    inverses,
    names,
    totals + piece * 16,
    own
  )
}
