import { Rows, Run } from './structures'

/** What is left of a number after rounding is kept as well, so many times as large. */
const finer: f64 = 1125899906842624.0 // 2^50

/**
 * Sum of squared distances of rows `from` … `to` - 1 from the centres of their labels, times their weights, as two
 * int64 at `sums`: each number is multiplied by the scale of squares and rounded, and so is what was lost by that, so
 * that the sum does not depend on the order of rows, nor small distances on large ones.
 */
export function inertiaOfRows(rows: usize, runs: usize, from: i32, to: i32, sums: usize): void {
  const data = changetype<Rows>(rows)
  const run = changetype<Run>(runs)
  const d = <usize>data.d
  let coarse: i64 = 0
  let fine: i64 = 0
  let row = data.rows + <usize>from * (d << 3)
  for (let i = from; i < to; i++) {
    let centre = run.centres + <usize>load<u8>(run.labels + i) * (d << 3)
    let lanes = f64x2.splat(0)
    let j: usize = 0
    for (; j + 2 <= d; j += 2, row += 16, centre += 16) {
      const away = f64x2.sub(v128.load(row), v128.load(centre))
      lanes = f64x2.add(lanes, f64x2.mul(away, away))
    }
    let square = f64x2.extract_lane(lanes, 0) + f64x2.extract_lane(lanes, 1)
    if (j < d) {
      const away = load<f64>(row) - load<f64>(centre)
      square += away * away
      row += 8
    }
    if (data.weights) square *= load<f64>(data.weights + (<usize>i << 3))
    square *= data.squareScale
    const whole = nearest(square)
    coarse += <i64>whole
    fine += <i64>nearest((square - whole) * finer)
  }
  store<i64>(sums, coarse)
  store<i64>(sums, fine, 8)
}
