import type { Crew } from '#engine/kernels/crew.ts'
import { told } from '#engine/kernels/told.ts'
import type { Progress } from '#engine/progress.ts'
import { bootstrapBytes } from './bootstrapPass.ts'
import { lloydAlone, type Stop } from './lloydAlone.ts'
import type { RowsBlock } from './rowsBlock.ts'
import { startRun } from './runBlock.ts'
import { jobNumbers } from './searchPasses.ts'
import type { Found } from './searchRuns.ts'
import { layWorkplace } from './workplace.ts'

/** Starts of each bootstrap: enough that a bad one seldom passes for instability. */
const restarts = 3

/**
 * How far k-means on other rows from where these came finds the segments of `best` again, for each k: the adjusted
 * Rand index of `bootstraps` resamplings, each labelling all rows by its own centres (Hennig, "Cluster-wise assessment
 * of cluster stability", 2007, scheme 1, with the Rand index for the whole).
 */
export function* bootstrapRuns(
  crew: Crew,
  rows: RowsBlock,
  best: readonly Found[],
  { bootstraps, seed, maxIterations, still }: Stop & { bootstraps: number; seed: number }
): Generator<Progress, Map<number, Float64Array>> {
  const { memory, kernels, threads } = crew
  const mark = memory.mark()
  const { n } = rows
  const largest = best.reduce((most, { k }) => Math.max(most, k), 1)
  const seatBytes = bootstrapBytes + layWorkplace(kernels, rows, largest, 0).end
  const seats = memory.alloc(threads * seatBytes)
  const references = memory.alloc((largest + 1) * n)
  for (const { k, centres } of best) {
    const { run } = layWorkplace(kernels, rows, k, seats + bootstrapBytes)
    startRun(kernels, memory.shared, rows, run, centres)
    lloydAlone(kernels, memory.shared, rows, run, { maxIterations: 1, still: 0 })
    memory.uint8(references + k * n, n).set(memory.uint8(run.labels, n))
  }
  const ks = best.map(({ k }) => k).sort((a, b) => b - a)
  const pieces = ks.length * bootstraps
  const jobs = memory.alloc(pieces * jobNumbers * 8)
  const job = (piece: number): [number, number] => [ks[Math.floor(piece / bootstraps)], piece % bootstraps]
  memory.float64(jobs, pieces * jobNumbers).set(Array.from({ length: pieces }, (_, piece) => job(piece)).flat())
  const agreements = memory.alloc(pieces * 8)
  const weights = memory.alloc(bootstraps * n * 8)
  const drawing = crew.each('bootstraps', 'kmeansDrawWeights', [rows.at, weights, seed], bootstraps)
  yield* told(drawing, (step) => ({ ...step, done: 0, total: pieces }))
  const args = [rows.at, weights, seats, seatBytes, agreements, jobs, references, seed, restarts, maxIterations, still]
  yield* crew.each('bootstraps', 'kmeansBootstrap', args, pieces)
  const found = memory.float64(agreements, pieces)
  const answer = new Map(ks.map((k, q) => [k, found.slice(q * bootstraps, (q + 1) * bootstraps)]))
  memory.release(mark)
  return answer
}
