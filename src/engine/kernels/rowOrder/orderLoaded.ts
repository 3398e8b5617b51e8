import type { Crew } from '#engine/kernels/crew.ts'
import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import type { RowOrder } from '#engine/linalg/rowOrder.ts'

/** `rowOrder` of `n` rows of `d` float64 that stand in the crew's memory: a seventh of its time. */
export const orderLoaded = ({ memory, kernels }: Crew, rows: Pointer, n: number, d: number): RowOrder => {
  const mark = memory.mark()
  const at = memory.alloc(n * 4)
  const duplicates = kernels.sortRows(rows, n, d, at, memory.alloc(kernels.sortScratch(n)))
  const order = new Uint32Array(memory.shared.buffer, at, n).slice()
  memory.release(mark)
  return { order, distinct: n - duplicates }
}
