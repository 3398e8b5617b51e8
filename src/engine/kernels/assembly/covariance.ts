/** Rows that are centred at once: they stay in the nearest cache. */
const rowsAtOnce: i32 = 256

/** Copies rows less `shift` to `centred`, `width` float64 each, the last of them 0, and adds them to `sums`. */
function centre(rows: usize, n: i32, d: i32, width: i32, shift: usize, centred: usize, sums: usize): void {
  let row = rows
  let out = centred
  const last = <usize>d << 3
  const end = <usize>width << 3
  for (let i = 0; i < n; i++, row += last, out += end) {
    let j: usize = 0
    for (; j < last; j += 8) {
      const value = load<f64>(row + j) - load<f64>(shift + j)
      store<f64>(out + j, value)
      store<f64>(sums + j, load<f64>(sums + j) + value)
    }
    for (; j < end; j += 8) store<f64>(out + j, 0)
  }
}

/** Adds the products of columns a … a + 3 and b … b + 3 of the centred rows to `products` (width x width). */
function addTile(centred: usize, n: i32, width: i32, a: i32, b: i32, products: usize): void {
  const bytes = <usize>width << 3
  let at = products + <usize>a * bytes + (<usize>b << 3)
  let low0 = v128.load(at)
  let high0 = v128.load(at, 16)
  at += bytes
  let low1 = v128.load(at)
  let high1 = v128.load(at, 16)
  at += bytes
  let low2 = v128.load(at)
  let high2 = v128.load(at, 16)
  at += bytes
  let low3 = v128.load(at)
  let high3 = v128.load(at, 16)
  let left = centred + (<usize>a << 3)
  let right = centred + (<usize>b << 3)
  for (let i = 0; i < n; i++) {
    const low = v128.load(right)
    const high = v128.load(right, 16)
    let value = v128.load64_splat(left)
    low0 = f64x2.add(low0, f64x2.mul(value, low))
    high0 = f64x2.add(high0, f64x2.mul(value, high))
    value = v128.load64_splat(left, 8)
    low1 = f64x2.add(low1, f64x2.mul(value, low))
    high1 = f64x2.add(high1, f64x2.mul(value, high))
    value = v128.load64_splat(left, 16)
    low2 = f64x2.add(low2, f64x2.mul(value, low))
    high2 = f64x2.add(high2, f64x2.mul(value, high))
    value = v128.load64_splat(left, 24)
    low3 = f64x2.add(low3, f64x2.mul(value, low))
    high3 = f64x2.add(high3, f64x2.mul(value, high))
    left += bytes
    right += bytes
  }
  at = products + <usize>a * bytes + (<usize>b << 3)
  v128.store(at, low0)
  v128.store(at, high0, 16)
  at += bytes
  v128.store(at, low1)
  v128.store(at, high1, 16)
  at += bytes
  v128.store(at, low2)
  v128.store(at, high2, 16)
  at += bytes
  v128.store(at, low3)
  v128.store(at, high3, 16)
}

/**
 * Adds to `sums` (width float64) and `products` (width x width, tiles of 4 on and above the diagonal) those of `n` rows
 * of `d` float64, less `shift`. `width` is d padded to a multiple of 4; `centred` is scratch of 256 rows of it.
 */
export function covarianceSums(
  rows: usize, n: i32, d: i32, width: i32, shift: usize, sums: usize, products: usize, centred: usize
): void {
  for (let from = 0; from < n; from += rowsAtOnce) {
    const count = min(rowsAtOnce, n - from)
    centre(rows + <usize>from * (<usize>d << 3), count, d, width, shift, centred, sums)
    for (let a = 0; a < width; a += 4) {
      for (let b = a; b < width; b += 4) addTile(centred, count, width, a, b, products)
    }
  }
}
