/**
 * DBSCAN on a k-d tree, leaf by leaf: see cluster/density/treeDbscan.ts, which says the same in TypeScript. What leaves
 * are within reach is found once for all rows of a leaf.
 */

/** A tree in memory, by where its parts begin; laid out by cluster/density/treeKernel.ts. */
@unmanaged
class Tree {
  square: f64
  /** Columns of float64 in the order of leaves, `stride` bytes from one to the next. */
  columns: usize
  stride: usize
  d: i32
  firstLeaf: i32
  /** Int32 for each node: its first row, and the row after its last. */
  starts: usize
  ends: usize
  /** For each node d least values, then d greatest. */
  boxes: usize
  minPoints: i32
  /** A byte a row: 1 for core rows. */
  core: usize
  /** Int32 for each row that is no core: the nearest core row, or -1. */
  nearest: usize
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function at4(base: usize, i: i32): i32 {
  return load<i32>(base + (<usize>i << 2))
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function valueAt(tree: Tree, p: i32, j: i32): f64 {
  return load<f64>(tree.columns + <usize>j * tree.stride + (<usize>p << 3))
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function boxOf(tree: Tree, t: i32): usize {
  return tree.boxes + <usize>t * <usize>tree.d * 16
}

function nodesApart(tree: Tree, s: i32, t: i32): f64 {
  const width = <usize>tree.d << 3
  let a = boxOf(tree, s)
  let b = boxOf(tree, t)
  const end = a + width
  let total: f64 = 0
  for (; a < end; a += 8, b += 8) {
    const gap = max(max(load<f64>(a) - load<f64>(b + width), load<f64>(b) - load<f64>(a + width)), 0)
    total += gap * gap
  }
  return total
}

function rowFromNode(tree: Tree, p: i32, t: i32): f64 {
  const width = <usize>tree.d << 3
  let low = boxOf(tree, t)
  const end = low + width
  let column = tree.columns + (<usize>p << 3)
  let total: f64 = 0
  for (; low < end; low += 8, column += tree.stride) {
    const value = load<f64>(column)
    const gap = max(max(load<f64>(low) - value, value - load<f64>(low + width)), 0)
    total += gap * gap
  }
  return total
}

/** The leaves within eps of a leaf, the nearest halves first; `list` has room for all leaves, then for a stack. */
function leavesAround(tree: Tree, leaf: i32, list: usize): i32 {
  const firstLeaf = tree.firstLeaf
  const stack = list + (<usize>(firstLeaf + 1) << 2)
  let found = 0
  let waiting = 1
  store<i32>(stack, 0)
  while (waiting > 0) {
    const t = at4(stack, --waiting)
    if (t >= firstLeaf) {
      store<i32>(list + (<usize>(found++) << 2), t)
      continue
    }
    const left = 2 * t + 1
    const toLeft = nodesApart(tree, leaf, left)
    const toRight = nodesApart(tree, leaf, left + 1)
    const nearLeft = toLeft <= toRight
    if (max(toLeft, toRight) <= tree.square) store<i32>(stack + (<usize>(waiting++) << 2), nearLeft ? left + 1 : left)
    if (min(toLeft, toRight) <= tree.square) store<i32>(stack + (<usize>(waiting++) << 2), nearLeft ? left : left + 1)
  }
  return found
}

/** A bit for each of the rows `q` to `q + 3` before `end` whose squared distance from row `p` is at most `most`. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function nearFour(tree: Tree, p: i32, q: i32, end: i32, most: v128): i32 {
  const stride = tree.stride
  let own = tree.columns + (<usize>p << 3)
  let column = tree.columns + (<usize>q << 3)
  const last = own + <usize>tree.d * stride
  let low = f64x2.splat(0)
  let high = f64x2.splat(0)
  for (; own < last; own += stride, column += stride) {
    const value = v128.load64_splat(own)
    const a = f64x2.sub(v128.load(column), value)
    const b = f64x2.sub(v128.load(column, 16), value)
    low = f64x2.add(low, f64x2.mul(a, a))
    high = f64x2.add(high, f64x2.mul(b, b))
  }
  const bits = i64x2.bitmask(f64x2.le(low, most)) | (i64x2.bitmask(f64x2.le(high, most)) << 2)
  const left = end - q
  return left >= 4 ? bits : bits & ((1 << left) - 1)
}

function enoughAround(tree: Tree, p: i32, list: usize, found: i32): bool {
  const most = f64x2.splat(tree.square)
  let count = 0
  for (let i = 0; i < found; i++) {
    const leaf = at4(list, i)
    if (rowFromNode(tree, p, leaf) > tree.square) continue
    const end = at4(tree.ends, leaf)
    for (let q = at4(tree.starts, leaf); q < end; q += 4) {
      count += popcnt(nearFour(tree, p, q, end, most))
      if (count >= tree.minPoints) return true
    }
  }
  return false
}

/** Core flags of the rows of leaves `first` to `last`. `list` is scratch: an int32 for each leaf and 256 more bytes. */
export function dbscanTreeCores(at: usize, first: i32, last: i32, list: usize): void {
  const tree = changetype<Tree>(at)
  for (let leaf = first; leaf < last; leaf++) {
    const found = leavesAround(tree, leaf, list)
    for (let p = at4(tree.starts, leaf); p < at4(tree.ends, leaf); p++) {
      store<u8>(tree.core + p, enoughAround(tree, p, list, found) ? 1 : 0)
    }
  }
}

function rowsApart(tree: Tree, p: i32, q: i32): f64 {
  let total: f64 = 0
  for (let j = 0; j < tree.d; j++) {
    const away = valueAt(tree, p, j) - valueAt(tree, q, j)
    total += away * away
  }
  return total
}

function before(tree: Tree, a: i32, b: i32): bool {
  for (let j = 0; j < tree.d; j++) {
    const x = valueAt(tree, a, j)
    const y = valueAt(tree, b, j)
    if (x != y) return x < y
  }
  return false
}

function nearestCore(tree: Tree, p: i32, list: usize, found: i32): i32 {
  let nearest = -1
  let least = tree.square
  for (let i = 0; i < found; i++) {
    const leaf = at4(list, i)
    if (rowFromNode(tree, p, leaf) > least) continue
    const end = at4(tree.ends, leaf)
    for (let q = at4(tree.starts, leaf); q < end; q += 4) {
      for (let bits = nearFour(tree, p, q, end, f64x2.splat(least)); bits != 0; bits &= bits - 1) {
        const other = q + ctz(bits)
        if (load<u8>(tree.core + other) == 0) continue
        const apart = rowsApart(tree, p, other)
        if (apart > least || (apart == least && nearest >= 0 && !before(tree, other, nearest))) continue
        least = apart
        nearest = other
      }
    }
  }
  return nearest
}

function hasCore(tree: Tree, leaf: i32): bool {
  for (let p = at4(tree.starts, leaf); p < at4(tree.ends, leaf); p++) if (load<u8>(tree.core + p) != 0) return true
  return false
}

/** Keeps the leaves of the list that have core rows, in their order. */
function keepCores(tree: Tree, list: usize, found: i32): i32 {
  let kept = 0
  for (let i = 0; i < found; i++) {
    const leaf = at4(list, i)
    if (hasCore(tree, leaf)) store<i32>(list + (<usize>(kept++) << 2), leaf)
  }
  return kept
}

/** The nearest core row of those rows of leaves `first` to `last` that are none. */
export function dbscanTreeBorders(at: usize, first: i32, last: i32, list: usize): void {
  const tree = changetype<Tree>(at)
  for (let leaf = first; leaf < last; leaf++) {
    let found = -1
    for (let p = at4(tree.starts, leaf); p < at4(tree.ends, leaf); p++) {
      if (load<u8>(tree.core + p) != 0) continue
      if (found < 0) found = keepCores(tree, list, leavesAround(tree, leaf, list))
      store<i32>(tree.nearest + (<usize>p << 2), nearestCore(tree, p, list, found))
    }
  }
}
