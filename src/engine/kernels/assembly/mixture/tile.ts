/** Rows are worked on in tiles of eight, column by column: a column is four vectors of two numbers. */
export const tileRows: i32 = 8
export const tileBytes: usize = 64

/** Columns of the tile of rows from `row`, row-major, to `tile`, d x 8; the last of `rows` stands for those that lack. */
export function transpose(row: usize, rows: i32, d: i32, tile: usize): void {
  const width = (<usize>d) << 3
  for (let t = 0; t < tileRows; t++) {
    const from = row + <usize>min(t, rows - 1) * width
    for (let j: usize = 0; j < width; j += 8) store<f64>(tile + (j << 3) + (<usize>t << 3), load<f64>(from + j))
  }
}

/** Tile less a mean: d x 8. */
// @ts-ignore: decorator
@inline
export function subtract(tile: usize, mean: usize, d: i32, away: usize): void {
  for (let j = 0; j < d; j++) {
    const m = v128.load64_splat(mean)
    v128.store(away, f64x2.sub(v128.load(tile), m))
    v128.store(away, f64x2.sub(v128.load(tile, 16), m), 16)
    v128.store(away, f64x2.sub(v128.load(tile, 32), m), 32)
    v128.store(away, f64x2.sub(v128.load(tile, 48), m), 48)
    tile += tileBytes
    away += tileBytes
    mean += 8
  }
}

/** 1 for a row of the tile, 0 for one beyond `rows`. */
// @ts-ignore: decorator
@inline
export function present(rows: i32, at: i32): v128 {
  return f64x2.replace_lane(f64x2.splat(rows > at ? 1 : 0), 1, rows > at + 1 ? 1 : 0)
}
