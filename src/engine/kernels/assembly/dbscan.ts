import {
  endRow,
  firstRow,
  Grid,
  lineFrom,
  lineTo,
  lineTooFar,
  measureGaps,
  moveLaterRuns,
  moveRuns,
  nearFour,
  rowsApart,
  startOf,
  startRuns,
  valueAt,
  valueTwice
} from './dbscanCells'

/**
 * DBSCAN on a grid, two rows at a time: see cluster/density/gridCores.ts, gridJoin.ts and gridBorders.ts, which say the
 * same in TypeScript.
 */
// @ts-ignore: a decorator of AssemblyScript
@inline
function countAround(grid: Grid, p: i32, rows: i32, runs: usize, four: bool): bool {
  const minPoints = grid.minPoints
  const stride = grid.stride
  const most = f64x2.splat(grid.square)
  const x = valueTwice(grid, p, 0)
  const y = valueTwice(grid, p, 1)
  const z = valueTwice(grid, p, 2)
  const w = four ? valueTwice(grid, p, 3) : z
  let left = rows
  let found = 0
  measureGaps(grid, p, runs)
  for (let line = 0; line < grid.lines && found + left >= minPoints; line++) {
    const first = firstRow(runs, line)
    let ahead = endRow(runs, line) - first
    left -= ahead
    if (ahead == 0 || lineTooFar(grid, line, runs)) continue
    for (let column = grid.columns + (<usize>first << 3); ahead > 0; ahead -= 4, column += 32) {
      found += popcnt(nearFour(column, stride, x, y, z, w, four, most, ahead))
      if (found >= minPoints) return true
    }
  }
  return false
}

/** Whether row `p` has enough neighbours among the `rows` rows around; given up once those left cannot suffice. */
function enoughAround(grid: Grid, p: i32, rows: i32, runs: usize): bool {
  return grid.d > 3 ? countAround(grid, p, rows, runs, true) : countAround(grid, p, rows, runs, false)
}

/** Core flags of the rows of cells `first` to `last`. */
export function dbscanCores(at: usize, first: i32, last: i32, runs: usize): void {
  const grid = changetype<Grid>(at)
  startRuns(grid, first, runs)
  for (let c = first; c < last; c++) {
    const start = startOf(grid, c)
    const end = startOf(grid, c + 1)
    if (end - start >= grid.minPoints) {
      memory.fill(grid.core + start, 1, end - start)
      continue
    }
    const rows = moveRuns(grid, c, runs)
    for (let p = start; p < end; p++) store<u8>(grid.core + p, <u8>enoughAround(grid, p, rows, runs))
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function boxOf(grid: Grid, c: i32): usize {
  return grid.boxes + <usize>c * <usize>grid.d * 16
}

/** Boxes around the core rows of cells `first` to `last`, which begin as clusters of their own. */
export function dbscanBoxes(at: usize, first: i32, last: i32): void {
  const grid = changetype<Grid>(at)
  const d = grid.d
  for (let c = first; c < last; c++) {
    let some = false
    const box = boxOf(grid, c)
    for (let j = 0; j < d; j++) {
      let low = Infinity
      let high = -Infinity
      for (let p = startOf(grid, c); p < startOf(grid, c + 1); p++) {
        if (load<u8>(grid.core + p) == 0) continue
        some = true
        const value = valueAt(grid, p, j)
        if (value < low) low = value
        if (value > high) high = value
      }
      store<f64>(box + (<usize>j << 3), low)
      store<f64>(box + (<usize>(d + j) << 3), high)
    }
    store<i32>(grid.parents + (<usize>c << 2), some ? c : -1)
  }
}

/** With path halving: what a thread writes here is further up, whatever others do at the same time. */
function find(parents: usize, a: i32): i32 {
  let at = a
  let up = load<i32>(parents + (<usize>at << 2))
  while (up != at) {
    const further = load<i32>(parents + (<usize>up << 2))
    store<i32>(parents + (<usize>at << 2), further)
    at = further
    up = load<i32>(parents + (<usize>at << 2))
  }
  return at
}

/** Makes one set of two, of which roots are given; only a root, which another thread may have joined, gets a parent. */
function unite(parents: usize, a: i32, b: i32): i32 {
  let low = min(a, b)
  let high = max(a, b)
  while (low != high && atomic.cmpxchg<i32>(parents + (<usize>high << 2), high, low) != high) {
    a = find(parents, low)
    b = find(parents, high)
    low = min(a, b)
    high = max(a, b)
  }
  return low
}

function boxesApart(grid: Grid, c: i32, other: i32): f64 {
  const d = grid.d
  let a = boxOf(grid, c)
  let b = boxOf(grid, other)
  let total: f64 = 0
  for (let j = 0; j < d; j++, a += 8, b += 8) {
    const gap = max(max(load<f64>(a) - load<f64>(b + (<usize>d << 3)), load<f64>(b) - load<f64>(a + (<usize>d << 3))), 0)
    total += gap * gap
  }
  return total
}

function apartFromBox(grid: Grid, p: i32, other: i32): f64 {
  const d = grid.d
  let box = boxOf(grid, other)
  let total: f64 = 0
  for (let j = 0; j < d; j++, box += 8) {
    const value = valueAt(grid, p, j)
    const gap = max(max(load<f64>(box) - value, value - load<f64>(box + (<usize>d << 3))), 0)
    total += gap * gap
  }
  return total
}

/** Whether a core row among `a` to `b` is within eps of row `p`. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function coreNear(grid: Grid, p: i32, a: i32, b: i32, four: bool): bool {
  const stride = grid.stride
  const most = f64x2.splat(grid.square)
  const x = valueTwice(grid, p, 0)
  const y = valueTwice(grid, p, 1)
  const z = valueTwice(grid, p, 2)
  const w = four ? valueTwice(grid, p, 3) : z
  let column = grid.columns + (<usize>a << 3)
  for (let q = a; q < b; q += 4, column += 32) {
    let bits = nearFour(column, stride, x, y, z, w, four, most, b - q)
    for (; bits != 0; bits &= bits - 1) if (load<u8>(grid.core + q + ctz(bits)) != 0) return true
  }
  return false
}

function near(grid: Grid, c: i32, other: i32): bool {
  if (boxesApart(grid, c, other) > grid.square) return false
  const a = startOf(grid, other)
  const b = startOf(grid, other + 1)
  for (let p = startOf(grid, c); p < startOf(grid, c + 1); p++) {
    if (load<u8>(grid.core + p) == 0 || apartFromBox(grid, p, other) > grid.square) continue
    if (grid.d > 3 ? coreNear(grid, p, a, b, true) : coreNear(grid, p, a, b, false)) return true
  }
  return false
}

/** Joins the cells `first` to `last` with later ones, along the lines `from` to `to`. Threads may do so together. */
export function dbscanJoin(at: usize, first: i32, last: i32, from: i32, to: i32, runs: usize): void {
  const grid = changetype<Grid>(at)
  const parents = grid.parents
  const ways = grid.ways
  startRuns(grid, first, runs)
  for (let c = first; c < last; c++) {
    if (load<i32>(parents + (<usize>c << 2)) < 0) continue
    moveLaterRuns(grid, c, from, to, runs)
    let own = find(parents, c)
    for (let line = from; line < to; line++) {
      if (load<f64>(ways + (<usize>line << 5)) < 0) continue
      const end = lineTo(runs, line)
      for (let other = max(c + 1, lineFrom(runs, line)); other < end; other++) {
        const up = load<i32>(parents + (<usize>other << 2))
        if (up < 0 || up == own) continue
        const root = find(parents, other)
        if (root != own && near(grid, c, other)) own = unite(parents, own, root)
      }
    }
  }
}

/** How many core rows come before each row: so borders see at once where there are none. */
export function dbscanCoreRows(at: usize): void {
  const grid = changetype<Grid>(at)
  const n = startOf(grid, grid.cells)
  let rows = 0
  for (let p = 0; p < n; p++) {
    store<i32>(grid.coreRows + (<usize>p << 2), rows)
    rows += load<u8>(grid.core + p)
  }
  store<i32>(grid.coreRows + (<usize>n << 2), rows)
}

function before(grid: Grid, a: i32, b: i32): bool {
  for (let j = 0; j < grid.d; j++) {
    const x = valueAt(grid, a, j)
    const y = valueAt(grid, b, j)
    if (x != y) return x < y
  }
  return false
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function nearestCore(grid: Grid, p: i32, runs: usize, four: bool): i32 {
  const stride = grid.stride
  const x = valueTwice(grid, p, 0)
  const y = valueTwice(grid, p, 1)
  const z = valueTwice(grid, p, 2)
  const w = four ? valueTwice(grid, p, 3) : z
  measureGaps(grid, p, runs)
  let nearest = -1
  let least = grid.square
  let most = f64x2.splat(least)
  for (let line = 0; line < grid.lines; line++) {
    let q = firstRow(runs, line)
    const b = endRow(runs, line)
    if (load<i32>(grid.coreRows + (<usize>q << 2)) == load<i32>(grid.coreRows + (<usize>b << 2))) continue
    if (lineTooFar(grid, line, runs)) continue
    let column = grid.columns + (<usize>q << 3)
    for (; q < b; q += 4, column += 32) {
      let bits = nearFour(column, stride, x, y, z, w, four, most, b - q)
      for (; bits != 0; bits &= bits - 1) {
        const other = q + ctz(bits)
        if (load<u8>(grid.core + other) == 0) continue
        const apart = rowsApart(grid, p, other)
        if (apart > least || (apart == least && nearest >= 0 && !before(grid, other, nearest))) continue
        least = apart
        most = f64x2.splat(least)
        nearest = other
      }
    }
  }
  return nearest
}

/** The cell of row `p`: the last one that starts no later. */
function cellOfRow(grid: Grid, p: i32): i32 {
  let low = 0
  let high = grid.cells
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (startOf(grid, middle) <= p) low = middle
    else high = middle
  }
  return low
}

/** The cluster of a row that is no core. */
function clusterOf(grid: Grid, p: i32, runs: usize): i32 {
  const nearest = grid.d > 3 ? nearestCore(grid, p, runs, true) : nearestCore(grid, p, runs, false)
  return nearest < 0 ? -1 : find(grid.parents, cellOfRow(grid, nearest))
}

/** Clusters of the rows of cells `first` to `last`, and whether they are core, where the data has them. */
export function dbscanBorders(at: usize, first: i32, last: i32, runs: usize): void {
  const grid = changetype<Grid>(at)
  startRuns(grid, first, runs)
  for (let c = first; c < last; c++) {
    const own = load<i32>(grid.parents + (<usize>c << 2))
    const root = own < 0 ? -1 : find(grid.parents, c)
    let moved = false
    for (let p = startOf(grid, c); p < startOf(grid, c + 1); p++) {
      const isCore = load<u8>(grid.core + p)
      if (isCore == 0 && !moved) {
        moveRuns(grid, c, runs)
        moved = true
      }
      const i = <usize>load<u32>(grid.order + (<usize>p << 2))
      store<u8>(grid.coreOut + i, isCore)
      store<i32>(grid.clusters + (i << 2), isCore != 0 ? root : clusterOf(grid, p, runs))
    }
  }
}
