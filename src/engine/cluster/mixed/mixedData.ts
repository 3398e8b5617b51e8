import { EngineError } from '#engine/errors.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'

/** A category of each row: 0 … levels - 1, or -1 where it is missing, which counts as a level of its own. */
export interface CategoricalColumn {
  readonly codes: Int32Array
  readonly levels: number
}

/** Rows with numbers, categories or both; `n` is the number of rows. */
export interface MixedData {
  readonly numeric: Matrix | null
  readonly categorical: { readonly n: number; readonly columns: readonly CategoricalColumn[] }
}

/** Throws `badShape` where parts differ in length, there is no column, or a code is no level; `notFinite`. */
export const checkMixed = ({ numeric, categorical: { n, columns } }: MixedData): void => {
  if (numeric) matrix(numeric.n, numeric.d, numeric.data)
  if (!Number.isInteger(n) || n < 0 || (numeric && numeric.n !== n) || (!numeric && columns.length === 0)) {
    throw new EngineError('badShape', `numbers and categories need the same rows; got ${numeric?.n ?? 0} and ${n}`, {
      n,
      got: numeric?.n ?? 0
    })
  }
  columns.forEach(({ codes, levels }, column) => {
    if (codes.length !== n) {
      throw new EngineError('badShape', `category ${column} needs ${n} codes; got ${codes.length}`, {
        column,
        n,
        got: codes.length
      })
    }
    const row = codes.findIndex((code) => code < -1 || code >= levels)
    if (row >= 0) {
      throw new EngineError(
        'badShape',
        `category ${column}, row ${row} is ${codes[row]}; codes are -1 … ${levels - 1}`,
        {
          column,
          row,
          value: codes[row]
        }
      )
    }
  })
}

/** Numbers and codes side by side: rows that are equal in it are equal. */
export const joinColumns = ({ numeric, categorical: { n, columns } }: MixedData): Matrix => {
  const numbers = numeric?.d ?? 0
  const d = numbers + columns.length
  const data = new Float64Array(n * d)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < numbers; j++) data[i * d + j] = numeric!.data[i * numbers + j]
    columns.forEach(({ codes }, c) => {
      data[i * d + numbers + c] = codes[i]
    })
  }
  return { n, d, data }
}
