/** Runs of rows up to which inserting costs less than counting digits. */
const fewRows: i32 = 40
const digitBits: i32 = 11
const buckets: i32 = 2048

/** What a sort works on. */
@unmanaged
class Sort {
  rows: usize
  d: i32
  /** n uint32 each: row numbers and the words that they are sorted by, and room for as many. */
  order: usize
  keys: usize
  orderRoom: usize
  keysRoom: usize
  /** 3 x 2048 uint32. */
  counts: usize
}

/** -1, 0 or 1 as row `a` comes before, with or after row `b`, from a column on. */
function compare(sort: Sort, a: u32, b: u32, column: i32): i32 {
  const bytes = <usize>sort.d << 3
  const rowA = sort.rows + <usize>a * bytes
  const rowB = sort.rows + <usize>b * bytes
  for (let j = <usize>column << 3; j < bytes; j += 8) {
    const x = load<f64>(rowA + j)
    const y = load<f64>(rowB + j)
    if (x < y) return -1
    if (x > y) return 1
  }
  return 0
}

/** Sorts few rows, first come first; returns how many equal the one before. */
function insert(sort: Sort, from: i32, n: i32, column: i32): i32 {
  const run = sort.order + (<usize>from << 2)
  let duplicates = 0
  for (let i = 1; i < n; i++) {
    const row = load<u32>(run + (<usize>i << 2))
    let at = i
    let order = -1
    while (at > 0) {
      const before = load<u32>(run + (<usize>(at - 1) << 2))
      order = compare(sort, before, row, column)
      if (order <= 0) break
      store<u32>(run + (<usize>at << 2), before)
      at--
    }
    if (at > 0 && order == 0) duplicates++
    store<u32>(run + (<usize>at << 2), row)
  }
  return duplicates
}

/** The high (0) or low (1) word of a value, in the order of values: Herf, "Radix tricks", 2001. */
@inline
function word(value: f64, part: i32): u32 {
  const bits = reinterpret<u64>(value + 0) // -0 + 0 is 0
  const flipped = bits ^ ((bits >> 63) != 0 ? 0xffffffffffffffff : 0x8000000000000000)
  return <u32>(part == 0 ? flipped >> 32 : flipped)
}

/** Fills in the keys of a run and counts their digits. */
function readKeys(sort: Sort, from: i32, n: i32, level: i32): void {
  memory.fill(sort.counts, 0, <usize>(3 * buckets) << 2)
  const bytes = <usize>sort.d << 3
  const column = sort.rows + (<usize>(level >> 1) << 3)
  for (let i = from; i < from + n; i++) {
    const at = <usize>i << 2
    const key = word(load<f64>(column + <usize>load<u32>(sort.order + at) * bytes), level & 1)
    store<u32>(sort.keys + at, key)
    for (let digit = 0; digit < 3; digit++) {
      const count = sort.counts + (<usize>(digit * buckets + <i32>((key >> (digit * digitBits)) & (buckets - 1))) << 2)
      store<u32>(count, load<u32>(count) + 1)
    }
  }
}

/** One pass of a radix sort over a run, if its rows differ in the digit. */
function sortDigit(sort: Sort, from: i32, n: i32, digit: i32): void {
  const counts = sort.counts + (<usize>(digit * buckets) << 2)
  const shift = digit * digitBits
  const first = (load<u32>(sort.keys + (<usize>from << 2)) >> shift) & (buckets - 1)
  if (load<u32>(counts + (<usize>first << 2)) == <u32>n) return
  let start = <u32>from
  for (let b: usize = 0; b < <usize>buckets << 2; b += 4) {
    const count = load<u32>(counts + b)
    store<u32>(counts + b, start)
    start += count
  }
  for (let i = from; i < from + n; i++) {
    const key = load<u32>(sort.keys + (<usize>i << 2))
    const next = counts + (<usize>((key >> shift) & (buckets - 1)) << 2)
    const to = load<u32>(next)
    store<u32>(next, to + 1)
    store<u32>(sort.keysRoom + (<usize>to << 2), key)
    store<u32>(sort.orderRoom + (<usize>to << 2), load<u32>(sort.order + (<usize>i << 2)))
  }
  const bytes = <usize>n << 2
  memory.copy(sort.keys + (<usize>from << 2), sort.keysRoom + (<usize>from << 2), bytes)
  memory.copy(sort.order + (<usize>from << 2), sort.orderRoom + (<usize>from << 2), bytes)
}

/** Sorts a run of rows that are the same up to a word (2 a column) by that word and those behind it. */
function sortRun(sort: Sort, from: i32, n: i32, level: i32): i32 {
  if (level == 2 * sort.d) return n - 1
  if (n <= fewRows) return insert(sort, from, n, level >> 1)
  readKeys(sort, from, n, level)
  for (let digit = 0; digit < 3; digit++) sortDigit(sort, from, n, digit)
  let duplicates = 0
  const end = from + n
  for (let start = from; start < end; ) {
    const key = load<u32>(sort.keys + (<usize>start << 2))
    let next = start + 1
    while (next < end && load<u32>(sort.keys + (<usize>next << 2)) == key) next++
    if (next - start > 1) duplicates += sortRun(sort, start, next - start, level + 1)
    start = next
  }
  return duplicates
}

/** Bytes of scratch memory that `sortRows` needs. */
export function sortScratch(n: i32): i32 {
  return 64 + 3 * buckets * 4 + 3 * n * 4
}

/**
 * Fills `order` (n uint32) with the numbers of `n` rows of `d` float64, sorted by their first column, then their second
 * and so on, equal rows as they come; returns how many rows equal another one before.
 */
export function sortRows(rows: usize, n: i32, d: i32, order: usize, scratch: usize): i32 {
  const sort = changetype<Sort>(scratch)
  sort.rows = rows
  sort.d = d
  sort.order = order
  sort.counts = scratch + 64
  sort.keys = sort.counts + <usize>(3 * buckets) * 4
  sort.keysRoom = sort.keys + (<usize>n << 2)
  sort.orderRoom = sort.keysRoom + (<usize>n << 2)
  for (let i = 0; i < n; i++) store<i32>(order + (<usize>i << 2), i)
  return n == 0 ? 0 : sortRun(sort, 0, n, 0)
}
