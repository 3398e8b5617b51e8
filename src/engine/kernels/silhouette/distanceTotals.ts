import type { Crew } from '#engine/kernels/crew.ts'
import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import { shrinkFor } from '#engine/kernels/kmeans/fixedPoint.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'

/** Rows with the group that each belongs to, groups together: group g has rows starts[g] … starts[g + 1] - 1. */
export interface Grouped {
  readonly x: Matrix
  readonly starts: ArrayLike<number>
}

/** Rows of a block of groups, and of one of rows that are measured from a few others. */
const squareBlock = 512
const longBlock = 4096
const shortBlock = 64

const blocksOf = (starts: ArrayLike<number>, rowsInBlock: number): number[][] => {
  const blocks: number[][] = []
  for (let g = 0; g + 1 < starts.length; g++) {
    for (let from = starts[g]; from < starts[g + 1]; from += rowsInBlock) {
      blocks.push([from, Math.min(starts[g + 1], from + rowsInBlock), g])
    }
  }
  return blocks
}

const writeInts = ({ memory }: Crew, values: number[]): Pointer => {
  const at = memory.alloc(values.length * 4)
  memory.int32(at, values.length).set(values)
  return at
}

/** Rows as the kernel wants them: column by column, float32, less `centre`, none above 1. */
const writeColumns = ({ memory }: Crew, { n, d, data }: Matrix, centre: Float64Array, shrink: number): Pointer => {
  // Tiles of four rows at the end read on.
  const at = memory.alloc(n * d * 4 + 64)
  const columns = memory.float32(at, n * d)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) columns[j * n + i] = (data[p] - centre[j]) * shrink
  }
  return at
}

const centreOf = ({ n, d, data }: Matrix): Float64Array => {
  const centre = new Float64Array(d)
  for (let i = 0, p = 0; i < n; i++) for (let j = 0; j < d; j++, p++) centre[j] += data[p]
  return centre.map((total) => total / n)
}

const reachOf = ({ n, d, data }: Matrix, centre: Float64Array): number => {
  let most = 0
  for (let p = 0; p < n * d; p++) most = Math.max(most, Math.abs(data[p] - centre[p % d]))
  return most
}

/**
 * The sum of distances of every row of `from` to the rows of each group of `to`: groups x rows. Without `from`, of every
 * row of `to`, at half the cost. Distances are float32, sums of a block too; what blocks add up to is exact.
 */
export function* distanceTotals(crew: Crew, to: Grouped, from: Matrix | null): Generator<Progress, Float64Array> {
  const { memory, kernels, threads } = crew
  const { d } = to.x
  const mark = memory.mark()
  const centre = centreOf(to.x)
  const shrink = shrinkFor(Math.max(reachOf(to.x, centre), from ? reachOf(from, centre) : 0))
  const right = writeColumns(crew, to.x, centre, shrink)
  const left = from ? writeColumns(crew, from, centre, shrink) : right
  const leftCount = from ? from.n : to.x.n
  const rights = blocksOf(to.starts, from ? longBlock : squareBlock)
  const lefts = from ? blocksOf([0, from.n], shortBlock) : rights
  const pairs: number[] = []
  for (let l = 0; l < lefts.length; l++) for (let r = from ? 0 : l; r < rights.length; r++) pairs.push(l, r)
  const groups = to.starts.length - 1
  const sumBytes = groups * leftCount * 8
  const sums = memory.alloc(threads * sumBytes)
  memory.uint8(sums, threads * sumBytes).fill(0)
  const scratchBytes = from
    ? kernels.distanceScratch(shortBlock, longBlock, d)
    : kernels.distanceScratch(squareBlock, squareBlock, d)
  const args = [
    writeInts(crew, pairs),
    writeInts(crew, lefts.flat()),
    writeInts(crew, rights.flat()),
    ...[left, leftCount, right, to.x.n, d, sums, sumBytes, from ? 0 : 1],
    ...[memory.alloc(threads * scratchBytes), scratchBytes]
  ]
  yield* crew.each('silhouette', 'silhouetteDistances', args, pairs.length / 2)
  const totals = memory.alloc(sumBytes)
  kernels.gatherSums(sums, sumBytes, threads, groups * leftCount, totals)
  const answer = memory.float64(totals, groups * leftCount).map((total) => total / shrink)
  memory.release(mark)
  return answer
}
