import type { Pass } from './pass.ts'

/**
 * args: columns, stride, inverses, centres, weights, d, count, slots, rows, fours, foursInPiece, nearest, apart, scale,
 * slack: see assembly/ward.ts. A piece is as many fours of groups that seek their nearest.
 */
export const wardNearestPass: Pass = (kernels, _memory, args, piece) => {
  const [columns, stride, inverses, centres, weights, d, count, slots, rows, fours, foursInPiece, ...found] = args
  const [nearest, apart, scale, slack] = found
  const from = piece * foursInPiece
  kernels.wardNearest(
    columns,
    stride,
    inverses,
    centres,
    weights,
    d,
    count,
    slots + from * 16,
    rows + from * d * 16,
    Math.min(foursInPiece, fours - from),
    nearest,
    apart,
    scale,
    slack
  )
}
