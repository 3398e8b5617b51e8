import type { Matrix } from '#engine/linalg/matrix.ts'
import { rowsApart } from '#engine/spatial/rowsApart.ts'
import { rowBefore } from './rowBefore.ts'

/** The nearest core row found so far of a row that is none itself; -1 while there is none within reach. */
export interface NearestCore {
  row: number
  square: number
}

/** Looks through the rows `a` to `b`; of equally near ones the first by its values is taken. */
export const lookForCore = (
  x: Matrix,
  core: Uint8Array,
  p: number,
  a: number,
  b: number,
  nearest: NearestCore
): void => {
  for (let q = a; q < b; q++) {
    if (core[q] === 0) continue
    const total = rowsApart(x, p, q)
    if (total > nearest.square) continue
    if (total === nearest.square && nearest.row >= 0 && !rowBefore(x, q, nearest.row)) continue
    nearest.square = total
    nearest.row = q
  }
}
