import { blockBytes, centreBlocks, strideOf } from './centredBlock'
import {
  addTile,
  clipTile,
  limitOf,
  squaresByDifferences,
  squaresByLengths,
  takeRoots,
  tileBytes,
  tileColumns,
  tileRows
} from './distanceTile'

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

/** Columns below which nothing is saved by centring, and rows that a row must be measured from for that to pay. */
const fewColumns = 4
const fewRows = 32

/** Scratch of distanceSums for blocks of so many rows. */
export function distanceScratch(rows: i32, others: i32, d: i32): i32 {
  return <i32>(blockBytes(rows, d) + blockBytes(others, d) + (<usize>strideOf(others) << 2) + tileBytes * 3)
}

/**
 * Euclidean distances between rows `i0` … `i1` - 1 of `a` and rows `j0` … `j1` - 1 of `b`, both column by column
 * (float32, column c from a + 4 c strideA on): each row's sum over the block is added to the int64 at rowSums + 8 i,
 * and where `columnSums` is not 0, each column row's to columnSums + 8 j. `scratch` has distanceScratch(…) bytes.
 * By lengths and products around the middle between the blocks, and anew by differences for every tile with a pair too
 * near for that. Values are at most 1, so that sums of up to 2^22 rows fit.
 */
export function distanceSums(
  a: usize, strideA: i32, i0: i32, i1: i32,
  b: usize, strideB: i32, j0: i32, j1: i32,
  d: i32, rowSums: usize, columnSums: usize, scratch: usize
): void {
  const height = i1 - i0
  const width = j1 - j0
  let tile = scratch
  let before = tile + tileBytes
  const sums = before + tileBytes
  const left = sums + tileBytes
  const right = left + blockBytes(height, d)
  const columns = right + blockBytes(width, d)
  const bytesA = <usize>strideA << 2
  const bytesB = <usize>strideB << 2
  const bytesLeft = <usize>strideOf(height) << 2
  const bytesRight = <usize>strideOf(width) << 2
  const isCentred = d >= fewColumns && min(height, width) >= fewRows
  if (isCentred) centreBlocks(a, strideA, i0, i1, b, strideB, j0, j1, d, left, right)
  if (columnSums) memory.fill(columns, 0, bytesRight)
  for (let i = 0; i < height; i += tileRows) {
    const rows = min(tileRows, height - i)
    const row = <usize>i << 2
    const point = a + ((<usize>i0 + <usize>i) << 2)
    const lengths = left + <usize>d * bytesLeft + row
    const limit = isCentred ? limitOf(lengths) : f32x4.splat(0)
    memory.fill(sums, 0, tileBytes)
    for (let j = 0; j < width; j += tileColumns) {
      const at = <usize>j << 2
      let isExact = false
      if (isCentred) {
        const other = right + at
        const lengthsOther = other + <usize>d * bytesRight
        isExact = squaresByLengths(left + row, lengths, bytesLeft, other, lengthsOther, bytesRight, limit, tile, before)
      } else takeRoots(before)
      if (!isExact) squaresByDifferences(point, bytesA, b + (<usize>j0 << 2) + at, bytesB, d, tile)
      if (rows < tileRows || j + tileColumns > width) clipTile(tile, rows, width - j)
      if (j > 0) addTile(before, sums, columnSums ? columns + at - (tileColumns << 2) : 0)
      const done = before
      before = tile
      tile = done
    }
    takeRoots(before)
    addTile(before, sums, columnSums ? columns + (((<usize>width - 1) & ~7) << 2) : 0)
    for (let r = 0; r < rows; r++) {
      addTo(rowSums + (<usize>(i0 + i + r) << 3), lanesSum(v128.load(sums + (<usize>r << 4))))
    }
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
