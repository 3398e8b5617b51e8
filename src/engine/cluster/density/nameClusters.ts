import { canonicalOrder } from '#engine/cluster/canonical.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import { rowBefore } from './rowBefore.ts'

export interface Named {
  /** 0 is the largest cluster, -1 noise. */
  readonly labels: Int32Array
  readonly sizes: Int32Array
  readonly noise: number
  /** What the clusters were called before, in the order of their names. */
  readonly before: Int32Array
}

/**
 * Gives clusters, numbered anyhow below n (or -1), their names: the largest first, equal sizes by their first row by
 * values among those that `marks` as theirs for certain (core rows). O(n d + k log k).
 */
export const nameClusters = (x: Matrix, clusters: Int32Array, marks: Uint8Array): Named => {
  const { n, d, data } = x
  const counts = new Int32Array(n)
  const firsts = new Int32Array(n).fill(-1)
  let noise = 0
  for (let i = 0; i < n; i++) {
    const cluster = clusters[i]
    if (cluster < 0) noise++
    else {
      counts[cluster]++
      if (marks[i] === 0) continue
      const first = firsts[cluster]
      if (first < 0 || (data[i * d] <= data[first * d] && rowBefore(x, i, first))) firsts[cluster] = i
    }
  }
  const used: number[] = []
  for (let c = 0; c < n; c++) if (counts[c] > 0) used.push(c)
  const corners = new Float64Array(used.length * d)
  used.forEach((c, at) => {
    corners.set(data.subarray(firsts[c] * d, firsts[c] * d + d), at * d)
  })
  const sizes = used.map((c) => counts[c])
  const before = Int32Array.from(canonicalOrder(sizes, corners, d), (at) => used[at])
  const nameOf = new Int32Array(n)
  before.forEach((c, name) => {
    nameOf[c] = name
  })
  const labels = new Int32Array(n)
  for (let i = 0; i < n; i++) labels[i] = clusters[i] < 0 ? -1 : nameOf[clusters[i]]
  return { labels, sizes: before.map((c) => counts[c]), noise, before }
}
