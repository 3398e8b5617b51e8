import { EngineError } from '#engine/errors.ts'
import { mix64, stateFrom, xoshiro128 } from './xoshiro.ts'

/** A stream of pseudo-random numbers that its seed decides entirely. Not for secrets. */
export interface Random {
  /** Uniform in [0, 1), all 53 bits. */
  next(): number
  /** Uniform among 0 … n - 1, without bias, for 1 <= n <= 2^32. */
  int(n: number): number
  /**
   * An independent stream for a part of the work. It depends on this stream's seed and on the tag, not on how
   * much of this stream was used, so that parts may run in any order or at once.
   */
  fork(tag: string | number): Random
}

/** FNV-1a, 64 bits, over UTF-16 units (Fowler, Noll & Vo). */
const hashTag = (tag: string): bigint => {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < tag.length; i++)
    hash = ((hash ^ BigInt(tag.charCodeAt(i))) * 0x100000001b3n) & 0xffffffffffffffffn
  return hash
}

const stream = (key: bigint): Random => {
  const state = stateFrom(key)
  const int = (n: number): number => {
    if (!Number.isInteger(n) || n < 1 || n > 2 ** 32) {
      throw new EngineError('badOption', `int(n) needs 1 <= n <= 2^32; got ${n}`, { n })
    }
    const limit = 2 ** 32 - (2 ** 32 % n)
    for (;;) {
      const bits = xoshiro128(state)
      if (bits < limit) return bits % n
    }
  }
  return {
    next: () => ((xoshiro128(state) >>> 5) * 67_108_864 + (xoshiro128(state) >>> 6)) / 2 ** 53,
    int,
    fork: (tag) => stream(mix64(key ^ mix64(hashTag(`${typeof tag}:${tag}`))))
  }
}

/** The stream of a seed: any safe integer. The same seed gives the same numbers on every machine. */
export const random = (seed: number): Random => {
  if (!Number.isSafeInteger(seed)) throw new EngineError('badOption', `a seed is an integer; got ${seed}`, { seed })
  return stream(BigInt.asUintN(64, BigInt(seed)))
}
