import { random } from '#engine/random/random.ts'
import { argsort } from '#engine/stats/argsort.ts'
import type { Coded } from './codes.ts'

/** Three customers in ten are set aside: rules are measured on them that were made without them. */
export const heldOutShare = 0.3

/** A number of 46 bits that customers with equal codes share: FNV-1a (Fowler, Noll & Vo) twice, with two multipliers. */
const keysOf = (features: readonly Coded[], n: number): Float64Array => {
  const keys = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let [low, high] = [0x811c9dc5, 0x9747b28c]
    for (const { codes } of features) {
      low = Math.imul(low ^ codes[i], 0x01000193)
      high = Math.imul(high ^ codes[i], 0x85ebca6b)
      high ^= high >>> 15
    }
    keys[i] = ((high >>> 4) & 0x3fff) * 2 ** 32 + (low >>> 0)
  }
  return keys
}

export interface HeldOut {
  /** 1 for each customer that was set aside. */
  readonly apart: Uint8Array
  /** The others. */
  readonly others: Int32Array
}

/**
 * Whom the seed sets aside. The same share of every segment (and of those of none, label -1), rounded, and never all
 * of it. Among customers who are alike to every rule it does not matter who, so that the order of rows does not.
 * O(n d).
 */
export const holdOut = (features: readonly Coded[], labels: ArrayLike<number>, k: number, seed: number): HeldOut => {
  const n = labels.length
  const order = argsort(keysOf(features, n))
  const members = Array.from({ length: k + 1 }, (): number[] => [])
  for (const row of order) members[labels[row] + 1].push(row)
  const apart = new Uint8Array(n)
  const others = new Int32Array(n)
  let kept = 0
  const source = random(seed).fork('rules')
  members.forEach((rows, group) => {
    const own = source.fork(group)
    let left = Math.min(rows.length - 1, Math.max(1, Math.round(heldOutShare * rows.length)))
    // Selection sampling (Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S).
    rows.forEach((row, seen) => {
      if ((rows.length - seen) * own.next() < left) {
        apart[row] = 1
        left--
      } else others[kept++] = row
    })
  })
  return { apart, others: others.subarray(0, kept) }
}
