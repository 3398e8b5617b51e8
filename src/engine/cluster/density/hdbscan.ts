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
  /** Rows that make a neighbourhood dense, the row itself included; default 5, at most `minClusterSize`. */
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

const smallestShare = 0.03
const fewestRows = 10

/**
 * The smallest cluster worth a name: 3 % of the rows, 10 at least, of few rows a quarter. A size that grows as the root
 * of n or stays fixed finds more and more pieces as rows are added, which no second sample has: telco's 7,043 customers
 * by tenure and charges fall into 29 crumbs with 59 % noise from 42 rows on, and into 5 groups with 27 % from 211 on;
 * between 3 and 5 % nothing changes there. Who looks for rare groups sets it lower.
 */
export const proposeMinClusterSize = (n: number): number =>
  Math.max(2, Math.round(smallestShare * n), Math.min(fewestRows, Math.floor(n / 4)))

/**
 * The paper's software takes `minClusterSize` for `minPoints`, which makes noise of the flanks of every group: two
 * thirds of the mall's customers at 16, a fifth at 5. Five steady the density of groups. One even crowd falls into more
 * pieces than at 16, though: whether there are groups at all is tested elsewhere (`testStructure`).
 */
export const usualMinPoints = 5

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
  const { minClusterSize, minPoints = Math.min(minClusterSize, usualMinPoints) } = options
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
