import { EngineError } from '#engine/errors.ts'
import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import type { Progress } from '#engine/progress.ts'
import { type KdTree, kdTree } from '#engine/spatial/kdTree.ts'
import { findNearest, nearestRows } from '#engine/spatial/nearestRows.ts'
import { type CondensedTree, condensedTree } from './condensedTree.ts'
import { dendrogram } from './dendrogram.ts'
import { excessOfMass } from './excessOfMass.ts'
import { nameClusters } from './nameClusters.ts'
import { spanByBoruvka } from './spanByBoruvka.ts'
import { spanByPrim } from './spanByPrim.ts'
import type { SpanningTree } from './spanningTree.ts'

/**
 * HDBSCAN* (Campello, Moulavi & Sander 2013; McInnes & Healy 2017): DBSCAN for all radii at once, and of the clusters
 * found those that last longest, so that groups of different density are found together and no radius is asked for. Who
 * lies alone is noise. Not where features are many, for then all distances are alike; nor where all customers are one
 * crowd: the whole is never a cluster, and such data come out as noise or in pieces.
 *
 * Core distances (the row itself counts, as in the paper), a minimum spanning tree of mutual reachability, its
 * hierarchy with equal heights at once (so that the order of rows does not matter), condensed, cut by excess of mass.
 * Cost: for few columns about O(n log^2 n), 100,000 rows of 3 in 1.5 s; towards O(n^2 d) as columns grow, and always
 * beyond 10 columns, which bears some 30,000 rows. Memory O(n d).
 */
export interface HdbscanOptions {
  /** The smallest group that counts as a cluster, from 2. */
  readonly minClusterSize: number
  /** Rows that make a neighbourhood dense, the row itself included; default `minClusterSize`, 16 at most. */
  readonly minPoints?: number
}

export interface HdbscanResult {
  /** Cluster of each row: 0 is the largest, -1 noise. */
  readonly labels: Int32Array
  readonly sizes: Int32Array
  readonly noise: number
  /** How firmly each row belongs: the density at which it leaves, as part of that at which its cluster ends; 0 for noise. */
  readonly strengths: Float64Array
  /** For each cluster, the part of its own densities through which its rows stayed on average, 0 to 1. */
  readonly persistences: Float64Array
}

/** The smallest cluster worth a name: half the root of the rows, 5 at least. */
export const proposeMinClusterSize = (n: number): number => Math.max(5, Math.round(Math.sqrt(n) / 2))

/** The paper's software takes `minClusterSize` for `minPoints`: of many rows far more than a density needs to be stable. */
export const mostMinPoints = 16

const check = (x: Matrix, { minClusterSize, minPoints }: Required<HdbscanOptions>): void => {
  matrix(x.n, x.d, x.data)
  if (x.n < 1) throw new EngineError('noRows', 'HDBSCAN needs at least 1 row; got 0', { needed: 1, got: 0 })
  for (const [name, value, least] of [
    ['minClusterSize', minClusterSize, 2],
    ['minPoints', minPoints, 1]
  ] as const) {
    if (!Number.isInteger(value) || value < least) {
      throw new EngineError('badOption', `${name} is a whole number from ${least}; got ${value}`, { name, value })
    }
  }
}

const rowsBetween = 512

/** Squared core distances in the order of the tree. */
function* coreSquares(tree: KdTree, minPoints: number): Generator<Progress, Float64Array> {
  const { n } = tree.x
  const found = nearestRows(minPoints)
  const squares = new Float64Array(n)
  for (let p = 0; p < n; p++) {
    if (p % rowsBetween === 0) yield { phase: 'cores', done: p, total: n }
    findNearest(tree, p, found)
    squares[p] = found.squares[minPoints - 1]
  }
  return squares
}

/** With more columns than this comparing all pairs is the safer way: a tree may rule nothing out. */
const fewColumns = 10

function* span(tree: KdTree, core: Float64Array): Generator<Progress, SpanningTree> {
  return tree.x.d > fewColumns ? yield* spanByPrim(tree.x, core) : yield* spanByBoruvka(tree, core)
}

const persistence = ({ births, deaths, stabilities }: CondensedTree, cluster: number, condensedSize: number): number =>
  deaths[cluster] > births[cluster] ? stabilities[cluster] / (condensedSize * deaths[cluster]) : 0

/** Throws `notFinite`, `badShape`, `badOption`, `noRows`. */
export function* hdbscan(x: Matrix, options: HdbscanOptions): Generator<Progress, HdbscanResult> {
  const { minClusterSize, minPoints = Math.min(minClusterSize, mostMinPoints) } = options
  check(x, { minClusterSize, minPoints })
  yield { phase: 'order', done: 0, total: 1 }
  const { order } = rowOrder(x)
  const sorted = takeRows(x, order)
  const tree = kdTree(sorted)
  const core = yield* coreSquares(tree, Math.min(minPoints, x.n))
  const edges = yield* span(tree, core)
  yield { phase: 'condense', done: 0, total: 1 }
  const condensed = condensedTree(dendrogram(x.n, edges), minClusterSize)
  const partOf = excessOfMass(condensed)
  const clusters = new Int32Array(x.n)
  const strengths = new Float64Array(x.n)
  for (let p = 0; p < x.n; p++) {
    const row = order[tree.order[p]]
    const cluster = partOf[condensed.clusterOf[p]]
    clusters[row] = cluster
    if (cluster >= 0) strengths[row] = Math.min(1, condensed.lambdas[p] / condensed.deaths[cluster])
  }
  const { labels, sizes, noise, before } = nameClusters(x, clusters, new Uint8Array(x.n).fill(1))
  const persistences = Float64Array.from(before, (cluster, name) => persistence(condensed, cluster, sizes[name]))
  return { labels, sizes, noise, strengths, persistences }
}
