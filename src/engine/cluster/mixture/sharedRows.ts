import type { Crew } from '#engine/kernels/crew.ts'
import type { Pointer } from '#engine/kernels/kernelMemory.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'

/** Rows in the memory that a crew shares. */
export interface SharedRows extends Matrix {
  readonly crew: Crew
  readonly at: Pointer
}

/** The given rows of `x`, copied in the given order. Their memory is the crew's, until it is released there. */
export const shareRows = (x: Matrix, rows: ArrayLike<number>, crew: Crew): SharedRows => {
  const { d } = x
  const length = rows.length * d
  const at = crew.memory.alloc(length * 8)
  const data = crew.memory.float64(at, length)
  for (let i = 0, p = 0; i < rows.length; i++) {
    for (let j = 0, from = rows[i] * d; j < d; j++, p++) data[p] = x.data[from + j]
  }
  return { n: rows.length, d, data, crew, at }
}
