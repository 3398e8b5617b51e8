import { tileBytes } from './tile'
import { multiplyAdd } from './vectors'

/** The number at `constant` - |W away|^2 / 2 of eight rows to `logs`; W a packed lower triangle, two of its rows at a time. */
export function logDensities(away: usize, d: i32, inverse: usize, constant: usize, logs: usize): void {
  const zero = f64x2.splat(0)
  let q0 = zero
  let q1 = zero
  let q2 = zero
  let q3 = zero
  let j = 0
  for (; j + 2 <= d; j += 2) {
    let y0 = zero
    let y1 = zero
    let y2 = zero
    let y3 = zero
    let z0 = zero
    let z1 = zero
    let z2 = zero
    let z3 = zero
    let above = inverse
    let below = inverse + ((<usize>j + 1) << 3)
    let at = away
    for (let b = 0; b <= j; b++) {
      const v = v128.load64_splat(above)
      const w = v128.load64_splat(below)
      const a0 = v128.load(at)
      const a1 = v128.load(at, 16)
      const a2 = v128.load(at, 32)
      const a3 = v128.load(at, 48)
      y0 = multiplyAdd(a0, v, y0)
      y1 = multiplyAdd(a1, v, y1)
      y2 = multiplyAdd(a2, v, y2)
      y3 = multiplyAdd(a3, v, y3)
      z0 = multiplyAdd(a0, w, z0)
      z1 = multiplyAdd(a1, w, z1)
      z2 = multiplyAdd(a2, w, z2)
      z3 = multiplyAdd(a3, w, z3)
      above += 8
      below += 8
      at += tileBytes
    }
    const w = v128.load64_splat(below)
    z0 = multiplyAdd(v128.load(at), w, z0)
    z1 = multiplyAdd(v128.load(at, 16), w, z1)
    z2 = multiplyAdd(v128.load(at, 32), w, z2)
    z3 = multiplyAdd(v128.load(at, 48), w, z3)
    q0 = multiplyAdd(z0, z0, multiplyAdd(y0, y0, q0))
    q1 = multiplyAdd(z1, z1, multiplyAdd(y1, y1, q1))
    q2 = multiplyAdd(z2, z2, multiplyAdd(y2, y2, q2))
    q3 = multiplyAdd(z3, z3, multiplyAdd(y3, y3, q3))
    inverse = below + 8
  }
  if (j < d) {
    let y0 = zero
    let y1 = zero
    let y2 = zero
    let y3 = zero
    for (let b = 0; b <= j; b++) {
      const v = v128.load64_splat(inverse)
      y0 = multiplyAdd(v128.load(away), v, y0)
      y1 = multiplyAdd(v128.load(away, 16), v, y1)
      y2 = multiplyAdd(v128.load(away, 32), v, y2)
      y3 = multiplyAdd(v128.load(away, 48), v, y3)
      inverse += 8
      away += tileBytes
    }
    q0 = multiplyAdd(y0, y0, q0)
    q1 = multiplyAdd(y1, y1, q1)
    q2 = multiplyAdd(y2, y2, q2)
    q3 = multiplyAdd(y3, y3, q3)
  }
  storeLogs(q0, q1, q2, q3, v128.load64_splat(constant), logs)
}

/** The same where W is diagonal. */
export function logDensitiesDiagonal(away: usize, d: i32, inverse: usize, constant: usize, logs: usize): void {
  let q0 = f64x2.splat(0)
  let q1 = q0
  let q2 = q0
  let q3 = q0
  for (let j = 0; j < d; j++) {
    const w = v128.load64_splat(inverse)
    const y0 = f64x2.mul(v128.load(away), w)
    const y1 = f64x2.mul(v128.load(away, 16), w)
    const y2 = f64x2.mul(v128.load(away, 32), w)
    const y3 = f64x2.mul(v128.load(away, 48), w)
    q0 = multiplyAdd(y0, y0, q0)
    q1 = multiplyAdd(y1, y1, q1)
    q2 = multiplyAdd(y2, y2, q2)
    q3 = multiplyAdd(y3, y3, q3)
    inverse += 8
    away += tileBytes
  }
  storeLogs(q0, q1, q2, q3, v128.load64_splat(constant), logs)
}

// @ts-ignore: decorator
@inline
function storeLogs(q0: v128, q1: v128, q2: v128, q3: v128, constant: v128, logs: usize): void {
  const half = f64x2.splat(-0.5)
  v128.store(logs, multiplyAdd(q0, half, constant))
  v128.store(logs, multiplyAdd(q1, half, constant), 16)
  v128.store(logs, multiplyAdd(q2, half, constant), 32)
  v128.store(logs, multiplyAdd(q3, half, constant), 48)
}
