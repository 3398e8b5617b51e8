/**
 * The order that sorts values, ties by index, NaN last in either direction; -0 equals 0.
 *
 * Radix sort, least significant digit first, over the bits of the doubles made monotone (flip the sign bit of
 * positive numbers, all bits of negative ones; Herf, "Radix tricks", 2001). Digits of 11 bits; a digit that all
 * values share costs nothing, so that whole numbers need half the passes. O(n), 24 bytes a value while it runs.
 */
const digitBits = 11
const buckets = 1 << digitBits
const passes = 6

const digit = (high: number, low: number, pass: number): number => {
  const shift = pass * digitBits
  if (shift >= 32) return (high >>> (shift - 32)) & (buckets - 1)
  if (shift + digitBits <= 32) return (low >>> shift) & (buckets - 1)
  return ((low >>> shift) | (high << (32 - shift))) & (buckets - 1)
}

interface Keys {
  high: Uint32Array
  low: Uint32Array
  index: Uint32Array
}

const emptyKeys = (n: number): Keys => ({
  high: new Uint32Array(n),
  low: new Uint32Array(n),
  index: new Uint32Array(n)
})

/** Fills monotone keys and counts every digit of every pass at once. */
const readKeys = (values: ArrayLike<number>, flip: number, keys: Keys): Uint32Array => {
  const box = new Float64Array(1)
  const words = new Uint32Array(box.buffer)
  const counts = new Uint32Array(passes * buckets)
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    box[0] = value + 0 // -0 + 0 is 0
    let high = words[1] // every platform Tessera runs on is little-endian
    let low = words[0]
    if (Number.isNaN(value)) {
      high = 0xffffffff
      low = 0xffffffff
    } else {
      const sign = high >>> 31 ? 0xffffffff : 0
      high = (high ^ (sign | 0x80000000) ^ flip) >>> 0
      low = (low ^ sign ^ flip) >>> 0
    }
    keys.high[i] = high
    keys.low[i] = low
    keys.index[i] = i
    for (let pass = 0; pass < passes; pass++) counts[pass * buckets + digit(high, low, pass)]++
  }
  return counts
}

const scatter = (from: Keys, to: Keys, starts: Uint32Array, pass: number): void => {
  const { high, low, index } = from
  for (let i = 0; i < index.length; i++) {
    const at = starts[digit(high[i], low[i], pass)]++
    to.high[at] = high[i]
    to.low[at] = low[i]
    to.index[at] = index[i]
  }
}

export const argsort = (
  values: ArrayLike<number>,
  direction: 'ascending' | 'descending' = 'ascending'
): Uint32Array => {
  const n = values.length
  let from = emptyKeys(n)
  let to = emptyKeys(n)
  const counts = readKeys(values, direction === 'descending' ? 0xffffffff : 0, from)
  for (let pass = 0; pass < passes; pass++) {
    const starts = counts.subarray(pass * buckets, (pass + 1) * buckets)
    if (n === 0 || starts[digit(from.high[0], from.low[0], pass)] === n) continue
    let start = 0
    for (let b = 0; b < buckets; b++) {
      const count = starts[b]
      starts[b] = start
      start += count
    }
    scatter(from, to, starts, pass)
    ;[from, to] = [to, from]
  }
  return from.index
}
