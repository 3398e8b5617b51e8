import { EngineError } from '#engine/errors.ts'
import type { Crew } from '#engine/kernels/crew.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import type { Components } from './components.ts'
import { fromLabels } from './fromLabels.ts'
import { type SharedRows, shareRows } from './sharedRows.ts'

/** What every fit of the same rows starts from. */
export interface OrderedRows {
  readonly arrived: Matrix
  /** The rows in order of their values. */
  readonly x: SharedRows
  /** `order[i]` is the index of row i in the matrix as it arrived. */
  readonly order: Uint32Array
  readonly distinct: number
  /** The mixture of one full component. */
  readonly all: Components
}

/** Validates, and copies to the memory of the crew; throws `notFinite`, `badShape`, `noRows`. O(n d^2). */
export const orderRows = (arrived: Matrix, regularisation: number, crew: Crew): OrderedRows => {
  matrix(arrived.n, arrived.d, arrived.data)
  if (arrived.n === 0) throw new EngineError('noRows', 'a mixture needs at least 1 row', { needed: 1, got: 0 })
  const { order, distinct } = rowOrder(arrived)
  const x = shareRows(arrived, order, crew)
  return { arrived, x, order, distinct, all: fromLabels(x, new Int32Array(x.n), 1, 'full', regularisation) }
}
