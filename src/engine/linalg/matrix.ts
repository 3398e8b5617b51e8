import { EngineError } from '#engine/errors.ts'

/** `n` rows by `d` columns, row-major: element (i, j) is `data[i * d + j]`. Always finite. */
export interface Matrix {
  readonly n: number
  readonly d: number
  readonly data: Float64Array
}

/**
 * Wraps `data` (not copied) after checking its length and that every value is finite.
 * Throws `badShape`, or `notFinite` with the first offending row and column (counted from 0). O(n d).
 */
export const matrix = (n: number, d: number, data: Float64Array): Matrix => {
  if (!Number.isInteger(n) || !Number.isInteger(d) || n < 0 || d < 1 || data.length !== n * d) {
    throw new EngineError('badShape', `a matrix of ${n} x ${d} needs ${n * d} values; got ${data.length}`, {
      n,
      d,
      got: data.length
    })
  }
  // 0 times anything finite is 0: much quicker than asking each.
  let zero = 0
  for (let at = 0; at < data.length; at++) zero += data[at] * 0
  for (let at = 0; zero !== 0 && at < data.length; at++) {
    if (!Number.isFinite(data[at])) {
      const row = Math.floor(at / d)
      const column = at % d
      throw new EngineError(
        'notFinite',
        `row ${row}, column ${column} is ${data[at]}; every value must be a finite number`,
        { row, column, value: String(data[at]) }
      )
    }
  }
  return { n, d, data }
}

/** The given rows of `x`, copied in the given order. */
export const takeRows = (x: Matrix, rows: ArrayLike<number>): Matrix => {
  const { d, data } = x
  const taken = new Float64Array(rows.length * d)
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i] * d
    for (let j = 0; j < d; j++) taken[i * d + j] = data[from + j]
  }
  return { n: rows.length, d, data: taken }
}
