const high = 2 ** 32

/**
 * A text as a whole number below 2^53, well mixed: two 32-bit multiplicative hashes side by side, finished as in
 * MurmurHash3 (Appleby, 2011). Of n texts, some two share a number with a probability of about n² / 2^54: 1 in 180 for
 * ten million. Not for secrets. O(length).
 */
export function textHash(text: string): number {
  let a = 0xdeadbeef | 0
  let b = 0x41c6ce57 | 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return high * (b & 0x1fffff) + (a >>> 0)
}
