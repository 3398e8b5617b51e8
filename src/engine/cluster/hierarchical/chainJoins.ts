import type { Progress } from '#engine/progress.ts'
import { rowsApart } from '#engine/spatial/rowsApart.ts'
import { emptyJoins, type Joins } from './tree.ts'
import type { WeightedPoints } from './weightedPoints.ts'

/**
 * Average linkage (groups are as far apart as their rows are on average) and complete linkage (as their farthest rows).
 * The nearest-neighbour chain (Benzecri 1982; Murtagh 1983) on all distances: from any group go to its nearest, on to
 * that one's nearest, until two are each other's nearest; merge them and go on from where the chain stood. Distances
 * from the merged group by Lance & Williams (1967), with the weights of both parts.
 * O(n^2 d) time; memory 4 n^2 bytes: 256 MB for 8,000 points.
 */
interface Chain {
  readonly n: number
  /** Distance of i < j at `row(n, i) + j`. */
  readonly distances: Float64Array
  readonly weights: Float64Array
  /** Groups that are left, ascending, in the first `count` places; a group is named by one of its leaves. */
  readonly groups: Int32Array
  count: number
}

/** In whole numbers of 32 bits, which is enough for 46,000 groups. */
const row = (n: number, i: number): number => (n * i - ((i * (i + 1)) >> 1) - i - 1) | 0
const place = (n: number, i: number, j: number): number => (i < j ? row(n, i) + j : row(n, j) + i)

const workBetween = 1 << 20

function* startChain({ points, weights }: WeightedPoints): Generator<Progress, Chain> {
  const { n, d } = points
  const distances = new Float64Array((n * (n - 1)) / 2)
  const every = Math.ceil(workBetween / (n * d))
  for (let i = 0, at = 0; i < n; i++) {
    if (i % every === 0) yield { phase: 'distances', done: i, total: n }
    for (let j = i + 1; j < n; j++) distances[at++] = Math.sqrt(rowsApart(points, i, j))
  }
  const groups = Int32Array.from({ length: n }, (_, i) => i)
  return { n, distances, weights: Float64Array.from(weights), groups, count: n }
}

/** The group nearest to `a`: `before` among equally near ones, else the first. */
const nearestTo = ({ n, distances, groups, count }: Chain, a: number, before: number): number => {
  let best = before < 0 ? Number.POSITIVE_INFINITY : distances[place(n, a, before)]
  let nearest = before
  const own = row(n, a)
  for (let g = 0; g < count; g++) {
    const b = groups[g]
    if (b === a) continue
    const away = distances[b < a ? row(n, b) + a : own + b]
    if (away < best) {
      best = away
      nearest = b
    }
  }
  return nearest
}

/** Makes one group of two, under the name of the second, and drops the first. */
const merge = (chain: Chain, a: number, b: number, linkage: 'average' | 'complete'): void => {
  const { n, distances, weights, groups, count } = chain
  const share = weights[a] / (weights[a] + weights[b])
  let kept = 0
  for (let g = 0; g < count; g++) {
    const c = groups[g]
    if (c === a) continue
    groups[kept++] = c
    if (c === b) continue
    const [fromA, at] = [distances[place(n, c, a)], place(n, c, b)]
    distances[at] =
      linkage === 'complete' ? Math.max(fromA, distances[at]) : share * fromA + (1 - share) * distances[at]
  }
  weights[b] += weights[a]
  chain.count = kept
}

export function* chainJoins(start: WeightedPoints, linkage: 'average' | 'complete'): Generator<Progress, Joins> {
  const chain = yield* startChain(start)
  const { n } = chain
  const joins = emptyJoins(n)
  const total = joins.height.length
  const every = Math.ceil(workBetween / n)
  const links: number[] = []
  for (let made = 0, steps = 0; made < total; steps++) {
    if (steps % every === 0) yield { phase: 'merge', done: made, total }
    if (links.length === 0) links.push(chain.groups[0])
    const last = links[links.length - 1]
    const before = links.length > 1 ? links[links.length - 2] : -1
    const nearest = nearestTo(chain, last, before)
    if (nearest !== before) {
      links.push(nearest)
      continue
    }
    links.length -= 2
    const [a, b] = before < last ? [before, last] : [last, before]
    joins.a[made] = a
    joins.b[made] = b
    joins.height[made++] = chain.distances[place(n, a, b)]
    merge(chain, a, b, linkage)
  }
  return joins
}
