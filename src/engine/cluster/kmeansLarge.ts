import type { Crew } from '#engine/kernels/crew.ts'
import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import type { Stop } from '#engine/kernels/kmeans/lloydAlone.ts'
import { loadRows, placeRows } from '#engine/kernels/kmeans/loadRows.ts'
import { noLabel } from '#engine/kernels/kmeans/runBlock.ts'
import { type Found, searchRuns } from '#engine/kernels/kmeans/searchRuns.ts'
import { orderLoaded } from '#engine/kernels/rowOrder/orderLoaded.ts'
import { told } from '#engine/kernels/told.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { type KMeansPlan, needDifferent } from './kmeansOptions.ts'
import type { Fit } from './kmeansResult.ts'
import { middle, sampled, type WeightedRows } from './kmeansSample.ts'
import { contend, settleLowest } from './kmeansSettle.ts'
import type { Lloyd } from './lloydRun.ts'
import { settle } from './searchOptimum.ts'

/** Rows that the search for good optima sees at most. */
export const searchRows = 16_384

/** Swaps of centres that may fail in a row before an optimum is left alone. */
const patience = 10

/** Rows on which contenders are settled and compared, where there are many more. */
const trialRows = 131_072

/** Fewer segments than labels that the kernels know. */
export const kernelsKnow = (k: number): boolean => k < noLabel

/** Good optima of each k on a sample of the rows, best first: weighted, sorted rows, so many that k of them differ. */
function* searchSample(
  crew: Crew,
  { x, weights }: WeightedRows,
  search: { ks: readonly number[]; restarts: number; seed: number; patience: number } & Stop
): Generator<Progress, Map<number, Found[]>> {
  const { memory } = crew
  const mark = memory.mark()
  const rows = yield* loadRows(crew, x, middle(x), weights)
  const found = yield* searchRuns(crew, rows, search)
  memory.release(mark)
  return found
}

/** The rows to search: a sample of many, unless so many are the same that the sample lacks k different ones. */
export const searched = (rows: WeightedRows, order: Uint32Array, k: number, seed: number): WeightedRows => {
  const sample = sampled(rows, order, searchRows, random(seed).fork('kmeans').fork('sample'))
  if (order.length <= searchRows || rowOrder(sample.x).distinct >= k) return sample
  return sampled(rows, order, order.length, random(seed))
}

/** Optima that were found on a sample, settled on all rows. */
function* settleAll(
  crew: Crew,
  rows: WeightedRows,
  order: Uint32Array,
  ranked: readonly Found[],
  { seed, ...stop }: Stop & { seed: number },
  placed: Pointer
): Generator<Progress, Fit> {
  let starts = contend(ranked).map(({ centres }) => centres)
  if (rows.x.n > 2 * trialRows) {
    const trial = sampled(rows, order, trialRows, random(seed).fork('kmeans').fork('trial'))
    const settling = settleLowest(crew, trial, starts, stop)
    const best = yield* told(settling, ({ phase, done, total }) => ({
      phase: 'contenders',
      done: phase === 'settle' ? done : 0,
      total: phase === 'settle' ? total : 100
    }))
    starts = [best.centres]
  }
  return yield* settleLowest(crew, rows, starts, stop, placed)
}

/** Either a fit of all rows as they came, or, of so few that all were searched, a run on them in order. */
type LargeFit = Fit | { readonly run: Lloyd; readonly order: Uint32Array; readonly iterations: number }

/** k-means by kernels: see kmeans.ts. */
export function* fitLarge(
  crew: Crew,
  rows: WeightedRows,
  { k, restarts, seed, maxIterations, start }: KMeansPlan,
  still: number
): Generator<Progress, LargeFit> {
  const { memory } = crew
  const { n, d } = rows.x
  const mark = memory.mark()
  const placed = placeRows(crew, rows.x)
  try {
    const { order, distinct } = orderLoaded(crew, placed, n, d)
    needDifferent(k, distinct)
    const stop = { maxIterations, still }
    if (start) return yield* settleLowest(crew, rows, [start.data], stop, placed)
    const sample = searched(rows, order, k, seed)
    const found = yield* searchSample(crew, sample, { ks: [k], restarts, seed, patience, ...stop })
    const ranked = found.get(k)!
    if (n > searchRows) return yield* settleAll(crew, rows, order, ranked, { seed, ...stop }, placed)
    const { run } = settle(sample.x, ranked[0].centres, { k, restarts, ...stop, weights: sample.weights })
    return { run, order, iterations: ranked[0].iterations }
  } finally {
    memory.release(mark)
  }
}
