import type { Neighbours } from './nearestOfEach.ts'

/** Who is alike, and how surely: an edge from `heads[e]` to `tails[e]`, and one the other way, of weight 0 to 1. */
export interface FuzzyGraph {
  readonly heads: Int32Array
  readonly tails: Int32Array
  readonly weights: Float64Array
}

const halvings = 64
const closeEnough = 1e-5
const leastBandwidth = 1e-3

/**
 * The fuzzy graph of UMAP (McInnes, Healy & Melville 2018, algorithms 2 and 3): each row is joined with its neighbours
 * as surely as they are near by its own measure, which reaches from the nearest other (`rho`) as far as log2(k)
 * neighbours' worth; two that disagree are joined when either says so (a + b - a b). O(n k^2).
 */
export function fuzzyGraph({ k, rows, distances }: Neighbours): FuzzyGraph {
  const n = rows.length / k
  const strengths = strengthsOf(distances, n, k)
  const heads: number[] = []
  const tails: number[] = []
  const weights: number[] = []
  for (let i = 0; i < n; i++) {
    for (let e = i * k + 1; e < (i + 1) * k; e++) {
      const j = rows[e]
      const back = rows.subarray(j * k + 1, (j + 1) * k).indexOf(i)
      const [a, b] = [strengths[e], back < 0 ? 0 : strengths[j * k + 1 + back]]
      const weight = a + b - a * b
      heads.push(i)
      tails.push(j)
      weights.push(weight)
      if (back >= 0) continue
      heads.push(j)
      tails.push(i)
      weights.push(weight)
    }
  }
  return { heads: Int32Array.from(heads), tails: Int32Array.from(tails), weights: Float64Array.from(weights) }
}

/** How surely each row says that each of its neighbours is one. */
function strengthsOf(distances: Float64Array, n: number, k: number): Float64Array {
  const strengths = new Float64Array(n * k)
  const meanOfAll = distances.reduce((sum, distance) => sum + distance, 0) / distances.length
  for (let i = 0; i < n; i++) {
    const own = distances.subarray(i * k, (i + 1) * k)
    const rho = own.find((distance) => distance > 0) ?? 0
    const mean = own.reduce((sum, distance) => sum + distance, 0) / k
    const bandwidth = Math.max(bandwidthOf(own, rho), leastBandwidth * (rho > 0 ? mean : meanOfAll))
    for (let j = 1; j < k; j++) {
      const beyond = own[j] - rho
      strengths[i * k + j] = beyond <= 0 || bandwidth === 0 ? 1 : Math.exp(-beyond / bandwidth)
    }
  }
  return strengths
}

/** The bandwidth by which the neighbours count for log2(k) together, by bisection. */
function bandwidthOf(own: Float64Array, rho: number): number {
  const target = Math.log2(own.length)
  let [low, high, middle] = [0, Number.POSITIVE_INFINITY, 1]
  for (let halving = 0; halving < halvings; halving++) {
    let sum = 0
    for (let j = 1; j < own.length; j++) {
      const beyond = own[j] - rho
      sum += beyond > 0 ? Math.exp(-beyond / middle) : 1
    }
    if (Math.abs(sum - target) < closeEnough) break
    if (sum > target) high = middle
    else low = middle
    middle = high === Number.POSITIVE_INFINITY ? middle * 2 : (low + high) / 2
  }
  return middle
}
