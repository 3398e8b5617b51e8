import { moveRow } from './fixedPoint'
import { listRows } from './listRows'
import { blockRows, Rows, Run } from './structures'
import { atBest, atIndex, atSecond, atSquare, fillTile, foundBytes, lengths, nearestTwo } from './tile'

/** Half the distance between 1 and the next float32. */
const unit: f32 = 5.9604645e-8

/** More than what is lost where products are too small for a float32. */
const tiny: f32 = 1e-36

/** The nearest centre in float64, the first of equals. */
function nearestExactly(row: usize, centres: usize, d: i32, k: i32): i32 {
  let least = f64.MAX_VALUE
  let best = 0
  let centre = centres
  for (let c = 0; c < k; c++) {
    let square: f64 = 0
    for (let j: usize = 0; j < <usize>d; j++, centre += 8) {
      const away = load<f64>(row + (j << 3)) - load<f64>(centre)
      square += away * away
    }
    if (square < least) {
      least = square
      best = c
    }
  }
  return best
}

/** How much farther each of 4 points is from its second nearest centre than from its nearest: surely at least so much. */
@inline
function gaps(found: usize, error: v128, largest: v128): v128 {
  const norm = v128.load(found + atSquare)
  const slack = f32x4.add(f32x4.mul(f32x4.add(norm, largest), error), f32x4.splat(tiny))
  const zero = f32x4.splat(0)
  const least = f32x4.add(f32x4.add(v128.load(found + atBest), norm), slack)
  const next = f32x4.sub(f32x4.add(v128.load(found + atSecond), norm), slack)
  const near = f32x4.mul(f32x4.sqrt(f32x4.pmax(zero, least)), f32x4.splat(1 + 4 * unit))
  const far = f32x4.mul(f32x4.sqrt(f32x4.pmax(zero, next)), f32x4.splat(1 - 4 * unit))
  return f32x4.sub(far, near)
}

/**
 * Reads something of each listed row, so that all are in the cache when their turn comes: reads that wait for nothing
 * overlap. What is read is kept, at `sink`, or the compiler would leave it out.
 */
function fetch(start: usize, bytes: usize, list: usize, count: i32, sink: usize): void {
  let seen: u32 = 0
  for (let g: usize = 0; g < <usize>count; g++) {
    const row = start + <usize>load<u32>(list + (g << 2)) * bytes
    for (let line: usize = 0; line < bytes; line += 64) seen ^= load<u32>(row + line)
    seen ^= load<u32>(row + bytes - 4)
  }
  store<u32>(sink, seen)
}

/** How many listed rows ahead of the one at work memory is read. */
const rowsAhead: i32 = 16

/** Notes at the seat what changed: `count` rows listed at `list`, with the labels that they had at `before`. */
function noteChanges(data: Rows, run: Run, changes: usize, list: usize, before: usize, count: i32, sink: usize): void {
  const entry = <usize>(data.d + 1) << 3
  if (count < blockRows >> 1) fetch(data.rows, <usize>data.d << 3, list, count, sink)
  for (let g: usize = 0; g < <usize>count; g++) {
    const i = load<i32>(list + (g << 2))
    const from = <usize>load<u8>(before + g)
    moveRow(data, i, from == 255 ? 0 : changes + from * entry, changes + <usize>load<u8>(run.labels + i) * entry)
  }
}

/**
 * One assignment of k-means for rows `from` … `to` - 1, at most `blockRows`: every row whose bound is used up to its
 * nearest centre, ties to the lower index. Sums of rows that changed are noted at the seat. Returns how many changed.
 *
 * Distances are float32 with a bound on their rounding: (2 d + 10) units of |x|^2 + |c|^2 cover the data's and the
 * centres' own rounding (4), the dot product's (d + 1) and that of |x|^2 (d). Where best and second best are
 * not surely apart, float64 decides, so that labels are those of float64 throughout.
 */
export function assignRows(rows: usize, runs: usize, from: i32, to: i32, seat: i32): i32 {
  const data = changetype<Rows>(rows)
  const run = changetype<Run>(runs)
  const d = data.d
  const k = run.k
  const changes = run.changes + ((<usize>seat * <usize>k * <usize>(d + 1)) << 3)
  const found = run.scratch + <usize>seat * <usize>run.scratchBytes
  const gap = found + foundBytes
  const tile = gap + 32
  const list = tile + (<usize>data.width << 5)
  const changedFrom = list + <usize>(blockRows + 8) * 4
  const count = listRows(run, from, to, list)
  if (count == 0) return 0
  const laneBytes = <usize>data.width << 2
  // Where more than a few rows are listed, all are read: the machine foresees that, and fetches while it computes.
  const isSparse = count < (to - from) >> 4
  let ahead = isSparse ? usize.MAX_VALUE : data.lanes + <usize>from * laneBytes
  let seen: u32 = 0
  if (isSparse) fetch(data.lanes, laneBytes, list, count, gap)
  // The last tile is filled up with its last row.
  for (let i = count; i & 7; i++) store<i32>(list + (<usize>i << 2), load<i32>(list + (<usize>(count - 1) << 2)))
  let longest: f32 = 0
  for (let c = 0; c < k; c++) longest = max(longest, load<f32>(run.norms + (<usize>c << 2)))
  const largest = f32x4.splat(longest)
  const error = f32x4.splat((2 * <f32>d + 10) * unit)
  let changed = 0
  for (let g = 0; g < count; g += 8) {
    const group = list + (<usize>g << 2)
    const next = load<u32>(list + (<usize>min(g + rowsAhead, count - 1) << 2))
    for (const end = data.lanes + <usize>next * laneBytes; ahead < end; ahead += 64) seen ^= load<u32>(ahead)
    fillTile(data.lanes, data.width, group, tile)
    lengths(tile, d, found)
    nearestTwo(tile, d, k, run.stride, run.tiles, run.norms, found)
    v128.store(gap, gaps(found, error, largest))
    v128.store(gap, gaps(found + 16, error, largest), 16)
    const filled = min(8, count - g)
    for (let t: usize = 0; t < <usize>filled; t++) {
      const i = load<i32>(group + (t << 2))
      const before = <i32>load<u8>(run.labels + i)
      let label = load<i32>(found + atIndex + (t << 2))
      let apart = load<f32>(gap + (t << 2))
      if (!(apart > 0)) {
        label = nearestExactly(data.rows + <usize>i * (<usize>d << 3), run.centres, d, k)
        apart = 0
      }
      const bound = (load<f32>(run.drift + (<usize>label << 2)) + apart) * (1 - 10 * unit)
      store<f32>(run.bounds + (<usize>i << 2), bound)
      if (label == before) continue
      store<u8>(run.labels + i, <u8>label)
      // Over an entry of the list that has been read.
      store<i32>(list + (<usize>changed << 2), i)
      store<u8>(changedFrom + changed, <u8>before)
      changed++
    }
  }
  // Kept, or the compiler would leave out to read it.
  store<u32>(gap, seen)
  noteChanges(data, run, changes, list, changedFrom, changed, gap)
  return changed
}

/** Bytes of scratch memory that a seat needs for rows of a width. */
export function assignScratch(width: i32): i32 {
  return <i32>foundBytes + 32 + (width << 5) + (blockRows + 8) * 4 + blockRows
}

/** Makes row `i` the only one of centre `c`, which has none; its sums have been gathered. */
export function giveRow(rows: usize, runs: usize, i: i32, c: i32): void {
  const data = changetype<Rows>(rows)
  const run = changetype<Run>(runs)
  const entry = <usize>(data.d + 1) << 3
  moveRow(data, i, run.sums + <usize>load<u8>(run.labels + i) * entry, run.sums + <usize>c * entry)
  store<u8>(run.labels + i, <u8>c)
  store<f32>(run.bounds + (<usize>i << 2), -Infinity)
}
