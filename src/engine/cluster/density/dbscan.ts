import { EngineError } from '#engine/errors.ts'
import { type Crew, soloCrew } from '#engine/kernels/crew.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { kdTree } from '#engine/spatial/kdTree.ts'
import { cellGrid, type GridShape, gridShape } from './cellGrid.ts'
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

/** Core flags and clusters (any numbers below n, or -1) of rows. */
interface Found {
  readonly core: Uint8Array
  readonly clusters: Int32Array
}

/** What was found of rows in another order. */
const inOrderOfData = ({ core, clusters }: Found, order: Uint32Array): Found => {
  const back = { core: new Uint8Array(order.length), clusters: new Int32Array(order.length) }
  for (let p = 0; p < order.length; p++) {
    back.core[order[p]] = core[p]
    back.clusters[order[p]] = clusters[p]
  }
  return back
}

/** Below so many rows the kernels take longer to be made than to work. */
const fewRows = 4096

function* onGrid(x: Matrix, shape: GridShape, { eps, minPoints, crew }: DbscanOptions): Generator<Progress, Found> {
  if (x.n >= fewRows) return yield* gridKernel(crew ?? soloCrew(), x, shape, eps, minPoints)
  const grid = cellGrid(x, shape)
  const core = yield* gridCores(grid, eps, minPoints)
  const clusterOfCell = yield* gridJoin(grid, core, eps)
  return inOrderOfData({ core, clusters: yield* gridBorders(grid, core, clusterOfCell, eps) }, grid.order)
}

function* onTree(x: Matrix, { eps, minPoints, crew }: DbscanOptions): Generator<Progress, Found> {
  const tree = kdTree(x)
  if (x.n >= fewRows) {
    return inOrderOfData(yield* treeKernel(crew ?? soloCrew(), tree, eps, minPoints), tree.order)
  }
  const core = yield* treeCores(tree, eps, minPoints)
  const clusterOf = yield* treeJoin(tree, core, eps)
  return inOrderOfData({ core, clusters: yield* treeBorders(tree, core, clusterOf, eps) }, tree.order)
}

/** Throws `notFinite`, `badShape`, `badOption`, `noRows`. */
export function* dbscan(x: Matrix, options: DbscanOptions): Generator<Progress, DbscanResult> {
  check(x, options)
  yield { phase: 'order', done: 0, total: 1 }
  const shape = x.d <= mostGridColumns ? gridShape(x, options.eps) : null
  const { core, clusters } = shape ? yield* onGrid(x, shape, options) : yield* onTree(x, options)
  const { labels, sizes, noise } = nameClusters(x, clusters, core)
  return { labels, sizes, noise, core }
}
