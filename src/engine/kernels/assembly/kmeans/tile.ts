/** Two values for each of the 8 points of a tile, in two registers: where they are kept in `found`. */
export const atBest: usize = 0
export const atSecond: usize = 32
export const atIndex: usize = 64
export const atSquare: usize = 96
export const foundBytes: usize = 128

@inline
function transpose4(a: usize, b: usize, c: usize, e: usize, out: usize): void {
  const ra = v128.load(a)
  const rb = v128.load(b)
  const rc = v128.load(c)
  const re = v128.load(e)
  const abLow = v128.shuffle<i32>(ra, rb, 0, 4, 1, 5)
  const ceLow = v128.shuffle<i32>(rc, re, 0, 4, 1, 5)
  const abHigh = v128.shuffle<i32>(ra, rb, 2, 6, 3, 7)
  const ceHigh = v128.shuffle<i32>(rc, re, 2, 6, 3, 7)
  v128.store(out, v128.shuffle<i64>(abLow, ceLow, 0, 2))
  v128.store(out, v128.shuffle<i64>(abLow, ceLow, 1, 3), 32)
  v128.store(out, v128.shuffle<i64>(abHigh, ceHigh, 0, 2), 64)
  v128.store(out, v128.shuffle<i64>(abHigh, ceHigh, 1, 3), 96)
}

/** The 8 rows whose numbers stand at `list`, column by column. */
export function fillTile(lanes: usize, width: i32, list: usize, tile: usize): void {
  const bytes = <usize>width << 2
  const r0 = lanes + <usize>load<u32>(list) * bytes
  const r1 = lanes + <usize>load<u32>(list, 4) * bytes
  const r2 = lanes + <usize>load<u32>(list, 8) * bytes
  const r3 = lanes + <usize>load<u32>(list, 12) * bytes
  const r4 = lanes + <usize>load<u32>(list, 16) * bytes
  const r5 = lanes + <usize>load<u32>(list, 20) * bytes
  const r6 = lanes + <usize>load<u32>(list, 24) * bytes
  const r7 = lanes + <usize>load<u32>(list, 28) * bytes
  for (let j: usize = 0; j < bytes; j += 16) {
    const out = tile + (j << 3)
    transpose4(r0 + j, r1 + j, r2 + j, r3 + j, out)
    transpose4(r4 + j, r5 + j, r6 + j, r7 + j, out + 16)
  }
}

/** Squared lengths of the 8 points of a tile. */
export function lengths(tile: usize, d: i32, found: usize): void {
  let low = f32x4.splat(0)
  let high = low
  const end = tile + (<usize>d << 5)
  for (let point = tile; point < end; point += 32) {
    const x0 = v128.load(point)
    const x1 = v128.load(point, 16)
    low = f32x4.add(low, f32x4.mul(x0, x0))
    high = f32x4.add(high, f32x4.mul(x1, x1))
  }
  v128.store(found + atSquare, low)
  v128.store(found + atSquare, high, 16)
}

/** Takes the distances of 4 points from centre `c` into account. */
@inline
function consider(distance: v128, c: i32, found: usize): void {
  const best = v128.load(found + atBest)
  const index = v128.load(found + atIndex)
  v128.store(found + atIndex, v128.bitselect(i32x4.splat(c), index, f32x4.lt(distance, best)))
  v128.store(found + atSecond, f32x4.pmin(v128.load(found + atSecond), f32x4.pmax(best, distance)))
  v128.store(found + atBest, f32x4.pmin(best, distance))
}

/**
 * For 8 points the least and second least of |c|^2 - 2 x.c over centres, and the first centre that has the least:
 * squared distances without the point's own length, which changes no order. Four centres at a time, so that each
 * load of a point serves four of them; what was found stays in memory, because registers are few.
 */
export function nearestTwo(tile: usize, d: i32, k: i32, stride: i32, tiles: usize, norms: usize, found: usize): void {
  const most = f32x4.splat(f32.MAX_VALUE)
  v128.store(found + atBest, most)
  v128.store(found + atBest, most, 16)
  v128.store(found + atSecond, most)
  v128.store(found + atSecond, most, 16)
  v128.store(found + atIndex, i32x4.splat(0))
  v128.store(found + atIndex, i32x4.splat(0), 16)
  const column = <usize>stride << 2
  const end = tile + (<usize>d << 5)
  let c = 0
  for (; c + 4 <= k; c += 4) {
    const norm = norms + (<usize>c << 2)
    let a0 = v128.load32_splat(norm)
    let b0 = v128.load32_splat(norm, 4)
    let c0 = v128.load32_splat(norm, 8)
    let e0 = v128.load32_splat(norm, 12)
    let a1 = a0
    let b1 = b0
    let c1 = c0
    let e1 = e0
    let centre = tiles + (<usize>c << 2)
    for (let point = tile; point < end; point += 32) {
      const x0 = v128.load(point)
      const x1 = v128.load(point, 16)
      let w = v128.load32_splat(centre)
      a0 = f32x4.add(a0, f32x4.mul(x0, w))
      a1 = f32x4.add(a1, f32x4.mul(x1, w))
      w = v128.load32_splat(centre, 4)
      b0 = f32x4.add(b0, f32x4.mul(x0, w))
      b1 = f32x4.add(b1, f32x4.mul(x1, w))
      w = v128.load32_splat(centre, 8)
      c0 = f32x4.add(c0, f32x4.mul(x0, w))
      c1 = f32x4.add(c1, f32x4.mul(x1, w))
      w = v128.load32_splat(centre, 12)
      e0 = f32x4.add(e0, f32x4.mul(x0, w))
      e1 = f32x4.add(e1, f32x4.mul(x1, w))
      centre += column
    }
    consider(a0, c, found)
    consider(a1, c, found + 16)
    consider(b0, c + 1, found)
    consider(b1, c + 1, found + 16)
    consider(c0, c + 2, found)
    consider(c1, c + 2, found + 16)
    consider(e0, c + 3, found)
    consider(e1, c + 3, found + 16)
  }
  for (; c < k; c++) {
    let a0 = v128.load32_splat(norms + (<usize>c << 2))
    let a1 = a0
    let centre = tiles + (<usize>c << 2)
    for (let point = tile; point < end; point += 32) {
      const w = v128.load32_splat(centre)
      a0 = f32x4.add(a0, f32x4.mul(v128.load(point), w))
      a1 = f32x4.add(a1, f32x4.mul(v128.load(point, 16), w))
      centre += column
    }
    consider(a0, c, found)
    consider(a1, c, found + 16)
  }
}
