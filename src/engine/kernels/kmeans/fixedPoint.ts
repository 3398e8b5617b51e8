/**
 * Scales for sums of rounded numbers (assembly/kmeans/fixedPoint.ts): the power of 2 that leaves every number below
 * 2^50 and the sum of all below 2^61.
 */
const mostBits = 50
const mostBitsOfSum = 61
/** Where numbers are so small that their scale is no float64 any more. */
const extreme = 1000

/** The exponent of the smallest power of 2 that is at least `value`. */
const bitsOf = (value: number): number => (value > 0 ? Math.ceil(Math.log2(value)) + 1 : 0)

export const scaleFor = (largest: number, largestSum: number): number => {
  const exponent = Math.min(mostBits - bitsOf(largest), mostBitsOfSum - bitsOf(largestSum))
  return 2 ** Math.max(-extreme, Math.min(extreme, exponent))
}

/** The power of 2 that brings numbers up to `largest` to at most 1. */
export const shrinkFor = (largest: number): number => 2 ** Math.max(-extreme, Math.min(extreme, -bitsOf(largest)))
