/**
 * Eigenvalues and eigenvectors of a small symmetric matrix, by cyclic Jacobi rotations (Golub & Van Loan, Matrix
 * Computations, 2013, section 8.5). Largest value first; vectors are the columns of `vectors`, m x m row-major. O(m^3) a
 * sweep, a handful of sweeps.
 */
export const symmetricEigen = (matrix: Float64Array, m: number): { values: Float64Array; vectors: Float64Array } => {
  const a = matrix.slice()
  const v = new Float64Array(m * m)
  for (let i = 0; i < m; i++) v[i * m + i] = 1
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0
    let all = 0
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) {
        all += a[i * m + j] ** 2
        if (i !== j) off += a[i * m + j] ** 2
      }
    }
    if (off <= 1e-30 * all) break
    for (let p = 0; p < m - 1; p++) for (let q = p + 1; q < m; q++) rotate(a, v, m, p, q)
  }
  const order = Array.from({ length: m }, (_, i) => i).sort((x, y) => a[y * m + y] - a[x * m + x] || x - y)
  const values = Float64Array.from(order, (i) => a[i * m + i])
  const vectors = new Float64Array(m * m)
  for (let row = 0; row < m; row++) for (let c = 0; c < m; c++) vectors[row * m + c] = v[row * m + order[c]]
  return { values, vectors }
}

/** Makes a[p, q] zero. */
const rotate = (a: Float64Array, v: Float64Array, m: number, p: number, q: number): void => {
  const apq = a[p * m + q]
  if (apq === 0) return
  const tau = (a[q * m + q] - a[p * m + p]) / (2 * apq)
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau))
  const c = 1 / Math.sqrt(1 + t * t)
  const s = t * c
  for (let i = 0; i < m; i++) {
    const [x, y] = [a[i * m + p], a[i * m + q]]
    a[i * m + p] = c * x - s * y
    a[i * m + q] = s * x + c * y
  }
  for (let i = 0; i < m; i++) {
    const [x, y] = [a[p * m + i], a[q * m + i]]
    a[p * m + i] = c * x - s * y
    a[q * m + i] = s * x + c * y
    const [r, w] = [v[i * m + p], v[i * m + q]]
    v[i * m + p] = c * r - s * w
    v[i * m + q] = s * r + c * w
  }
}
