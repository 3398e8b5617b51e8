import { swapCentre } from '#engine/cluster/swapCentre.ts'
import { float64 } from '#engine/kernels/kernelMemory.ts'
import type { Pass } from '#engine/kernels/pass.ts'
import type { SharedMemory } from '#engine/kernels/webAssembly.ts'
import { type Random, random } from '#engine/random/random.ts'
import { inertiaAlone, lloydAlone } from './lloydAlone.ts'
import { type RowsBlock, readRowsBlock } from './rowsBlock.ts'
import { startRun } from './runBlock.ts'
import { seedRun } from './seedRun.ts'
import { layWorkplace } from './workplace.ts'

/**
 * Passes in which each piece is a whole run of k-means by one thread: parallel across runs, which needs no meetings.
 *
 * args of both: rows block, workplaces and bytes of each, results and numbers of each, jobs, seed, most iterations,
 * still. A job is 2 float64: k and which start or swap this is. A result is inertia, iterations, whether it converged,
 * and the centres, which a swap also finds there.
 */
export const jobNumbers = 2
export const resultHead = 3

/** The stream of one number of segments, as `kmeans` has it. */
export const streamOf = (seed: number, k: number): Random => random(seed).fork('kmeans').fork(k)

const matrixOf = (memory: SharedMemory, { n, d, rows }: RowsBlock) => ({ n, d, data: float64(memory, rows, n * d) })

const pass =
  (kind: 'start' | 'swap'): Pass =>
  (kernels, memory, args, piece, seat) => {
    const [rowsAt, workplaces, workplaceBytes, results, resultNumbers, jobs, seed, maxIterations, still] = args
    const rows = readRowsBlock(memory, rowsAt)
    const [k, which] = float64(memory, jobs + piece * jobNumbers * 8, jobNumbers)
    const { run, scratch } = layWorkplace(kernels, rows, k, workplaces + seat * workplaceBytes)
    const result = float64(memory, results + piece * resultNumbers * 8, resultHead + k * rows.d)
    const source = streamOf(seed, k).fork(`${kind} ${which}`)
    const weights = rows.weights > 0 ? float64(memory, rows.weights, rows.n) : null
    const start =
      kind === 'start'
        ? seedRun(kernels, memory, rows, k, scratch, source)
        : swapCentre({ x: matrixOf(memory, rows), k, centres: result.subarray(resultHead), weights }, source)
    startRun(kernels, memory, rows, run, start)
    const { iterations, converged } = lloydAlone(kernels, memory, rows, run, { maxIterations, still })
    result[0] = inertiaAlone(kernels, memory, rows, run)
    result[1] = iterations
    result[2] = converged ? 1 : 0
    result.set(float64(memory, run.centres, k * rows.d), resultHead)
  }

export const kmeansStart = pass('start')
export const kmeansSwap = pass('swap')
