/** Sums of a block are added to int64 as so many times themselves: exact, and so in any order. */
const scale: f64 = 68719476736.0 // 2^36

@inline
function lanesSum(a: v128): f64 {
  const low = f64x2.promote_low_f32x4(a)
  const high = f64x2.promote_low_f32x4(v128.shuffle<i64>(a, a, 1, 1))
  const both = f64x2.add(low, high)
  return f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1)
}

@inline
function addTo(sum: usize, value: f64): void {
  store<i64>(sum, load<i64>(sum) + <i64>nearest(value * scale))
}

/**
 * Euclidean distances between rows `i0` … `i1` - 1 of `a` and rows `j0` … `j1` - 1 of `b`, both column by column
 * (float32, column c from a + 4 c strideA on): each row's sum over the block is added to the int64 at rowSums + 8 i,
 * and where `columnSums` is not 0, each column row's to columnSums + 8 j. `columns` is scratch of 4 (j1 - j0 + 4) bytes.
 * Four rows by four at a time. Values are at most 1, so that sums of up to 2^22 rows fit.
 */
export function distanceSums(
  a: usize, strideA: i32, i0: i32, i1: i32,
  b: usize, strideB: i32, j0: i32, j1: i32,
  d: i32, rowSums: usize, columnSums: usize, columns: usize
): void {
  const width = j1 - j0
  const tiles = (width + 3) >> 2
  const lane = i32x4(0, 1, 2, 3)
  const bytesA = <usize>strideA << 2
  const bytesB = <usize>strideB << 2
  if (columnSums) memory.fill(columns, 0, <usize>tiles << 4)
  for (let i = i0; i < i1; i += 4) {
    const rows = min(4, i1 - i)
    let sum0 = f32x4.splat(0)
    let sum1 = sum0
    let sum2 = sum0
    let sum3 = sum0
    const is1 = i32x4.splat(rows > 1 ? -1 : 0)
    const is2 = i32x4.splat(rows > 2 ? -1 : 0)
    const is3 = i32x4.splat(rows > 3 ? -1 : 0)
    for (let t = 0; t < tiles; t++) {
      let point = a + (<usize>i << 2)
      let other = b + ((<usize>j0 + (<usize>t << 2)) << 2)
      let square0 = f32x4.splat(0)
      let square1 = square0
      let square2 = square0
      let square3 = square0
      for (let c = 0; c < d; c++) {
        const values = v128.load(other)
        let away = f32x4.sub(values, v128.load32_splat(point))
        square0 = f32x4.add(square0, f32x4.mul(away, away))
        away = f32x4.sub(values, v128.load32_splat(point, 4))
        square1 = f32x4.add(square1, f32x4.mul(away, away))
        away = f32x4.sub(values, v128.load32_splat(point, 8))
        square2 = f32x4.add(square2, f32x4.mul(away, away))
        away = f32x4.sub(values, v128.load32_splat(point, 12))
        square3 = f32x4.add(square3, f32x4.mul(away, away))
        point += bytesA
        other += bytesB
      }
      let far0 = f32x4.sqrt(square0)
      let far1 = v128.and(f32x4.sqrt(square1), is1)
      let far2 = v128.and(f32x4.sqrt(square2), is2)
      let far3 = v128.and(f32x4.sqrt(square3), is3)
      if ((t << 2) + 4 > width) {
        const inside = i32x4.lt_s(lane, i32x4.splat(width - (t << 2)))
        far0 = v128.and(far0, inside)
        far1 = v128.and(far1, inside)
        far2 = v128.and(far2, inside)
        far3 = v128.and(far3, inside)
      }
      sum0 = f32x4.add(sum0, far0)
      sum1 = f32x4.add(sum1, far1)
      sum2 = f32x4.add(sum2, far2)
      sum3 = f32x4.add(sum3, far3)
      if (columnSums) {
        const column = columns + (<usize>t << 4)
        const four = f32x4.add(f32x4.add(far0, far1), f32x4.add(far2, far3))
        v128.store(column, f32x4.add(v128.load(column), four))
      }
    }
    const sums = rowSums + (<usize>i << 3)
    addTo(sums, lanesSum(sum0))
    if (rows > 1) addTo(sums + 8, lanesSum(sum1))
    if (rows > 2) addTo(sums + 16, lanesSum(sum2))
    if (rows > 3) addTo(sums + 24, lanesSum(sum3))
  }
  if (!columnSums) return
  for (let j = 0; j < width; j++) {
    addTo(columnSums + (<usize>(j0 + j) << 3), <f64>load<f32>(columns + (<usize>j << 2)))
  }
}

/** What `seats` arrays of `count` such sums, `seatBytes` apart, add up to, as float64. */
export function gatherSums(sums: usize, seatBytes: usize, seats: i32, count: i32, out: usize): void {
  for (let q: usize = 0; q < <usize>count << 3; q += 8) {
    let total: i64 = 0
    for (let seat: usize = 0; seat < <usize>seats; seat++) total += load<i64>(sums + seat * seatBytes + q)
    store<f64>(out + q, <f64>total / scale)
  }
}
