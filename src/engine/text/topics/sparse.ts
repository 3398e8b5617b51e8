/**
 * A matrix of which most is 0: n rows by d columns, the values of row i at `starts[i]` … `starts[i + 1] - 1`, with their
 * columns ascending. Dense partners are row-major. Each product is O(values x m).
 */
export interface Sparse {
  readonly n: number
  readonly d: number
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float64Array
}

/** V X for a dense d x m: n x m. */
export const times = ({ n, starts, columns, values }: Sparse, x: Float64Array, m: number): Float64Array => {
  const product = new Float64Array(n * m)
  for (let i = 0; i < n; i++) {
    const to = i * m
    for (let p = starts[i]; p < starts[i + 1]; p++) {
      const value = values[p]
      const from = columns[p] * m
      for (let t = 0; t < m; t++) product[to + t] += value * x[from + t]
    }
  }
  return product
}

/** V' Y for a dense n x m: d x m. */
export const transposedTimes = (
  { n, d, starts, columns, values }: Sparse,
  y: Float64Array,
  m: number
): Float64Array => {
  const product = new Float64Array(d * m)
  for (let i = 0; i < n; i++) {
    const from = i * m
    for (let p = starts[i]; p < starts[i + 1]; p++) {
      const value = values[p]
      const to = columns[p] * m
      for (let t = 0; t < m; t++) product[to + t] += value * y[from + t]
    }
  }
  return product
}

/** The Gram matrix X' X of a dense n x m: m x m. */
export const gram = (x: Float64Array, m: number): Float64Array => {
  const product = new Float64Array(m * m)
  for (let from = 0; from < x.length; from += m) {
    for (let a = 0; a < m; a++) {
      const value = x[from + a]
      if (value !== 0) for (let b = a; b < m; b++) product[a * m + b] += value * x[from + b]
    }
  }
  for (let a = 0; a < m; a++) for (let b = 0; b < a; b++) product[a * m + b] = product[b * m + a]
  return product
}

/** The given rows, in the given order. */
export const takeSparseRows = (v: Sparse, rows: ArrayLike<number>): Sparse => {
  const starts = new Int32Array(rows.length + 1)
  for (let i = 0; i < rows.length; i++) starts[i + 1] = starts[i] + v.starts[rows[i] + 1] - v.starts[rows[i]]
  const columns = new Int32Array(starts[rows.length])
  const values = new Float64Array(starts[rows.length])
  for (let i = 0; i < rows.length; i++) {
    columns.set(v.columns.subarray(v.starts[rows[i]], v.starts[rows[i] + 1]), starts[i])
    values.set(v.values.subarray(v.starts[rows[i]], v.starts[rows[i] + 1]), starts[i])
  }
  return { n: rows.length, d: v.d, starts, columns, values }
}
