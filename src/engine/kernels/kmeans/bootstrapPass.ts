import { float64, type Pointer, uint8 } from '#engine/kernels/kernelMemory.ts'
import type { Pass } from '#engine/kernels/pass.ts'
import type { SharedMemory } from '#engine/kernels/webAssembly.ts'
import { poisson } from '#engine/random/poisson.ts'
import type { Random } from '#engine/random/random.ts'
import { weightedRand } from '#engine/validity/weightedRand.ts'
import { inertiaAlone, lloydAlone } from './lloydAlone.ts'
import { type RowsBlock, readRowsBlock, rowsBlockBytes, writeRowsBlock } from './rowsBlock.ts'
import { startRun } from './runBlock.ts'
import { jobNumbers, streamOf } from './searchPasses.ts'
import { seedRun } from './seedRun.ts'
import { layWorkplace } from './workplace.ts'

const align = (bytes: number): number => Math.ceil(bytes / 64) * 64

/** Bytes at a seat before its workplace: a block for drawn weights, the weights, the labels of the best start. */
export const bootstrapBytes = (n: number): number => align(rowsBlockBytes) + align(n * 8) + align(n)

/** The same rows with as many of each as a bootstrap draws (Poisson: Hanley & MacGibbon 2006). */
const drawWeights = (memory: SharedMemory, rows: RowsBlock, at: Pointer, source: Random): RowsBlock => {
  const drawn = { ...rows, at, weights: at + align(rowsBlockBytes) }
  const from = rows.weights > 0 ? float64(memory, rows.weights, rows.n) : null
  const to = float64(memory, drawn.weights, rows.n)
  for (let i = 0; i < rows.n; i++) to[i] = poisson(from ? from[i] : 1, source)
  writeRowsBlock(memory, drawn)
  return drawn
}

/**
 * Each piece one bootstrap of one k: k-means on drawn weights, and how its labels of all rows agree with the reference.
 * It starts anew: from the reference it would stay there, and any k would seem stable.
 * args: rows block, seats and bytes of each, agreements (one float64 a piece; NaN where too few rows differ), jobs (k
 * and which bootstrap), references (n labels for each k, at k n), seed, restarts, most iterations, still.
 */
export const kmeansBootstrap: Pass = (kernels, memory, args, piece, seat) => {
  const [rowsAt, seats, seatBytes, agreements, jobs, references, seed, restarts, maxIterations, still] = args
  const rows = readRowsBlock(memory, rowsAt)
  const { n } = rows
  const at = seats + seat * seatBytes
  const [k, which] = float64(memory, jobs + piece * jobNumbers * 8, jobNumbers)
  const { run, scratch } = layWorkplace(kernels, rows, k, at + bootstrapBytes(n))
  const source = streamOf(seed, k).fork(`bootstrap ${which}`)
  const drawn = drawWeights(memory, rows, at, source.fork('weights'))
  const labels = uint8(memory, run.labels, n)
  const best = uint8(memory, at + bootstrapBytes(n) - align(n), n)
  let least = Number.POSITIVE_INFINITY
  for (let r = 0; r < restarts; r++) {
    startRun(kernels, memory, drawn, run, seedRun(kernels, memory, drawn, k, scratch, source.fork(r)))
    if (lloydAlone(kernels, memory, drawn, run, { maxIterations, still }).stuck) continue
    const inertia = inertiaAlone(kernels, memory, drawn, run)
    if (!(inertia < least)) continue
    least = inertia
    best.set(labels)
  }
  const weights = rows.weights > 0 ? float64(memory, rows.weights, n) : null
  const reference = uint8(memory, references + k * n, n)
  float64(memory, agreements, piece + 1)[piece] =
    least < Number.POSITIVE_INFINITY ? weightedRand(reference, best, k, weights) : Number.NaN
}
