/**
 * Tiles of four rows by eight, as many as registers hold: eight vectors of four, those of one row first … fourth beside
 * the first four others, then the same beside the next four. What stands in a tile are squared distances, then, once
 * roots are taken, distances. Roots are taken while the next tile's squares are, as the processor does both at once.
 */
export const tileRows = 4
export const tileColumns = 8
export const tileBytes: usize = 128

/** A squared distance below this part of a row's squared length has lost too many digits. */
const lost: f32 = 0.03125

// @ts-ignore: a decorator of AssemblyScript
@inline
function takeRoot(at: usize): void {
  v128.store(at, f32x4.sqrt(v128.load(at)))
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function takeRoots(tile: usize): void {
  for (let at: usize = 0; at < tileBytes; at += 16) takeRoot(tile + at)
}

/** What squared distances of rows of these four squared lengths must reach to be exact enough, four times. */
export function limitOf(lengths: usize): v128 {
  const four = v128.load(lengths)
  const two = f32x4.pmax(four, v128.shuffle<i32>(four, four, 2, 3, 0, 1))
  return f32x4.mul(f32x4.pmax(two, v128.shuffle<i32>(two, two, 1, 0, 3, 2)), f32x4.splat(lost))
}

/** `square` with what a column adds for four rows that have `values` there, from one that has `value`. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function farther(square: v128, values: v128, value: v128): v128 {
  const away = f32x4.sub(values, value)
  return f32x4.add(square, f32x4.mul(away, away))
}

/** Squared distances of four rows of columns `bytesA` apart from eight of columns `bytesB` apart, by differences. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function squaresByDifferences(
  point: usize, bytesA: usize, other: usize, bytesB: usize, d: i32, tile: usize
): void {
  let near0 = f32x4.splat(0)
  let near1 = near0
  let near2 = near0
  let near3 = near0
  let next0 = near0
  let next1 = near0
  let next2 = near0
  let next3 = near0
  for (let c = 0; c < d; c++) {
    const values = v128.load(other)
    const others = v128.load(other, 16)
    let value = v128.load32_splat(point)
    near0 = farther(near0, values, value)
    next0 = farther(next0, others, value)
    value = v128.load32_splat(point, 4)
    near1 = farther(near1, values, value)
    next1 = farther(next1, others, value)
    value = v128.load32_splat(point, 8)
    near2 = farther(near2, values, value)
    next2 = farther(next2, others, value)
    value = v128.load32_splat(point, 12)
    near3 = farther(near3, values, value)
    next3 = farther(next3, others, value)
    point += bytesA
    other += bytesB
  }
  v128.store(tile, near0)
  v128.store(tile, near1, 16)
  v128.store(tile, near2, 32)
  v128.store(tile, near3, 48)
  v128.store(tile, next0, 64)
  v128.store(tile, next1, 80)
  v128.store(tile, next2, 96)
  v128.store(tile, next3, 112)
}

/**
 * The same of centred blocks (centredBlock.ts), by |x|^2 + |y|^2 - 2 x y, taking the roots of the tile `before` in
 * passing. Columns end where squared lengths begin. False where one is below `limit` (limitOf): it lost too many digits.
 */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function squaresByLengths(
  point: usize, lengths: usize, bytesLeft: usize, other: usize, lengthsOther: usize, bytesRight: usize,
  limit: v128, tile: usize, before: usize
): bool {
  const length = v128.load(lengthsOther)
  const lengthNext = v128.load(lengthsOther, 16)
  let value = v128.load32_splat(lengths)
  let near0 = f32x4.add(length, value)
  let next0 = f32x4.add(lengthNext, value)
  value = v128.load32_splat(lengths, 4)
  let near1 = f32x4.add(length, value)
  let next1 = f32x4.add(lengthNext, value)
  value = v128.load32_splat(lengths, 8)
  let near2 = f32x4.add(length, value)
  let next2 = f32x4.add(lengthNext, value)
  value = v128.load32_splat(lengths, 12)
  let near3 = f32x4.add(length, value)
  let next3 = f32x4.add(lengthNext, value)
  let waiting = before
  const end = before + tileBytes
  for (; other < lengthsOther; other += bytesRight) {
    const values = v128.load(other)
    const others = v128.load(other, 16)
    value = v128.load32_splat(point)
    near0 = f32x4.add(near0, f32x4.mul(values, value))
    next0 = f32x4.add(next0, f32x4.mul(others, value))
    value = v128.load32_splat(point, 4)
    near1 = f32x4.add(near1, f32x4.mul(values, value))
    next1 = f32x4.add(next1, f32x4.mul(others, value))
    value = v128.load32_splat(point, 8)
    near2 = f32x4.add(near2, f32x4.mul(values, value))
    next2 = f32x4.add(next2, f32x4.mul(others, value))
    value = v128.load32_splat(point, 12)
    near3 = f32x4.add(near3, f32x4.mul(values, value))
    next3 = f32x4.add(next3, f32x4.mul(others, value))
    point += bytesLeft
    if (waiting < end) {
      takeRoot(waiting)
      waiting += 16
    }
  }
  for (; waiting < end; waiting += 16) takeRoot(waiting)
  v128.store(tile, near0)
  v128.store(tile, near1, 16)
  v128.store(tile, near2, 32)
  v128.store(tile, near3, 48)
  v128.store(tile, next0, 64)
  v128.store(tile, next1, 80)
  v128.store(tile, next2, 96)
  v128.store(tile, next3, 112)
  const least = f32x4.pmin(f32x4.pmin(near0, near1), f32x4.pmin(near2, near3))
  const leastNext = f32x4.pmin(f32x4.pmin(next0, next1), f32x4.pmin(next2, next3))
  return !v128.any_true(f32x4.lt(f32x4.pmin(least, leastNext), limit))
}

/** Makes all zero but the first `rows` rows beside the first `columns` others. */
export function clipTile(tile: usize, rows: i32, columns: i32): void {
  for (let r = 0; r < tileRows; r++) {
    for (let c = 0; c < tileColumns; c++) {
      if (r < rows && c < columns) continue
      store<f32>(tile + (<usize>(((c >> 2) << 4) + (r << 2) + (c & 3)) << 2), 0)
    }
  }
}

/** Adds a tile to the sums of its rows (a vector each), and, where `column` is not 0, to those of the eight others. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function addTile(tile: usize, sums: usize, column: usize): void {
  const near0 = v128.load(tile)
  const near1 = v128.load(tile, 16)
  const near2 = v128.load(tile, 32)
  const near3 = v128.load(tile, 48)
  const next0 = v128.load(tile, 64)
  const next1 = v128.load(tile, 80)
  const next2 = v128.load(tile, 96)
  const next3 = v128.load(tile, 112)
  v128.store(sums, f32x4.add(v128.load(sums), f32x4.add(near0, next0)))
  v128.store(sums, f32x4.add(v128.load(sums, 16), f32x4.add(near1, next1)), 16)
  v128.store(sums, f32x4.add(v128.load(sums, 32), f32x4.add(near2, next2)), 32)
  v128.store(sums, f32x4.add(v128.load(sums, 48), f32x4.add(near3, next3)), 48)
  if (!column) return
  const near = f32x4.add(f32x4.add(near0, near1), f32x4.add(near2, near3))
  const next = f32x4.add(f32x4.add(next0, next1), f32x4.add(next2, next3))
  v128.store(column, f32x4.add(v128.load(column), near))
  v128.store(column, f32x4.add(v128.load(column, 16), next), 16)
}
