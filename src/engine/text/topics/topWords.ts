import { argsort } from '#engine/stats/argsort.ts'

/** The `count` heaviest terms of topic `t` in H' (d x k), heaviest first, ties in alphabetical order. O(d). */
export const topWords = (ht: Float64Array, k: number, t: number, count: number): Uint32Array => {
  const weights = new Float64Array(ht.length / k)
  for (let j = 0; j < weights.length; j++) weights[j] = ht[j * k + t]
  return argsort(weights, 'descending').subarray(0, count)
}
