import { Rows } from './structures'

/**
 * Sums as integers: exact, so that neither the order of rows nor the number of threads changes a bit. Adding 1.5 x 2^52
 * to a number of less than 2^51 rounds it to an integer and leaves that in the low bits.
 */
const rounder: f64 = 6755399441055744.0

@inline
function rounded(values: v128): v128 {
  const magic = f64x2.splat(rounder)
  return i64x2.sub(f64x2.add(values, magic), magic)
}

@inline
function toInteger(value: f64): i64 {
  return reinterpret<i64>(value + rounder) - reinterpret<i64>(rounder)
}

/** Adds row `i` to the sums at `to`, and takes it from those at `from` unless that is 0. */
export function moveRow(data: Rows, i: i32, from: usize, to: usize): void {
  const weight: f64 = data.weights ? load<f64>(data.weights + (<usize>i << 3)) : 1
  const d = data.d
  const lanes = f64x2.splat(weight)
  let row = data.rows + <usize>i * (<usize>d << 3)
  let scale = data.scales
  let offset = data.offset
  let gain = to
  let loss = from
  let j = 0
  for (; j + 2 <= d; j += 2) {
    const away = f64x2.sub(v128.load(row), v128.load(offset))
    const value = rounded(f64x2.mul(f64x2.mul(away, lanes), v128.load(scale)))
    v128.store(gain, i64x2.add(v128.load(gain), value))
    if (from) v128.store(loss, i64x2.sub(v128.load(loss), value))
    row += 16
    scale += 16
    offset += 16
    gain += 16
    loss += 16
  }
  if (j < d) {
    const value = toInteger((load<f64>(row) - load<f64>(offset)) * weight * load<f64>(scale))
    store<i64>(gain, load<i64>(gain) + value)
    if (from) store<i64>(loss, load<i64>(loss) - value)
    scale += 8
    gain += 8
    loss += 8
  }
  const mass = toInteger(weight * load<f64>(scale))
  store<i64>(gain, load<i64>(gain) + mass)
  if (from) store<i64>(loss, load<i64>(loss) - mass)
}
