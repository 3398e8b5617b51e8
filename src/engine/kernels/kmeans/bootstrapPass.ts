import { float64, uint8 } from '#engine/kernels/kernelMemory.ts'
import type { Pass } from '#engine/kernels/pass.ts'
import { poisson } from '#engine/random/poisson.ts'
import { random } from '#engine/random/random.ts'
import { weightedRand } from '#engine/validity/weightedRand.ts'
import { inertiaAlone, lloydAlone } from './lloydAlone.ts'
import { readRowsBlock, rowsBlockBytes, writeRowsBlock } from './rowsBlock.ts'
import { startRun } from './runBlock.ts'
import { jobNumbers, streamOf } from './searchPasses.ts'
import { seedRun } from './seedRun.ts'
import { layWorkplace } from './workplace.ts'

const align = (bytes: number): number => Math.ceil(bytes / 64) * 64

/** Iterations after which only the lowest start goes on. */
const trialIterations = 12

/** Bytes at a seat before its workplace: a block for the rows with drawn weights. */
export const bootstrapBytes = align(rowsBlockBytes)

/**
 * Each piece the weights of one bootstrap, for any k: as many of each row as it draws (Poisson: Hanley & MacGibbon
 * 2006). args: rows block, weights (n float64 a piece), seed.
 */
export const kmeansDrawWeights: Pass = (_kernels, memory, [rowsAt, weights, seed], piece) => {
  const { n, weights: own } = readRowsBlock(memory, rowsAt)
  const from = own > 0 ? float64(memory, own, n) : null
  const to = float64(memory, weights + piece * n * 8, n)
  const source = random(seed).fork('kmeans').fork(`bootstrap ${piece}`).fork('weights')
  for (let i = 0; i < n; i++) to[i] = poisson(from ? from[i] : 1, source)
}

/**
 * Each piece one bootstrap of one k: k-means on drawn weights, and how its labels of all rows agree with the reference.
 * It starts anew: from the reference it would stay there, and any k would seem stable.
 * args: rows block, weights, seats and bytes of each, agreements (one float64 a piece; NaN where too few rows differ), jobs (k
 * and which bootstrap), references (n labels for each k, at k n), seed, restarts, most iterations, still.
 */
export const kmeansBootstrap: Pass = (kernels, memory, args, piece, seat) => {
  const [rowsAt, weightsAt, seats, seatBytes, agreements, jobs, references, seed, restarts, maxIterations, still] = args
  const rows = readRowsBlock(memory, rowsAt)
  const { n } = rows
  const at = seats + seat * seatBytes
  const [k, which] = float64(memory, jobs + piece * jobNumbers * 8, jobNumbers)
  const { run, scratch } = layWorkplace(kernels, rows, k, at + bootstrapBytes)
  const source = streamOf(seed, k).fork(`bootstrap ${which}`)
  const drawn = { ...rows, at, weights: weightsAt + which * n * 8 }
  writeRowsBlock(memory, drawn)
  let least = Number.POSITIVE_INFINITY
  let lowest: Float64Array | null = null
  for (let r = 0; r < restarts; r++) {
    startRun(kernels, memory, drawn, run, seedRun(kernels, memory, drawn, k, scratch, source.fork(r)))
    if (lloydAlone(kernels, memory, drawn, run, { maxIterations: trialIterations, still }).stuck) continue
    const inertia = inertiaAlone(kernels, memory, drawn, run)
    if (!(inertia < least)) continue
    least = inertia
    lowest = float64(memory, run.centres, k * rows.d).slice()
  }
  if (lowest) {
    startRun(kernels, memory, drawn, run, lowest)
    lloydAlone(kernels, memory, drawn, run, { maxIterations, still })
  }
  const weights = rows.weights > 0 ? float64(memory, rows.weights, n) : null
  const reference = uint8(memory, references + k * n, n)
  float64(memory, agreements, piece + 1)[piece] = lowest
    ? weightedRand(reference, uint8(memory, run.labels, n), k, weights)
    : Number.NaN
}
