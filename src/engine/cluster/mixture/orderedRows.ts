import { EngineError } from '#engine/errors.ts'
import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import type { Components } from './components.ts'
import { fromLabels } from './fromLabels.ts'

/** What every fit of the same rows starts from. */
export interface OrderedRows {
  /** The rows in order of their values. */
  readonly x: Matrix
  /** `order[i]` is the index of row i in the matrix as it arrived. */
  readonly order: Uint32Array
  readonly distinct: number
  /** The mixture of one full component. */
  readonly all: Components
}

/** Validates; throws `notFinite`, `badShape`, `noRows`. O(n d^2). */
export const orderRows = (arrived: Matrix, regularisation: number): OrderedRows => {
  matrix(arrived.n, arrived.d, arrived.data)
  if (arrived.n === 0) throw new EngineError('noRows', 'a mixture needs at least 1 row', { needed: 1, got: 0 })
  const { order, distinct } = rowOrder(arrived)
  const x = takeRows(arrived, order)
  return { x, order, distinct, all: fromLabels(x, new Int32Array(x.n), 1, 'full', regularisation) }
}
