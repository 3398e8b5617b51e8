import { Rows } from './structures'

/** Rows whose weights are also kept as one sum, so that a draw need not look at all. */
export const seedBlockRows: i32 = 256

/** Squared distances of a row from 4 others, of `bytes` each, that stand one after the other, in 4 lanes. */
@inline
function squares4(row: usize, candidates: usize, bytes: usize): v128 {
  let a = f32x4.splat(0)
  let b = a
  let c = a
  let e = a
  for (let j: usize = 0; j < bytes; j += 16) {
    const values = v128.load(row + j)
    let away = f32x4.sub(values, v128.load(candidates + j))
    a = f32x4.add(a, f32x4.mul(away, away))
    away = f32x4.sub(values, v128.load(candidates + bytes + j))
    b = f32x4.add(b, f32x4.mul(away, away))
    away = f32x4.sub(values, v128.load(candidates + 2 * bytes + j))
    c = f32x4.add(c, f32x4.mul(away, away))
    away = f32x4.sub(values, v128.load(candidates + 3 * bytes + j))
    e = f32x4.add(e, f32x4.mul(away, away))
  }
  const abLow = v128.shuffle<i32>(a, b, 0, 4, 1, 5)
  const abHigh = v128.shuffle<i32>(a, b, 2, 6, 3, 7)
  const ceLow = v128.shuffle<i32>(c, e, 0, 4, 1, 5)
  const ceHigh = v128.shuffle<i32>(c, e, 2, 6, 3, 7)
  const ab = f32x4.add(abLow, abHigh)
  const ce = f32x4.add(ceLow, ceHigh)
  return f32x4.add(v128.shuffle<i64>(ab, ce, 0, 2), v128.shuffle<i64>(ab, ce, 1, 3))
}

/**
 * What would be left with each of 4 candidates (`width` float32 each) as the next centre: the sum over rows of the
 * weight times the smaller of `nearest` and the squared distance, as 4 float64 at `left`.
 */
export function tryCandidates(rows: usize, nearest: usize, candidates: usize, left: usize): void {
  const data = changetype<Rows>(rows)
  const bytes = <usize>data.width << 2
  let low = f64x2.splat(0)
  let high = low
  for (let i: usize = 0; i < <usize>data.n; i++) {
    const distance = squares4(data.lanes + i * bytes, candidates, bytes)
    const least = f32x4.pmin(distance, v128.load32_splat(nearest + (i << 2)))
    let first = f64x2.promote_low_f32x4(least)
    let last = f64x2.promote_low_f32x4(v128.shuffle<i64>(least, least, 1, 1))
    if (data.weights) {
      const weight = v128.load64_splat(data.weights + (i << 3))
      first = f64x2.mul(first, weight)
      last = f64x2.mul(last, weight)
    }
    low = f64x2.add(low, first)
    high = f64x2.add(high, last)
  }
  v128.store(left, low)
  v128.store(left, high, 16)
}

/** Lowers `nearest` of four rows by their squared distances from a new centre; returns two halves of their sum. */
@inline
function takeFour(data: Rows, nearest: usize, candidate: usize, i: usize, isFirst: bool): v128 {
  const bytes = <usize>data.width << 2
  const at = nearest + (i << 2)
  let squares = squares4(candidate, data.lanes + i * bytes, bytes)
  if (!isFirst) squares = f32x4.pmin(squares, v128.load(at))
  v128.store(at, squares)
  const low = f64x2.promote_low_f32x4(squares)
  const high = f64x2.promote_low_f32x4(v128.shuffle<i64>(squares, squares, 1, 1))
  if (!data.weights) return f64x2.add(low, high)
  const weights = data.weights + (i << 3)
  return f64x2.add(f64x2.mul(low, v128.load(weights)), f64x2.mul(high, v128.load(weights, 16)))
}

/** The same for one row. */
function takeOne(data: Rows, nearest: usize, candidate: usize, i: usize, isFirst: bool): f64 {
  const bytes = <usize>data.width << 2
  const row = data.lanes + i * bytes
  let lanes = f32x4.splat(0)
  for (let j: usize = 0; j < bytes; j += 16) {
    const away = f32x4.sub(v128.load(row + j), v128.load(candidate + j))
    lanes = f32x4.add(lanes, f32x4.mul(away, away))
  }
  const at = nearest + (i << 2)
  let square =
    f32x4.extract_lane(lanes, 0) +
    f32x4.extract_lane(lanes, 2) +
    (f32x4.extract_lane(lanes, 1) + f32x4.extract_lane(lanes, 3))
  if (!isFirst) square = min(square, load<f32>(at))
  store<f32>(at, square)
  return <f64>square * (data.weights ? load<f64>(data.weights + (i << 3)) : 1)
}

/**
 * Lowers `nearest` (n float32) by the squared distances from a new centre, or sets it where `isFirst`, and sums it up,
 * times weights, for each block of rows.
 */
export function takeCandidate(rows: usize, nearest: usize, candidate: usize, blocks: usize, isFirst: bool): void {
  const data = changetype<Rows>(rows)
  const n = <usize>data.n
  for (let from: usize = 0; from < n; from += seedBlockRows) {
    const to = min(n, from + seedBlockRows)
    const whole = to & ~3
    let sums = f64x2.splat(0)
    let i = from
    for (; i < whole; i += 4) sums = f64x2.add(sums, takeFour(data, nearest, candidate, i, isFirst))
    let total = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1)
    for (; i < to; i++) total += takeOne(data, nearest, candidate, i, isFirst)
    store<f64>(blocks + ((from / seedBlockRows) << 3), total)
  }
}

/** The first row from `from` on at which the sum of weighted `nearest` exceeds `target`; the last with any if none. */
export function rowAtShare(rows: usize, nearest: usize, from: i32, to: i32, target: f64): i32 {
  const data = changetype<Rows>(rows)
  let total: f64 = 0
  let last = from
  for (let i = from; i < to; i++) {
    const weight: f64 = data.weights ? load<f64>(data.weights + (<usize>i << 3)) : 1
    const share = <f64>load<f32>(nearest + (<usize>i << 2)) * weight
    if (share == 0) continue
    total += share
    last = i
    if (total > target) break
  }
  return last
}
