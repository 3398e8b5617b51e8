/**
 * The nearest group, by Ward's cost, of groups four at a time: see cluster/hierarchical/wardNearest.ts, which gives
 * meaning to what is here.
 *
 * A screen in float32 passes over all groups, four rows by four columns; where a cost may be as low as the lowest
 * found, allowing for all rounding, float64 decides. So the answer is that of float64, ties to the earlier group.
 */

/** What merging groups s and t adds to the inertia. */
function costOf(centres: usize, weights: usize, d: usize, s: usize, t: usize): f64 {
  let p = centres + s * d * 8
  let q = centres + t * d * 8
  const end = p + d * 8
  let square: f64 = 0
  for (; p < end; p += 8, q += 8) {
    const away = load<f64>(p) - load<f64>(q)
    square += away * away
  }
  const a = load<f64>(weights + s * 8)
  const b = load<f64>(weights + t * 8)
  return square * ((a * b) / (a + b))
}

function consider(
  centres: usize,
  weights: usize,
  d: usize,
  s: usize,
  t: usize,
  count: usize,
  nearest: usize,
  apart: usize
): void {
  if (t >= count || t == s) return
  const cost = costOf(centres, weights, d, s, t)
  const best = load<f64>(apart + s * 8)
  const at = load<i32>(nearest + s * 4)
  if (at >= 0 && !(cost < best || (cost == best && <i32>t < at))) return
  store<f64>(apart + s * 8, cost)
  store<i32>(nearest + s * 4, <i32>t)
}

/** In float32, with room for its rounding: no group as near as the nearest yet found is screened out by it. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function bound(apart: usize, s: usize, scale: f64): v128 {
  return f32x4.splat(<f32>(load<f64>(apart + s * 8) * scale))
}

/** Slots of four groups that seek, then of the next four; `rows`: their centres, four values a column. */
export function wardNearest(
  columns: usize,
  stride: usize,
  inverses: usize,
  centres: usize,
  weights: usize,
  d: usize,
  count: usize,
  slots: usize,
  rows: usize,
  fours: i32,
  nearest: usize,
  apart: usize,
  scale: f64,
  slack: f32
): void {
  const start = f32x4.splat(-slack)
  for (let four = 0; four < fours; four++, slots += 16, rows += d * 16) {
    const s0 = <usize>load<i32>(slots)
    const s1 = <usize>load<i32>(slots, 4)
    const s2 = <usize>load<i32>(slots, 8)
    const s3 = <usize>load<i32>(slots, 12)
    for (let r: usize = 0; r < 4; r++) {
      const s = <usize>load<i32>(slots + r * 4)
      store<i32>(nearest + s * 4, -1)
      // Neighbours in the order of values are near already, which saves many of the checks that follow.
      if (s > 0) consider(centres, weights, d, s, s - 1, count, nearest, apart)
      consider(centres, weights, d, s, s + 1, count, nearest, apart)
    }
    const w0 = v128.load32_splat(inverses + s0 * 4)
    const w1 = v128.load32_splat(inverses + s1 * 4)
    const w2 = v128.load32_splat(inverses + s2 * 4)
    const w3 = v128.load32_splat(inverses + s3 * 4)
    let b0 = bound(apart, s0, scale)
    let b1 = bound(apart, s1, scale)
    let b2 = bound(apart, s2, scale)
    let b3 = bound(apart, s3, scale)
    for (let t: usize = 0; t < count; t += 4) {
      let a0 = start
      let a1 = start
      let a2 = start
      let a3 = start
      let column = columns + t * 4
      let row = rows
      for (let j: usize = 0; j < d; j++, column += stride, row += 16) {
        const values = v128.load(column)
        const e0 = f32x4.sub(values, v128.load32_splat(row))
        const e1 = f32x4.sub(values, v128.load32_splat(row, 4))
        const e2 = f32x4.sub(values, v128.load32_splat(row, 8))
        const e3 = f32x4.sub(values, v128.load32_splat(row, 12))
        a0 = f32x4.add(a0, f32x4.mul(e0, e0))
        a1 = f32x4.add(a1, f32x4.mul(e1, e1))
        a2 = f32x4.add(a2, f32x4.mul(e2, e2))
        a3 = f32x4.add(a3, f32x4.mul(e3, e3))
      }
      const w = v128.load(inverses + t * 4)
      const m0 = f32x4.lt(a0, f32x4.mul(b0, f32x4.add(w, w0)))
      const m1 = f32x4.lt(a1, f32x4.mul(b1, f32x4.add(w, w1)))
      const m2 = f32x4.lt(a2, f32x4.mul(b2, f32x4.add(w, w2)))
      const m3 = f32x4.lt(a3, f32x4.mul(b3, f32x4.add(w, w3)))
      if (!v128.any_true(v128.or(v128.or(m0, m1), v128.or(m2, m3)))) continue
      const found =
        i32x4.bitmask(m0) | (i32x4.bitmask(m1) << 4) | (i32x4.bitmask(m2) << 8) | (i32x4.bitmask(m3) << 12)
      for (let left = found; left != 0; left &= left - 1) {
        const bit = <usize>ctz(left)
        const s = <usize>load<i32>(slots + (bit >> 2) * 4)
        consider(centres, weights, d, s, t + (bit & 3), count, nearest, apart)
      }
      b0 = bound(apart, s0, scale)
      b1 = bound(apart, s1, scale)
      b2 = bound(apart, s2, scale)
      b3 = bound(apart, s3, scale)
    }
  }
}
