import type { Crew } from '#engine/kernels/crew.ts'
import { told } from '#engine/kernels/told.ts'
import type { Progress } from '#engine/progress.ts'
import type { Stop } from './lloydAlone.ts'
import type { RowsBlock } from './rowsBlock.ts'
import { jobNumbers, resultHead } from './searchPasses.ts'
import { layWorkplace } from './workplace.ts'

/** A local optimum of k-means on loaded rows. */
export interface Found {
  readonly k: number
  readonly inertia: number
  readonly centres: Float64Array
  readonly iterations: number
  readonly converged: boolean
}

export interface Search extends Stop {
  readonly ks: readonly number[]
  readonly restarts: number
  readonly seed: number
  /** Swaps that may fail in a row before an optimum is left alone. */
  readonly patience: number
}

interface Job {
  readonly k: number
  readonly which: number
  readonly centres?: Float64Array
}

/** Swaps that are tried at once: a fixed number, so that the threads decide nothing. */
const swapsAtOnce = 5
/** Optima within this relative distance are the same partition up to rounding. */
const same = 1e-9

/** Does each job on one thread; answers in the order of jobs. */
function* runJobs(
  crew: Crew,
  rows: RowsBlock,
  pass: 'kmeansStart' | 'kmeansSwap',
  jobs: readonly Job[],
  { seed, maxIterations, still }: Search
): Generator<Progress, Found[]> {
  const { memory, kernels, threads } = crew
  const mark = memory.mark()
  const largest = jobs.reduce((most, { k }) => Math.max(most, k), 1)
  const workplaceBytes = layWorkplace(kernels, rows, largest, 0).end
  const workplaces = memory.alloc(threads * workplaceBytes)
  const resultNumbers = resultHead + largest * rows.d
  const results = memory.alloc(jobs.length * resultNumbers * 8)
  const jobsAt = memory.alloc(jobs.length * jobNumbers * 8)
  memory.float64(jobsAt, jobs.length * jobNumbers).set(jobs.flatMap(({ k, which }) => [k, which]))
  const resultOf = (j: number) => memory.float64(results + j * resultNumbers * 8, resultNumbers)
  jobs.forEach(({ centres }, j) => {
    if (centres) resultOf(j).set(centres, resultHead)
  })
  const args = [rows.at, workplaces, workplaceBytes, results, resultNumbers, jobsAt, seed, maxIterations, still]
  yield* crew.each('restarts', pass, args, jobs.length)
  const found = jobs.map(({ k }, j) => {
    const [inertia, iterations, converged, ...centres] = resultOf(j)
    return {
      k,
      inertia,
      centres: Float64Array.from(centres.slice(0, k * rows.d)),
      iterations,
      converged: converged === 1
    }
  })
  memory.release(mark)
  return found
}

/** Swaps of centres (swapCentre.ts) of one optimum for each k, until none helps any more. */
function* improve(crew: Crew, rows: RowsBlock, from: readonly Found[], search: Search): Generator<Progress, Found[]> {
  const best = new Map(from.map((found) => [found.k, found]))
  const failed = new Map(from.map(({ k }) => [k, 0]))
  for (let round = 0; ; round++) {
    const open = from.map(({ k }) => k).filter((k) => k > 1 && failed.get(k)! < search.patience)
    if (open.length === 0) return from.map(({ k }) => best.get(k)!)
    const jobs = open.flatMap((k) =>
      Array.from({ length: swapsAtOnce }, (_, s) => ({
        k,
        which: round * swapsAtOnce + s,
        centres: best.get(k)!.centres
      }))
    )
    const progress = { phase: 'restarts', done: search.restarts, total: search.restarts + 1 }
    const tried = yield* told(runJobs(crew, rows, 'kmeansSwap', jobs, search), () => progress)
    for (const k of open) failed.set(k, failed.get(k)! + swapsAtOnce)
    for (const found of tried) {
      if (!(found.inertia < best.get(found.k)!.inertia * (1 - same))) continue
      best.set(found.k, found)
      failed.set(found.k, 0)
    }
  }
}

/** Local optima for each k, best first: greedy k-means++ starts, the best of each k improved by swaps. */
export function* searchRuns(crew: Crew, rows: RowsBlock, search: Search): Generator<Progress, Map<number, Found[]>> {
  const { ks, restarts } = search
  // The longest jobs first, so that the threads end together.
  const jobs = ks
    .toSorted((a, b) => b - a)
    .flatMap((k) => Array.from({ length: restarts }, (_, which) => ({ k, which })))
  const found = yield* told(runJobs(crew, rows, 'kmeansStart', jobs, search), ({ phase, done, total }) => ({
    phase,
    done: Math.floor((restarts * done) / total),
    total: restarts + 1
  }))
  const rank = (all: readonly Found[]): Found[] => all.toSorted((a, b) => a.inertia - b.inertia)
  const ranked = new Map(ks.map((k) => [k, rank(found.filter((one) => one.k === k))]))
  const firsts = ks.map((k) => ranked.get(k)![0])
  for (const better of yield* improve(crew, rows, firsts, search)) ranked.get(better.k)![0] = better
  return ranked
}
