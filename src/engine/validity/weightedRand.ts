/**
 * The adjusted Rand index (adjustedRand.ts) of two labellings 0 … k - 1 of points that stand for `weights` rows each
 * (`null`: one). O(n + k^2).
 */
const pairs = (count: number): number => (count * (count - 1)) / 2

export const weightedRand = (
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  k: number,
  weights: Float64Array | null
): number => {
  const both = new Float64Array(k * k)
  const [inA, inB] = [new Float64Array(k), new Float64Array(k)]
  let total = 0
  for (let i = 0; i < a.length; i++) {
    const weight = weights ? weights[i] : 1
    both[a[i] * k + b[i]] += weight
    inA[a[i]] += weight
    inB[b[i]] += weight
    total += weight
  }
  const within = (counts: Float64Array): number => counts.reduce((sum, count) => sum + pairs(count), 0)
  const [pairsA, pairsB] = [within(inA), within(inB)]
  const expected = total < 2 ? 0 : (pairsA * pairsB) / pairs(total)
  const most = (pairsA + pairsB) / 2
  return most === expected ? 1 : (within(both) - expected) / (most - expected)
}
