import type { Crew } from '#engine/kernels/crew.ts'
import { told } from '#engine/kernels/told.ts'
import type { Progress } from '#engine/progress.ts'
import { inertiaBytes, inertiaFrom } from './inertia.ts'
import { finishIteration, type Settled, type Stop } from './lloydAlone.ts'
import { rowsInPiece } from './passes.ts'
import type { RowsBlock } from './rowsBlock.ts'
import { layRun, type RunBlock, startRun } from './runBlock.ts'

/** A run in the crew's memory, started from `centres`. */
export const startTogether = (crew: Crew, rows: RowsBlock, centres: ArrayLike<number>): RunBlock => {
  const { memory, kernels, threads } = crew
  const k = centres.length / rows.d
  const at = memory.alloc(layRun(kernels, rows, k, threads, 0).end)
  const { run } = layRun(kernels, rows, k, threads, at)
  startRun(kernels, memory.shared, rows, run, centres)
  return run
}

/** Lloyd's iterations of a run that was started, by all threads of the crew. */
export function* lloydTogether(
  crew: Crew,
  rows: RowsBlock,
  run: RunBlock,
  { maxIterations, still }: Stop
): Generator<Progress, Settled> {
  const { memory, kernels } = crew
  const mark = memory.mark()
  const pieces = Math.ceil(rows.n / rowsInPiece)
  const changedAt = memory.alloc(pieces * 4)
  let settled: Settled = { iterations: maxIterations, converged: false, stuck: false }
  let reached = 0
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    const pass = crew.each('settle', 'kmeansAssign', [rows.at, run.at, rows.n, changedAt], pieces)
    const progress = { phase: 'settle', done: reached, total: 100 }
    yield* told(pass, () => progress)
    const changed = memory.int32(changedAt, pieces).reduce((sum, count) => sum + count, 0)
    // How far the number of changing rows has come down, on a log scale.
    reached = Math.max(reached, Math.floor(99 * (1 - Math.log(changed + 1) / Math.log(rows.n + 1))))
    const after = finishIteration(kernels, memory.shared, rows, run, { changed, iteration, still })
    if (after === 'goesOn') continue
    settled = { iterations: iteration, converged: after === 'converged', stuck: after === 'stuck' }
    break
  }
  memory.release(mark)
  return settled
}

/** Sum of weighted squared distances of rows from the centres of their labels, by all threads. */
export function* inertiaTogether(crew: Crew, rows: RowsBlock, run: RunBlock): Generator<Progress, number> {
  const { memory } = crew
  const mark = memory.mark()
  const pieces = Math.ceil(rows.n / rowsInPiece)
  const at = memory.alloc(pieces * inertiaBytes)
  const progress = { phase: 'settle', done: 99, total: 100 }
  yield* told(crew.each('settle', 'kmeansInertia', [rows.at, run.at, rows.n, at], pieces), () => progress)
  const inertia = inertiaFrom(memory.shared, rows, at, pieces)
  memory.release(mark)
  return inertia
}
