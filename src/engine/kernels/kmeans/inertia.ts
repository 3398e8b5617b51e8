import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import type { SharedMemory } from '#engine/kernels/webAssembly.ts'
import type { RowsBlock } from './rowsBlock.ts'

/** Bytes of one sum of squared distances (assembly/kmeans/inertia.ts): a coarse and a fine int64. */
export const inertiaBytes = 16
/** How many times as large the fine one is. */
const finer = 2 ** 50

/** The inertia that `count` sums add up to. */
export const inertiaFrom = (memory: SharedMemory, rows: RowsBlock, at: Pointer, count: number): number => {
  let [coarse, fine] = [0n, 0n]
  new BigInt64Array(memory.buffer, at, 2 * count).forEach((sum, q) => {
    if (q % 2 === 0) coarse += sum
    else fine += sum
  })
  return (Number(coarse) + Number(fine) / finer) / rows.squareScale
}
