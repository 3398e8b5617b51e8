import { EngineError } from '#engine/errors.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { kdTree } from '#engine/spatial/kdTree.ts'
import { type CellGrid, cellGrid } from './cellGrid.ts'
import { gridBorders } from './gridBorders.ts'
import { gridCores } from './gridCores.ts'
import { gridJoin } from './gridJoin.ts'
import { gridKernel } from './gridKernel.ts'
import { nameClusters } from './nameClusters.ts'
import { treeBorders, treeCores, treeJoin } from './treeDbscan.ts'
import { treeKernel } from './treeKernel.ts'

/**
 * DBSCAN (Ester, Kriegel, Sander & Xu 1996): segments are regions where customers lie dense, of any shape; who lies
 * alone is noise. A row is core with at least `minPoints` rows within `eps` of it, itself included; core rows within
 * eps of each other are of one cluster. Good where groups have odd shapes and outsiders belong nowhere; not where
 * groups differ much in density (see hdbscan.ts) or features are many, for then all distances are alike.
 *
 * Exact: core rows, their clusters and the noise are those of scikit-learn, which also counts the row itself and takes
 * distance <= eps. A row on the border of several clusters goes to that of the nearest core row, of equally near ones
 * the first by its values; the paper and scikit-learn give it to the cluster that was found first, which depends on the
 * order of rows. The choice of eps: kDistances.ts, proposeEps.ts.
 *
 * To 4 columns on a grid of cells, O(n) to O(n minPoints) for fixed neighbourhoods; beyond, or where eps is below about
 * a millionth of a column's range, on a k-d tree, towards O(n^2 d) as columns or eps grow. From 4,096 rows on by kernels
 * in WebAssembly, below by the same steps in TypeScript; the answer is the same. Memory about 4 n d values.
 */
export interface DbscanOptions {
  /** The radius, in the units of the data. */
  readonly eps: number
  /** Rows that make a neighbourhood dense, the row itself included. */
  readonly minPoints: number
  /** Threads to work with; default this one alone. */
  readonly crew?: Crew
}

export interface DbscanResult {
  /** Cluster of each row: 0 is the largest, -1 noise. */
  readonly labels: Int32Array
  readonly sizes: Int32Array
  /** Rows that belong to no cluster. */
  readonly noise: number
  /** 1 for rows that are dense themselves. */
  readonly core: Uint8Array
}

/** More columns than this have too many neighbouring cells. */
const mostGridColumns = 4

const check = (x: Matrix, { eps, minPoints }: DbscanOptions): void => {
  matrix(x.n, x.d, x.data)
  if (x.n < 1) throw new EngineError('noRows', 'DBSCAN needs at least 1 row; got 0', { needed: 1, got: 0 })
  if (!(eps > 0 && Number.isFinite(eps))) {
    throw new EngineError('badOption', `eps is a distance above 0; got ${eps}`, { name: 'eps', value: eps })
  }
  if (!Number.isInteger(minPoints) || minPoints < 1) {
    throw new EngineError('badOption', `minPoints is a whole number from 1; got ${minPoints}`, {
      name: 'minPoints',
      value: minPoints
    })
  }
}

/** Core flags and clusters of rows that were put into another order. */
interface Found {
  readonly order: Uint32Array
  readonly core: Uint8Array
  readonly clusters: Int32Array
}

/** Below so many rows the kernels take longer to be made than to work. */
const fewRows = 4096

function* onGrid(grid: CellGrid, { eps, minPoints, crew }: DbscanOptions): Generator<Progress, Found> {
  const { order } = grid
  if (order.length >= fewRows) return { order, ...(yield* gridKernel(crew ?? soloCrew(), grid, eps, minPoints)) }
  const core = yield* gridCores(grid, eps, minPoints)
  const clusterOfCell = yield* gridJoin(grid, core, eps)
  return { order, core, clusters: yield* gridBorders(grid, core, clusterOfCell, eps) }
}

function* onTree(x: Matrix, { eps, minPoints, crew }: DbscanOptions): Generator<Progress, Found> {
  const tree = kdTree(x)
  const { order } = tree
  if (x.n >= fewRows) return { order, ...(yield* treeKernel(crew ?? soloCrew(), tree, eps, minPoints)) }
  const core = yield* treeCores(tree, eps, minPoints)
  const clusterOf = yield* treeJoin(tree, core, eps)
  return { order, core, clusters: yield* treeBorders(tree, core, clusterOf, eps) }
}

/** Throws `notFinite`, `badShape`, `badOption`, `noRows`. */
export function* dbscan(x: Matrix, options: DbscanOptions): Generator<Progress, DbscanResult> {
  check(x, options)
  yield { phase: 'order', done: 0, total: 1 }
  const grid = x.d <= mostGridColumns ? cellGrid(x, options.eps) : null
  const found = grid ? yield* onGrid(grid, options) : yield* onTree(x, options)
  const core = new Uint8Array(x.n)
  const clusters = new Int32Array(x.n)
  for (let p = 0; p < x.n; p++) {
    core[found.order[p]] = found.core[p]
    clusters[found.order[p]] = found.clusters[p]
  }
  const { labels, sizes, noise } = nameClusters(x, clusters, core)
  return { labels, sizes, noise, core }
}
