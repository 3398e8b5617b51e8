import { farthestRow } from '#engine/cluster/farthestRow.ts'
import type { Kernels } from '#engine/kernels/binary.ts'
import { float64, uint8 } from '#engine/kernels/kernelMemory.ts'
import type { SharedMemory } from '#engine/kernels/webAssembly.ts'
import type { RowsBlock } from './rowsBlock.ts'
import type { RunBlock } from './runBlock.ts'

/**
 * Gives every centre without rows the row that fits worst where it is, as relocateEmpty.ts; sums have been gathered.
 * Returns how many got none because no centre could spare one.
 */
export const relocateEmptyRun = (kernels: Kernels, memory: SharedMemory, rows: RowsBlock, run: RunBlock): number => {
  const { n, d } = rows
  const { k } = run
  const sums = new BigInt64Array(memory.buffer, run.sums, k * (d + 1))
  const seen = {
    x: { n, d, data: float64(memory, rows.rows, n * d) },
    k,
    labels: uint8(memory, run.labels, n),
    centres: float64(memory, run.centres, k * d),
    weights: rows.weights > 0 ? float64(memory, rows.weights, n) : null
  }
  let missing = 0
  for (let c = 0; c < k; c++) {
    if (sums[c * (d + 1) + d] !== 0n) continue
    const row = farthestRow(seen)
    if (row < 0) missing++
    else kernels.giveRow(rows.at, run.at, row, c)
  }
  return missing
}
