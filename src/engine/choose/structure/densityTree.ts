import type { Matrix } from '#engine/linalg/matrix.ts'

/**
 * How parts of the data join as the density that is asked for sinks: the minimum spanning tree of mutual reachability
 * distances max(core of a, core of b, distance), a row's core being its distance to the `neighbours`-th nearest other
 * (Campello, Moulavi & Sander, "Density-based clustering based on hierarchical density estimates", PAKDD 2013,
 * definitions 1 to 4). All distances are squared. For a few thousand rows: O(n^2 d) by Prim, O(n) memory.
 */
export interface DensityTree {
  readonly cores: Float64Array
  /** n - 1 edges. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly lengths: Float64Array
}

const squaredDistance = (data: Float64Array, d: number, a: number, b: number): number => {
  let square = 0
  for (let j = 0, p = a * d, q = b * d; j < d; j++, p++, q++) {
    const away = data[p] - data[q]
    square += away * away
  }
  return square
}

const coreDistances = ({ n, d, data }: Matrix, neighbours: number): Float64Array => {
  const cores = new Float64Array(n)
  const nearest = new Float64Array(neighbours)
  for (let i = 0; i < n; i++) {
    nearest.fill(Number.POSITIVE_INFINITY)
    for (let other = 0; other < n; other++) {
      const square = squaredDistance(data, d, i, other)
      if (other === i || square >= nearest[neighbours - 1]) continue
      let at = neighbours - 1
      for (; at > 0 && nearest[at - 1] > square; at--) nearest[at] = nearest[at - 1]
      nearest[at] = square
    }
    cores[i] = nearest[neighbours - 1]
  }
  return cores
}

/** Needs more rows than `neighbours`. */
export const densityTree = (x: Matrix, neighbours: number): DensityTree => {
  const { n, d, data } = x
  const cores = coreDistances(x, neighbours)
  const tree = { cores, from: new Int32Array(n - 1), to: new Int32Array(n - 1), lengths: new Float64Array(n - 1) }
  const reach = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
  const parent = new Int32Array(n)
  const joined = new Uint8Array(n)
  for (let edge = 0, at = 0; edge < n - 1; edge++) {
    joined[at] = 1
    let next = -1
    for (let other = 0; other < n; other++) {
      if (joined[other]) continue
      const mutual = Math.max(squaredDistance(data, d, at, other), cores[at], cores[other])
      if (mutual < reach[other]) {
        reach[other] = mutual
        parent[other] = at
      }
      if (next < 0 || reach[other] < reach[next]) next = other
    }
    tree.from[edge] = parent[next]
    tree.to[edge] = next
    tree.lengths[edge] = reach[next]
    at = next
  }
  return tree
}
