import type { Kernels } from '#engine/kernels/binary.ts'
import { float32, float64, type Pointer } from '#engine/kernels/kernelMemory.ts'
import type { SharedMemory } from '#engine/kernels/webAssembly.ts'
import type { Random } from '#engine/random/random.ts'
import type { RowsBlock } from './rowsBlock.ts'

/** Rows of one sum of shares (assembly/kmeans/seeding.ts). */
const blockRows = 256
/** Candidates that are tried in one sweep over the rows. */
const together = 4

const align = (bytes: number): number => Math.ceil(bytes / 64) * 64

/** Bytes of scratch memory of `seedRun`. */
export const seedScratch = ({ n, width }: RowsBlock): number =>
  align(n * 4) + align(Math.ceil(n / blockRows) * 8) + align(together * width * 4) + align(together * 8)

const firstRow = (memory: SharedMemory, { n, weights }: RowsBlock, source: Random): number => {
  if (weights === 0) return source.int(n)
  const shares = float64(memory, weights, n)
  let left = source.next() * shares.reduce((sum, weight) => sum + weight, 0)
  let row = 0
  for (; row < n - 1 && left >= shares[row]; row++) left -= shares[row]
  return row
}

/**
 * `k` starting centres by greedy k-means++, as kmeansSeeding.ts says, in float32 and weighted: row-major, as rows are.
 * Rows whose difference is lost in float32 may be drawn twice; Lloyd's iterations then give one of them another row.
 */
export const seedRun = (
  kernels: Kernels,
  memory: SharedMemory,
  rows: RowsBlock,
  k: number,
  scratch: Pointer,
  source: Random
): Float64Array => {
  const { n, d, width } = rows
  const blocks = Math.ceil(n / blockRows)
  const nearest = scratch
  const sumsAt = nearest + align(n * 4)
  const candidatesAt = sumsAt + align(blocks * 8)
  const leftAt = candidatesAt + align(together * width * 4)
  const sums = float64(memory, sumsAt, blocks)
  const lanes = float32(memory, rows.lanes, n * width)
  const candidates = float32(memory, candidatesAt, together * width)
  const left = float64(memory, leftAt, together)
  const values = float64(memory, rows.rows, n * d)
  const centres = new Float64Array(k * d)
  const draws = 2 + Math.floor(Math.log(k))

  const draw = (): number => {
    const total = sums.reduce((sum, share) => sum + share, 0)
    let target = source.next() * total
    let block = 0
    for (; block < blocks - 1 && target >= sums[block]; block++) target -= sums[block]
    return kernels.rowAtShare(rows.at, nearest, block * blockRows, Math.min(n, (block + 1) * blockRows), target)
  }
  const take = (c: number, row: number): void => {
    centres.set(values.subarray(row * d, row * d + d), c * d)
    kernels.takeCandidate(rows.at, nearest, rows.lanes + row * width * 4, sumsAt, c === 0)
  }

  take(0, firstRow(memory, rows, source))
  for (let c = 1; c < k; c++) {
    const drawn = Array.from({ length: draws }, draw)
    let best = drawn[0]
    let least = Number.POSITIVE_INFINITY
    for (let from = 0; from < draws; from += together) {
      for (let t = 0; t < together; t++) {
        const row = drawn[Math.min(from + t, draws - 1)]
        candidates.set(lanes.subarray(row * width, row * width + width), t * width)
      }
      kernels.tryCandidates(rows.at, nearest, candidatesAt, leftAt)
      for (let t = 0; t < together && from + t < draws; t++) {
        if (left[t] >= least) continue
        least = left[t]
        best = drawn[from + t]
      }
    }
    take(c, best)
  }
  return centres
}
