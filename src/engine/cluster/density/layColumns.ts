import type { KernelMemory, Pointer } from '#engine/kernels/kernelMemory.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'

/** Row-major values column by column in the memory of kernels; `fewest` columns at least, those not there being zero. */
export const layColumns = (memory: KernelMemory, { n, d, data }: Matrix, fewest = d): Pointer => {
  const columns = Math.max(d, fewest)
  const at = memory.alloc(n * columns * 8)
  memory.float64(at, n * columns).fill(0, n * d)
  for (let j = 0; j < d; j++) {
    const column = memory.float64(at + j * n * 8, n)
    for (let p = 0, from = j; p < n; p++, from += d) column[p] = data[from]
  }
  return at
}
