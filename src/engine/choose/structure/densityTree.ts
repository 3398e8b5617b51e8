import type { Matrix } from '#engine/linalg/matrix.ts'

/**
 * How parts of the data join as the density that is asked for sinks: the minimum spanning tree of mutual reachability
 * distances max(core of a, core of b, distance), a row's core being its distance to the `neighbours`-th nearest other
 * (Campello, Moulavi & Sander, "Density-based clustering based on hierarchical density estimates", PAKDD 2013,
 * definitions 1 to 4). All distances are squared. For up to a few thousand rows: O(n^2 d) by Prim, O(n^2) memory.
 */
export interface DensityTree {
  readonly cores: Float64Array
  /** n - 1 edges. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly lengths: Float64Array
}

/** All squared distances, n x n. */
const squaredDistances = ({ n, d, data }: Matrix): Float64Array => {
  const squares = new Float64Array(n * n)
  for (let a = 1; a < n; a++) {
    for (let b = 0; b < a; b++) {
      let square = 0
      for (let j = 0, p = a * d, q = b * d; j < d; j++, p++, q++) {
        const away = data[p] - data[q]
        square += away * away
      }
      squares[a * n + b] = square
      squares[b * n + a] = square
    }
  }
  return squares
}

const coreDistances = (squares: Float64Array, n: number, neighbours: number): Float64Array => {
  const cores = new Float64Array(n)
  const nearest = new Float64Array(neighbours)
  for (let i = 0; i < n; i++) {
    nearest.fill(Number.POSITIVE_INFINITY)
    let furthest = Number.POSITIVE_INFINITY
    for (let other = 0, from = i * n; other < n; other++) {
      const square = squares[from + other]
      if (square >= furthest || other === i) continue
      let at = neighbours - 1
      for (; at > 0 && nearest[at - 1] > square; at--) nearest[at] = nearest[at - 1]
      nearest[at] = square
      furthest = nearest[neighbours - 1]
    }
    cores[i] = furthest
  }
  return cores
}

/** Needs more rows than `neighbours`. */
export const densityTree = (x: Matrix, neighbours: number): DensityTree => {
  const { n } = x
  const squares = squaredDistances(x)
  const cores = coreDistances(squares, n, neighbours)
  const tree = { cores, from: new Int32Array(n - 1), to: new Int32Array(n - 1), lengths: new Float64Array(n - 1) }
  const reach = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
  const parent = new Int32Array(n)
  const outside = Int32Array.from({ length: n - 1 }, (_, i) => i + 1)
  for (let edge = 0, at = 0; edge < n - 1; edge++) {
    const left = n - 1 - edge
    const [from, core] = [at * n, cores[at]]
    let nextAt = 0
    let least = Number.POSITIVE_INFINITY
    for (let q = 0; q < left; q++) {
      const other = outside[q]
      const most = reach[other]
      let mutual = squares[from + other]
      if (mutual < core) mutual = core
      if (mutual < cores[other]) mutual = cores[other]
      if (mutual < most) {
        reach[other] = mutual
        parent[other] = at
      }
      if (reach[other] >= least) continue
      least = reach[other]
      nextAt = q
    }
    at = outside[nextAt]
    tree.from[edge] = parent[at]
    tree.to[edge] = at
    tree.lengths[edge] = least
    outside.copyWithin(nextAt, nextAt + 1, left)
  }
  return tree
}
