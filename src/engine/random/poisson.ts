import type { Random } from './random.ts'

/** Means up to which numbers are counted one by one; beyond, the distribution is nearly normal. */
const countedUpTo = 10

/**
 * A number from the Poisson distribution: by products of uniform numbers (Knuth, TAOCP 2, 3.4.1), and for means above
 * 10 the normal approximation, rounded: good enough to resample by. O(mean), at most some 10 draws.
 */
export const poisson = (mean: number, source: Random): number => {
  if (mean > countedUpTo) {
    const normal = Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next())
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal))
  }
  const end = Math.exp(-mean)
  let count = 0
  for (let product = source.next(); product > end; product *= source.next()) count++
  return count
}
