/**
 * The two nearest of many codes ("units") for rows four at a time: see cluster/som/bestUnits.ts, which gives meaning to
 * what is here.
 *
 * A screen in float32 measures all codes, four rows by four codes; those that may be among the two nearest, allowing for
 * all rounding, are measured in float64. So the answer is that of float64, ties to the earlier code.
 */

/** The second smallest of the eight values in the lanes of `low` and `high`, low <= high lane by lane. */
function secondOf(low: v128, high: v128): f32 {
  let a: f32 = f32.MAX_VALUE
  let b: f32 = f32.MAX_VALUE
  for (let lane = 0; lane < 8; lane++) {
    const value = f32x4.extract_lane(low, 0)
    if (value < a) {
      b = a
      a = value
    } else if (value < b) b = value
    if (lane == 3) low = high
    else low = v128.shuffle<f32>(low, low, 1, 2, 3, 0)
  }
  return b
}

/** Measures in float64 the codes of a row whose screened distance is at most `bound`. */
function decide(
  row: usize,
  codes: usize,
  d: usize,
  count: usize,
  screened: usize,
  bound: f32,
  first: usize,
  second: usize,
  square: usize
): void {
  const most = f32x4.splat(bound)
  let one: usize = 0
  let two: usize = 0
  let least: f64 = Infinity
  let next: f64 = Infinity
  for (let t: usize = 0; t < count; t += 4) {
    const found = i32x4.bitmask(f32x4.le(v128.load(screened + t * 4), most))
    for (let left = found; left != 0; left &= left - 1) {
      const c = t + <usize>ctz(left)
      if (c >= count) break
      let p = row
      let q = codes + c * d * 8
      const end = p + d * 8
      let total: f64 = 0
      for (; p < end; p += 8, q += 8) {
        const away = load<f64>(p) - load<f64>(q)
        total += away * away
      }
      if (total < least) {
        two = one
        next = least
        one = c
        least = total
      } else if (total < next) {
        two = c
        next = total
      }
    }
  }
  store<i32>(first, <i32>one)
  store<i32>(second, <i32>two)
  store<f64>(square, least)
}

/**
 * Rows `from` … `to - 1` of `rows`. `columns`: codes moved and scaled to the screen, column by column, `stride` bytes
 * from one to the next. `scratch`: 16 (d + codes in fours) bytes.
 */
export function bestMatching(
  rows: usize,
  from: usize,
  to: usize,
  d: usize,
  codes: usize,
  count: usize,
  columns: usize,
  stride: usize,
  middles: usize,
  scale: f64,
  slack: f32,
  first: usize,
  second: usize,
  square: usize,
  scratch: usize
): void {
  const fours = (count + 3) & ~3
  const lane = fours * 4
  const screen = scratch + d * 16
  const far = f32x4.splat(f32.MAX_VALUE)
  for (let i = from; i < to; i += 4) {
    for (let r: usize = 0; r < 4; r++) {
      const row = rows + min(i + r, to - 1) * d * 8
      for (let j: usize = 0; j < d; j++) {
        store<f32>(scratch + j * 16 + r * 4, <f32>((load<f64>(row + j * 8) - load<f64>(middles + j * 8)) * scale))
      }
    }
    let l0 = far
    let l1 = far
    let l2 = far
    let l3 = far
    let h0 = far
    let h1 = far
    let h2 = far
    let h3 = far
    for (let t: usize = 0; t < fours; t += 4) {
      let a0 = f32x4.splat(0)
      let a1 = f32x4.splat(0)
      let a2 = f32x4.splat(0)
      let a3 = f32x4.splat(0)
      let column = columns + t * 4
      let row = scratch
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
      const at = screen + t * 4
      v128.store(at, a0)
      v128.store(at + lane, a1)
      v128.store(at + lane * 2, a2)
      v128.store(at + lane * 3, a3)
      h0 = f32x4.pmin(h0, f32x4.pmax(l0, a0))
      l0 = f32x4.pmin(l0, a0)
      h1 = f32x4.pmin(h1, f32x4.pmax(l1, a1))
      l1 = f32x4.pmin(l1, a1)
      h2 = f32x4.pmin(h2, f32x4.pmax(l2, a2))
      l2 = f32x4.pmin(l2, a2)
      h3 = f32x4.pmin(h3, f32x4.pmax(l3, a3))
      l3 = f32x4.pmin(l3, a3)
    }
    for (let r: usize = 0; r < 4; r++) {
      const at = i + r
      if (at >= to) break
      const low = r == 0 ? l0 : r == 1 ? l1 : r == 2 ? l2 : l3
      const high = r == 0 ? h0 : r == 1 ? h1 : r == 2 ? h2 : h3
      const bound = secondOf(low, high) * <f32>1.003 + slack
      const own = screen + lane * r
      decide(rows + at * d * 8, codes, d, count, own, bound, first + at * 4, second + at * 4, square + at * 8)
    }
  }
}
