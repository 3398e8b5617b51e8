import type { Kernels } from '#engine/kernels/binary.ts'
import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import type { RowsBlock } from './rowsBlock.ts'
import { layRun, type RunBlock } from './runBlock.ts'
import { seedScratch } from './seedRun.ts'

/** The memory in which one thread runs k-means alone, from its starting centres on. */
export interface Workplace {
  readonly run: RunBlock
  readonly scratch: Pointer
  readonly end: Pointer
}

export const layWorkplace = (kernels: Kernels, rows: RowsBlock, k: number, at: Pointer): Workplace => {
  const { run, end } = layRun(kernels, rows, k, 1, at)
  return { run, scratch: end, end: end + seedScratch(rows) }
}
