/**
 * Cholesky factors of small symmetric matrices (Golub & Van Loan, Matrix Computations, 2013, section 4.2).
 * Matrices are packed: the lower triangle row by row, element (a, b), b <= a, at a (a + 1) / 2 + b.
 */
export const packedLength = (d: number): number => (d * (d + 1)) / 2

/** L with L L' = A, packed; null where A is not positive definite. O(d^3). */
export const cholesky = (packed: Float64Array, d: number): Float64Array | null => {
  const lower = packed.slice()
  for (let a = 0, row = 0; a < d; a++, row += a) {
    for (let b = 0, other = 0; b <= a; b++, other += b) {
      let value = lower[row + b]
      for (let m = 0; m < b; m++) value -= lower[row + m] * lower[other + m]
      if (b < a) lower[row + b] = value / lower[other + b]
      else if (value > 0 && value < Number.POSITIVE_INFINITY) lower[row + a] = Math.sqrt(value)
      else return null
    }
  }
  return lower
}

/** The inverse of a packed lower triangle, itself one. O(d^3). */
export const invertLower = (lower: Float64Array, d: number): Float64Array => {
  const inverse = new Float64Array(lower.length)
  for (let a = 0, row = 0; a < d; a++, row += a) {
    inverse[row + a] = 1 / lower[row + a]
    for (let b = 0; b < a; b++) {
      let total = 0
      for (let m = b; m < a; m++) total += lower[row + m] * inverse[packedLength(m) + b]
      inverse[row + b] = -total * inverse[row + a]
    }
  }
  return inverse
}

/** Row-major d x d of a packed symmetric matrix. */
export const unpack = (packed: Float64Array, d: number): Float64Array => {
  const square = new Float64Array(d * d)
  for (let a = 0, p = 0; a < d; a++) {
    for (let b = 0; b <= a; b++, p++) {
      square[a * d + b] = packed[p]
      square[b * d + a] = packed[p]
    }
  }
  return square
}
