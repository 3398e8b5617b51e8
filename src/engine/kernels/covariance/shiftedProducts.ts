import type { Crew } from '#engine/kernels/crew.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { covarianceScratch, rowsInPiece } from './covariancePass.ts'

/** Rows that are copied into the crew's memory at once: they need not leave the cache. */
const rowsAtOnce = 16 * rowsInPiece

/** Sums of rows less `shift`, and of products of their columns, d x d of which the upper half is meant. */
export interface ShiftedProducts {
  readonly sums: Float64Array
  readonly products: Float64Array
}

/** O(n d^2); the same bits on any number of threads. */
export const shiftedProducts = (crew: Crew, { n, d, data }: Matrix, shift: Float64Array): ShiftedProducts => {
  const { memory, threads } = crew
  const mark = memory.mark()
  const width = Math.ceil(d / 4) * 4
  const answerNumbers = width * (width + 1)
  const rows = memory.alloc(rowsAtOnce * d * 8)
  const shiftAt = memory.alloc(d * 8)
  const answers = memory.alloc((rowsAtOnce / rowsInPiece) * answerNumbers * 8)
  const scratch = memory.alloc(threads * covarianceScratch(width))
  memory.float64(shiftAt, d).set(shift)
  const total = new Float64Array(answerNumbers)
  for (let from = 0; from < n; from += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, n - from)
    const pieces = Math.ceil(count / rowsInPiece)
    memory.float64(rows, count * d).set(data.subarray(from * d, (from + count) * d))
    crew.run('covariance', [rows, count, d, width, shiftAt, answers, scratch], pieces)
    const found = memory.float64(answers, pieces * answerNumbers)
    for (let q = 0; q < found.length; q++) total[q % answerNumbers] += found[q]
  }
  memory.release(mark)
  const products = new Float64Array(d * d)
  for (let a = 0; a < d; a++) for (let b = a; b < d; b++) products[a * d + b] = total[width + a * width + b]
  return { sums: total.slice(0, d), products }
}
