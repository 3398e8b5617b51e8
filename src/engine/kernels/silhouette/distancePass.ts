import { int32 } from '#engine/kernels/kernelMemory.ts'
import type { Pass } from '#engine/kernels/pass.ts'

/** Numbers of a block: its first row, its end, its group. */
export const blockNumbers = 3

/**
 * Each piece is one pair of blocks. args: pairs (two int32 a piece: a left and a right block), left blocks, right
 * blocks, left rows and their number, right rows and their number, d, sums (a row of them a group, one int64 a left row)
 * and bytes a seat, whether left and right are the same rows and a pair stands for both its orders, scratch and bytes.
 */
export const silhouetteDistances: Pass = (kernels, memory, args, piece, seat) => {
  const [pairs, lefts, rights, left, leftCount, right, rightCount, d, sums, sumBytes, both, scratch, scratchBytes] =
    args
  const [l, r] = int32(memory, pairs + piece * 8, 2)
  const [i0, i1, ownGroup] = int32(memory, lefts + l * blockNumbers * 4, blockNumbers)
  const [j0, j1, group] = int32(memory, rights + r * blockNumbers * 4, blockNumbers)
  const sumsOf = (g: number): number => sums + seat * sumBytes + g * leftCount * 8
  kernels.distanceSums(
    left,
    leftCount,
    i0,
    i1,
    right,
    rightCount,
    j0,
    j1,
    d,
    sumsOf(group),
    both === 1 && l !== r ? sumsOf(ownGroup) : 0,
    scratch + seat * scratchBytes
  )
}
