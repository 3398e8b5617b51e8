import type { Kernels } from '#engine/kernels/binary.ts'
import type { SharedMemory } from '#engine/kernels/webAssembly.ts'
import { inertiaFrom } from './inertia.ts'
import { relocateEmptyRun } from './relocateEmptyRun.ts'
import type { RowsBlock } from './rowsBlock.ts'
import type { RunBlock } from './runBlock.ts'

export interface Stop {
  readonly maxIterations: number
  /** Sum of squared moves of the centres that counts as standing still. */
  readonly still: number
}

export interface Settled {
  readonly iterations: number
  readonly converged: boolean
  /** Fewer rows differ than there are centres. */
  readonly stuck: boolean
}

/** Rows of one call of `assignRows`. */
export const blockRows = 4096

/**
 * What follows an assignment in which `changed` rows changed: empty centres get a row, centres move. Says whether the
 * run has converged, or cannot go on because fewer rows differ than there are centres.
 */
export const finishIteration = (
  kernels: Kernels,
  memory: SharedMemory,
  rows: RowsBlock,
  run: RunBlock,
  { changed, iteration, still }: { changed: number; iteration: number; still: number }
): 'goesOn' | 'converged' | 'stuck' => {
  const empty = kernels.countEmpty(rows.at, run.at)
  if (empty > 0 && relocateEmptyRun(kernels, memory, rows, run) > 0) return 'stuck'
  const way = kernels.moveCentres(rows.at, run.at)
  if (empty > 0) return 'goesOn'
  return (iteration > 1 && changed === 0) || (still > 0 && way <= still) ? 'converged' : 'goesOn'
}

/** Lloyd's iterations of a run that was started, on one thread. */
export const lloydAlone = (
  kernels: Kernels,
  memory: SharedMemory,
  rows: RowsBlock,
  run: RunBlock,
  { maxIterations, still }: Stop
): Settled => {
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    let changed = 0
    for (let from = 0; from < rows.n; from += blockRows) {
      changed += kernels.assignRows(rows.at, run.at, from, Math.min(rows.n, from + blockRows), 0)
    }
    const after = finishIteration(kernels, memory, rows, run, { changed, iteration, still })
    if (after === 'goesOn') continue
    return { iterations: iteration, converged: after === 'converged', stuck: after === 'stuck' }
  }
  return { iterations: maxIterations, converged: false, stuck: false }
}

/** Sum of weighted squared distances of rows from the centres of their labels. */
export const inertiaAlone = (kernels: Kernels, memory: SharedMemory, rows: RowsBlock, run: RunBlock): number => {
  kernels.inertiaOfRows(rows.at, run.at, 0, rows.n, run.scratch)
  return inertiaFrom(memory, rows, run.scratch, 1)
}
