import type { Crew } from '#engine/kernels/crew.ts'
import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import type { Stop } from '#engine/kernels/kmeans/lloydAlone.ts'
import { inertiaTogether, lloydTogether, startTogether } from '#engine/kernels/kmeans/lloydTogether.ts'
import { loadRows } from '#engine/kernels/kmeans/loadRows.ts'
import type { RowsBlock } from '#engine/kernels/kmeans/rowsBlock.ts'
import type { Found } from '#engine/kernels/kmeans/searchRuns.ts'
import { told } from '#engine/kernels/told.ts'
import type { Progress } from '#engine/progress.ts'
import type { Fit } from './kmeansResult.ts'
import { middle, type WeightedRows } from './kmeansSample.ts'

/**
 * A sample cannot tell optima within a per mille apart, so that some go on to more rows; those whose inertia is nearer
 * than `alike` (relative) are too much the same to try both.
 */
const contenders = 5
const trialIterations = 8
const alike = 1e-4

export const contend = (ranked: readonly Found[]): Found[] => {
  const chosen: Found[] = []
  for (const found of ranked) {
    if (chosen.length === contenders) break
    if (chosen.every(({ inertia }) => found.inertia > inertia * (1 + alike))) chosen.push(found)
  }
  return chosen
}

/** The start that has come lowest after a few iterations. */
function* tryOut(
  crew: Crew,
  rows: RowsBlock,
  starts: readonly Float64Array[],
  { still }: Stop
): Generator<Progress, Float64Array> {
  if (starts.length === 1) return starts[0]
  const { memory } = crew
  let best = starts[0]
  let least = Number.POSITIVE_INFINITY
  for (const [s, start] of starts.entries()) {
    const progress = (): Progress => ({ phase: 'contenders', done: s, total: starts.length })
    const mark = memory.mark()
    const run = startTogether(crew, rows, start)
    yield* told(lloydTogether(crew, rows, run, { maxIterations: trialIterations, still }), progress)
    const inertia = yield* told(inertiaTogether(crew, rows, run), progress)
    if (inertia < least) {
      least = inertia
      best = memory.float64(run.centres, start.length).slice()
    }
    memory.release(mark)
  }
  return best
}

/** The most promising of some starts, settled on loaded rows. */
export function* settleLoaded(
  crew: Crew,
  rows: RowsBlock,
  starts: readonly Float64Array[],
  stop: Stop
): Generator<Progress, Fit> {
  const start = yield* tryOut(crew, rows, starts, stop)
  const { memory } = crew
  const mark = memory.mark()
  const run = startTogether(crew, rows, start)
  const { iterations, converged } = yield* lloydTogether(crew, rows, run, stop)
  const inertia = yield* inertiaTogether(crew, rows, run)
  const labels = memory.uint8(run.labels, rows.n).slice()
  const centres = memory.float64(run.centres, start.length).slice()
  memory.release(mark)
  return { labels, centres, inertia, iterations, converged }
}

/** The same on rows that are loaded for it. */
export function* settleLowest(
  crew: Crew,
  { x, weights }: WeightedRows,
  starts: readonly Float64Array[],
  stop: Stop,
  placed?: Pointer
): Generator<Progress, Fit> {
  const { memory } = crew
  const mark = memory.mark()
  const offset = middle({ n: starts[0].length / x.d, d: x.d, data: starts[0] })
  const rows = yield* loadRows(crew, x, offset, weights, placed)
  const best = yield* settleLoaded(crew, rows, starts, stop)
  memory.release(mark)
  return best
}
