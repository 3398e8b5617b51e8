/**
 * What the passes of DBSCAN on a grid share: see cluster/density/cellGrid.ts and neighbourCells.ts, which give meaning
 * to what is here. Rows lie column by column, in the order of cells; distances are summed by column, as there.
 */

/** A grid in memory, by where its parts begin; laid out by cluster/density/gridInMemory.ts. */
@unmanaged
export class Grid {
  square: f64
  /** Of a cell. */
  side: f64
  /** Columns of float64, `stride` bytes from one to the next. */
  columns: usize
  stride: usize
  d: i32
  cells: i32
  /** Float64 keys of the cells, and int32 rows where they start (one more than cells). */
  keys: usize
  starts: usize
  lines: i32
  /** For each line, in 32 bytes: float64 offset; int32 reach, the offset again, three places in the gaps of a row. */
  ways: usize
  minPoints: i32
  /** A byte a row: 1 for core rows. */
  core: usize
  /** Int32 for each cell: towards the least cell of its cluster; -1 without core rows. */
  parents: usize
  /** 2 d float64 for each cell: around its core rows. */
  boxes: usize
  /** Uint32 for each row: its number in the data. */
  order: usize
  /** By the numbers of the data: a byte, 1 for core rows; int32, the least cell of the cluster or -1. */
  coreOut: usize
  clusters: usize
  /** Int32 for each row and one more: core rows before it. */
  coreRows: usize
  /** Float64 for each column: where the first cell begins. */
  lows: usize
  /** Int32 for each key there may be and one more: how many cells have lesser ones. 0 where keys are too many. */
  ranks: usize
  /** The same with how many rows have lesser ones. */
  rowsBefore: usize
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function keyOf(grid: Grid, c: i32): f64 {
  return load<f64>(grid.keys + (<usize>c << 3))
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function startOf(grid: Grid, c: i32): i32 {
  return load<i32>(grid.starts + (<usize>c << 2))
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function runOf(runs: usize, line: i32): usize {
  return runs + gapsBytes + (<usize>line << 4)
}

/** The first cell whose key is at least `key`. */
function lowerBound(grid: Grid, key: f64): i32 {
  let low = 0
  let high = grid.cells
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyOf(grid, middle) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Bytes of a row's gaps, which lie before the runs: three columns by eight steps. */
const gapsBytes: usize = 192

/** Fills the ranks of the keys 0 … keys - 1, and of the key after them. */
export function dbscanRanks(at: usize, keys: i32): void {
  const grid = changetype<Grid>(at)
  let rank = grid.ranks
  for (let c = 0; c < grid.cells; c++) {
    const end = grid.ranks + (<usize>keyOf(grid, c) << 2)
    for (; rank <= end; rank += 4) store<i32>(rank, c)
  }
  const end = grid.ranks + (<usize>keys << 2)
  for (; rank <= end; rank += 4) store<i32>(rank, grid.cells)
}

/**
 * `runs` holds, after the gaps, four int32 a line: the run of cells, of which both ends only move forward, and, once
 * they were asked for, the rows in them.
 */
export function startRuns(grid: Grid, c: i32, runs: usize): void {
  if (grid.ranks != 0) return
  for (let line = 0; line < grid.lines; line++) {
    const way = grid.ways + (<usize>line << 5)
    const from = lowerBound(grid, keyOf(grid, c) + load<f64>(way) - <f64>load<i32>(way, 8))
    store<i32>(runOf(runs, line), from)
    store<i32>(runOf(runs, line), from, 4)
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function moveRun(grid: Grid, own: f64, line: i32, runs: usize): void {
  const way = grid.ways + (<usize>line << 5)
  const keys = grid.keys
  const end = keys + (<usize>grid.cells << 3)
  const reach = <f64>load<i32>(way, 8)
  const first = own + load<f64>(way) - reach
  const last = own + load<f64>(way) + reach
  const run = runOf(runs, line)
  let at = keys + (<usize>load<i32>(run) << 3)
  while (at < end && load<f64>(at) < first) at += 8
  store<i32>(run, <i32>((at - keys) >> 3))
  at = max(at, keys + (<usize>load<i32>(run, 4) << 3))
  while (at < end && load<f64>(at) <= last) at += 8
  store<i32>(run, <i32>((at - keys) >> 3), 4)
}

/** The same where the ranks of keys are known. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function lookUpRun(grid: Grid, own: i32, line: i32, runs: usize): void {
  const way = grid.ways + (<usize>line << 5)
  const reach = load<i32>(way, 8)
  const rank = grid.ranks + (<usize>(own + load<i32>(way, 12)) << 2)
  const run = runOf(runs, line)
  store<i32>(run, load<i32>(rank - (<usize>reach << 2)))
  store<i32>(run, load<i32>(rank + (<usize>reach << 2), 4), 4)
}

/** The rows of a line's run, of cells that moveRun has found. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function findRows(grid: Grid, line: i32, runs: usize): i32 {
  const first = startOf(grid, lineFrom(runs, line))
  const end = startOf(grid, lineTo(runs, line))
  store<i32>(runOf(runs, line), first, 8)
  store<i32>(runOf(runs, line), end, 12)
  return end - first
}

/** The same where it is known how many rows come before each key. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function lookUpRows(grid: Grid, own: i32, line: i32, runs: usize): i32 {
  const way = grid.ways + (<usize>line << 5)
  const reach = <usize>load<i32>(way, 8) << 2
  const before = grid.rowsBefore + (<usize>(own + load<i32>(way, 12)) << 2)
  const first = load<i32>(before - reach)
  const end = load<i32>(before + reach, 4)
  store<i32>(runOf(runs, line), first, 8)
  store<i32>(runOf(runs, line), end, 12)
  return end - first
}

/** Moves on to cell `c`, and finds the rows of its runs; returns how many they are. */
export function moveRuns(grid: Grid, c: i32, runs: usize): i32 {
  const own = keyOf(grid, c)
  let rows = 0
  if (grid.rowsBefore != 0) {
    for (let line = 0; line < grid.lines; line++) rows += lookUpRows(grid, <i32>own, line, runs)
    return rows
  }
  for (let line = 0; line < grid.lines; line++) {
    moveRun(grid, own, line, runs)
    rows += findRows(grid, line, runs)
  }
  return rows
}

/** Only those of the lines `from` to `to` that come after the cell's own line, and this. */
export function moveLaterRuns(grid: Grid, c: i32, from: i32, to: i32, runs: usize): void {
  const own = keyOf(grid, c)
  for (let line = from; line < to; line++) {
    if (load<f64>(grid.ways + (<usize>line << 5)) < 0) continue
    if (grid.ranks == 0) moveRun(grid, own, line, runs)
    else lookUpRun(grid, <i32>own, line, runs)
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function lineFrom(runs: usize, line: i32): i32 {
  return load<i32>(runOf(runs, line))
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function lineTo(runs: usize, line: i32): i32 {
  return load<i32>(runOf(runs, line), 4)
}

/** The first row of a run, and the one after its last. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function firstRow(runs: usize, line: i32): i32 {
  return load<i32>(runOf(runs, line), 8)
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function endRow(runs: usize, line: i32): i32 {
  return load<i32>(runOf(runs, line), 12)
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function valueAt(grid: Grid, p: i32, j: i32): f64 {
  return load<f64>(grid.columns + <usize>j * grid.stride + (<usize>p << 3))
}

/** For row `p`, the squared gaps to the cells one to three steps away along each column but the last, in cells. */
export function measureGaps(grid: Grid, p: i32, runs: usize): void {
  const perSide = 1 / grid.side
  for (let j = 0; j < 3; j++) {
    const gaps = runs + (<usize>j << 6)
    if (j + 1 >= grid.d) {
      store<f64>(gaps, 0, 24)
      continue
    }
    const along = (valueAt(grid, p, j) - load<f64>(grid.lows + (<usize>j << 3))) * perSide
    const inside = along - floor(along)
    store<f64>(gaps, (inside + 2) * (inside + 2))
    store<f64>(gaps, (inside + 1) * (inside + 1), 8)
    store<f64>(gaps, inside * inside, 16)
    store<f64>(gaps, 0, 24)
    store<f64>(gaps, (1 - inside) * (1 - inside), 32)
    store<f64>(gaps, (2 - inside) * (2 - inside), 40)
    store<f64>(gaps, (3 - inside) * (3 - inside), 48)
  }
}

/** Whether no row of a line can be within eps: the room for rounding is that of cellGrid.ts, and more. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function lineTooFar(grid: Grid, line: i32, runs: usize): bool {
  const way = grid.ways + (<usize>line << 5)
  const ofPlane = load<f64>(runs + load<i32>(way, 16)) + load<f64>(runs + load<i32>(way, 20))
  return ofPlane + load<f64>(runs + load<i32>(way, 24)) > <f64>grid.d * 1.000001
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function squares(column: usize, value: v128): v128 {
  const away = f64x2.sub(v128.load(column), value)
  return f64x2.mul(away, away)
}

/** A value of a row, twice. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function valueTwice(grid: Grid, p: i32, j: i32): v128 {
  return v128.load64_splat(grid.columns + <usize>j * grid.stride + (<usize>p << 3))
}

/** Squared distances of a row (x, y, z and w, if there are four columns) from the two rows at `column`. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function twoApart(column: usize, stride: usize, x: v128, y: v128, z: v128, w: v128, four: bool): v128 {
  const ofPlane = f64x2.add(squares(column, x), squares(column + stride, y))
  const ofSpace = f64x2.add(ofPlane, squares(column + stride * 2, z))
  return four ? f64x2.add(ofSpace, squares(column + stride * 3, w)) : ofSpace
}

/** A bit for each of the four rows at `column`, `left` of which count, with a squared distance of at most `most`. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function nearFour(
  column: usize,
  stride: usize,
  x: v128,
  y: v128,
  z: v128,
  w: v128,
  four: bool,
  most: v128,
  left: i32
): i32 {
  const low = i64x2.bitmask(f64x2.le(twoApart(column, stride, x, y, z, w, four), most))
  const high = i64x2.bitmask(f64x2.le(twoApart(column + 16, stride, x, y, z, w, four), most))
  const bits = low | (high << 2)
  return left >= 4 ? bits : bits & ((1 << left) - 1)
}

/** Squared distance of two rows. */
export function rowsApart(grid: Grid, p: i32, q: i32): f64 {
  let total: f64 = 0
  for (let j = 0; j < grid.d; j++) {
    const away = valueAt(grid, p, j) - valueAt(grid, q, j)
    total += away * away
  }
  return total
}
