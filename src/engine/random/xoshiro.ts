/**
 * xoshiro128**, the 32-bit all-purpose generator of Blackman & Vigna, "Scrambled linear pseudorandom number
 * generators", ACM TOMS 47(4), 2021; period 2^128 - 1. SplitMix64 (Steele, Lea & Flood, OOPSLA 2014) spreads a
 * seed over its state, as its authors recommend.
 */
const mask = (1n << 64n) - 1n
const golden = 0x9e3779b97f4a7c15n

/** The output function of SplitMix64: a bijection of 64 bits in which every input bit moves every output bit. */
export const mix64 = (value: bigint): bigint => {
  let z = value & mask
  z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask
  z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask
  return z ^ (z >> 31n)
}

/** The `count`-th output (from 1) of SplitMix64 started at `seed`. */
export const splitMix64 = (seed: bigint, count: number): bigint => mix64(seed + golden * BigInt(count))

export const stateFrom = (seed: bigint): Uint32Array => {
  const [a, b] = [splitMix64(seed, 1), splitMix64(seed, 2)]
  return Uint32Array.of(Number(a & 0xffffffffn), Number(a >> 32n), Number(b & 0xffffffffn), Number(b >> 32n))
}

const rotl = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits))

/** Advances the state of four words in place and returns the next 32 bits as an unsigned integer. */
export const xoshiro128 = (s: Uint32Array): number => {
  const answer = Math.imul(rotl(Math.imul(s[1], 5), 7), 9) >>> 0
  const t = s[1] << 9
  s[2] ^= s[0]
  s[3] ^= s[1]
  s[1] ^= s[2]
  s[0] ^= s[3]
  s[2] ^= t
  s[3] = rotl(s[3], 11)
  return answer
}
