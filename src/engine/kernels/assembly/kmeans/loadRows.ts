import { Rows } from './structures'

/** Widens the `d` float64 at `least` and at `most` by rows `from` … `to` - 1; a value that is no number stays one. */
export function widenRanges(rows: usize, d: i32, from: i32, to: i32, least: usize, most: usize): void {
  const bytes = <usize>d << 3
  for (let i = <usize>from; i < <usize>to; i++) {
    const row = rows + i * bytes
    let j: usize = 0
    for (; j + 16 <= bytes; j += 16) {
      const values = v128.load(row + j)
      v128.store(least + j, f64x2.min(v128.load(least + j), values))
      v128.store(most + j, f64x2.max(v128.load(most + j), values))
    }
    if (j < bytes) {
      const value = load<f64>(row + j)
      store<f64>(least + j, min(load<f64>(least + j), value))
      store<f64>(most + j, max(load<f64>(most + j), value))
    }
  }
}

/** Fills the lanes of rows `from` … `to` - 1. */
export function fillLanes(rows: usize, from: i32, to: i32): void {
  const data = changetype<Rows>(rows)
  const d = <usize>data.d
  const width = <usize>data.width
  let row = data.rows + <usize>from * (d << 3)
  let lane = data.lanes + <usize>from * (width << 2)
  for (let i = from; i < to; i++) {
    for (let j: usize = 0; j < d; j++, row += 8, lane += 4) {
      store<f32>(lane, <f32>((load<f64>(row) - load<f64>(data.offset + (j << 3))) * data.shrink))
    }
    for (let j = d; j < width; j++, lane += 4) store<f32>(lane, 0)
  }
}
