import { EngineError } from '#engine/errors.ts'
import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Random } from '#engine/random/random.ts'

/**
 * The rows that a test of many fits works on: at most so many of `x`, evenly spread, in an order that does not depend on
 * how they arrived. `most` is the greatest number of groups, 1 or more, that can be formed of them, up to `groups`.
 */
export const lookedAt = (
  x: Matrix,
  groups: number,
  mostRows: number,
  source: Random
): { readonly rows: Matrix; readonly most: number } => {
  matrix(x.n, x.d, x.data)
  for (const [name, value] of Object.entries({ most: groups, mostRows })) {
    if (!Number.isInteger(value) || value < 2) {
      throw new EngineError('badOption', `${name} is a whole number from 2; got ${value}`, { name, value })
    }
  }
  if (x.n < 4) throw new EngineError('noRows', `this needs at least 4 rows; got ${x.n}`, { needed: 4, got: x.n })
  const { order } = rowOrder(x)
  const taken = x.n > mostRows ? sampleRows(x.n, mostRows, source).map((at) => order[at]) : order
  const rows = takeRows(x, taken)
  return { rows, most: Math.min(groups, rowOrder(rows).distinct) }
}
