/**
 * Blocks of rows moved to where the origin is between two of them, so that |x|^2 + |y|^2 - 2 x y says how far apart x
 * and y are without losing digits to where they lie. A block lies column by column; places behind its last row are 0.
 */

/** Float32 from one column of a centred block to the next: whole tiles, and not all columns on the same cache lines. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function strideOf(rows: i32): i32 {
  return ((rows + 7) & ~7) + 16
}

/** Bytes of a centred block and its squared lengths. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function blockBytes(rows: i32, d: i32): usize {
  return <usize>(strideOf(rows) * (d + 1)) << 2
}

/** About the mean: of whole fours of rows only, of which there is one or more. Any place between rows would do. */
function middleOf(column: usize, rows: i32): f32 {
  const bytes = <usize>(rows & ~3) << 2
  let total = f32x4.splat(0)
  for (let i: usize = 0; i < bytes; i += 16) total = f32x4.add(total, v128.load(column + i))
  const two = f32x4.add(total, v128.shuffle<i64>(total, total, 1, 1))
  return (f32x4.extract_lane(two, 0) + f32x4.extract_lane(two, 1)) / <f32>(rows & ~3)
}

/** Puts `from` - `centre`, `times` as much, at `to`, and adds its square to `squares`, for each row. */
function moveColumn(from: usize, rows: i32, centre: f32, times: f32, to: usize, squares: usize): void {
  const bytes = <usize>rows << 2
  let i: usize = 0
  for (; i + 16 <= bytes; i += 16) {
    const values = f32x4.sub(v128.load(from + i), f32x4.splat(centre))
    v128.store(to + i, f32x4.mul(values, f32x4.splat(times)))
    v128.store(squares + i, f32x4.add(v128.load(squares + i), f32x4.mul(values, values)))
  }
  for (; i < bytes; i += 4) {
    const value = load<f32>(from + i) - centre
    store<f32>(to + i, value * times)
    store<f32>(squares + i, load<f32>(squares + i) + value * value)
  }
}

/**
 * Moves rows `i0` … `i1` - 1 of `a` to `left`, and `j0` … `j1` - 1 of `b`, -2 times as much, to `right`; either is
 * followed by its rows' squared lengths. Columns of `a` and `b` are 4 strideA and 4 strideB bytes apart.
 */
export function centreBlocks(
  a: usize, strideA: i32, i0: i32, i1: i32,
  b: usize, strideB: i32, j0: i32, j1: i32,
  d: i32, left: usize, right: usize
): void {
  const rows = i1 - i0
  const others = j1 - j0
  const bytesLeft = <usize>strideOf(rows) << 2
  const bytesRight = <usize>strideOf(others) << 2
  memory.fill(left, 0, blockBytes(rows, d))
  memory.fill(right, 0, blockBytes(others, d))
  for (let c: usize = 0; c < <usize>d; c++) {
    const from = a + ((c * strideA + i0) << 2)
    const other = b + ((c * strideB + j0) << 2)
    const centre = (middleOf(from, rows) + middleOf(other, others)) / 2
    moveColumn(from, rows, centre, 1, left + c * bytesLeft, left + <usize>d * bytesLeft)
    moveColumn(other, others, centre, -2, right + c * bytesRight, right + <usize>d * bytesRight)
  }
}
