/** How rows come into the cells of a grid: cluster/density/cellGrid.ts says the same in TypeScript. */

/** The keys (float64) of the cells of rows `from` to `to`, of `d` values each: `base` is that of the least cell. */
export function dbscanKeys(
  rows: usize,
  from: i32,
  to: i32,
  d: i32,
  side: f64,
  lows: usize,
  strides: usize,
  base: f64,
  keys: usize
): void {
  const bytes = <usize>d << 3
  let row = rows + <usize>from * bytes
  for (let i = from; i < to; i++, row += bytes) {
    let key = base
    for (let j: usize = 0; j < bytes; j += 8) {
      key += floor((load<f64>(row + j) - load<f64>(lows + j)) / side) * load<f64>(strides + j)
    }
    store<f64>(keys + (<usize>i << 3), key)
  }
}

/**
 * The numbers of rows in order of their keys, rows of one key as they come, by counting the rows of each key: for keys
 * 0 … limit - 1, few enough for an int32 each in `before`, and two more. That then says how many rows have lesser keys.
 */
export function dbscanOrder(rowKeys: usize, n: i32, limit: i32, before: usize, order: usize): void {
  memory.fill(before, 0, (<usize>limit + 2) << 2)
  for (let i: usize = 0; i < <usize>n; i++) {
    const count = before + (<usize>load<f64>(rowKeys + (i << 3)) << 2)
    store<i32>(count, load<i32>(count, 8) + 1, 8)
  }
  let rows = 0
  for (let key: usize = 1; key < <usize>limit + 2; key++) {
    rows += load<i32>(before + (key << 2))
    store<i32>(before + (key << 2), rows)
  }
  // The place of a key's next row stands one further on, and in the end is where the rows of the key there begin.
  for (let i: usize = 0; i < <usize>n; i++) {
    const next = before + (<usize>load<f64>(rowKeys + (i << 3)) << 2)
    const at = load<i32>(next, 4)
    store<i32>(next, at + 1, 4)
    store<u32>(order + (<usize>at << 2), <u32>i)
  }
}

/** Of rows in order of their keys, the keys and first rows of cells; returns how many there are. */
export function dbscanCells(rowKeys: usize, order: usize, n: i32, keys: usize, starts: usize): i32 {
  let cells: usize = 0
  let last: f64 = -1
  for (let p = 0; p < n; p++) {
    const key = load<f64>(rowKeys + (<usize>load<u32>(order + (<usize>p << 2)) << 3))
    if (key == last) continue
    store<f64>(keys + (cells << 3), key)
    store<i32>(starts + (cells << 2), p)
    last = key
    cells++
  }
  store<i32>(starts + (cells << 2), n)
  return <i32>cells
}

/** Puts those rows that are at places `from` to `to` of the order into columns, `stride` bytes from one to the next. */
export function dbscanColumns(
  rows: usize,
  order: usize,
  from: i32,
  to: i32,
  d: i32,
  columns: usize,
  stride: usize
): void {
  for (let p = from; p < to; p++) {
    const row = rows + <usize>load<u32>(order + (<usize>p << 2)) * (<usize>d << 3)
    const column = columns + (<usize>p << 3)
    for (let j: usize = 0; j < <usize>d; j++) store<f64>(column + j * stride, load<f64>(row + (j << 3)))
  }
}
