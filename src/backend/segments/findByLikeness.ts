import type { KRecommendation, KRow } from '#engine/cluster/chooseK.ts'
import { recommendK } from '#engine/cluster/chooseK.ts'
import { type KMeansResult, kmeans } from '#engine/cluster/kmeans.ts'
import { kTable } from '#engine/cluster/kTable.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Method } from '#shared/model/recipe.ts'
import { sharedInts } from '../features/table.ts'
import type { TaskProgress } from '../jobs/task.ts'

/** k-means segments with every number of groups that was tried. */
export interface ByLikeness {
  readonly kind: 'kmeans'
  readonly k: number
  readonly labels: Int32Array
  readonly table: readonly KRow[]
  readonly recommended: KRecommendation
}

/** One number of groups. Labels come in shared memory: who compares numbers of groups and who describes them look on. */
export function* fitGroups(matrix: Matrix, k: number, seed: number): Generator<TaskProgress, KMeansResult> {
  const fit = yield* kmeans(matrix, { k, seed })
  return { ...fit, labels: sharedInts(fit.labels) }
}

/** How far a fit is, 0 to 1: most of it goes into finding starts, the rest into settling all customers. */
export const fitFraction = ({ phase, done, total }: TaskProgress): number => {
  if (phase === 'settle') return 0.7 + (0.3 * done) / total
  return phase === 'restarts' ? (0.7 * done) / total : 0
}

/** Measures all fits in one pass and chooses, unless the number was asked for. */
export function* compareFits(
  matrix: Matrix,
  fits: readonly KMeansResult[],
  method: Extract<Method, { kind: 'kmeans' }>,
  seed: number
): Generator<TaskProgress, ByLikeness> {
  const table = yield* kTable(matrix, fits, { anchors: { count: anchors, seed } })
  const recommended = recommendK(table)
  const k = method.k === 'auto' ? recommended.k : method.k
  const chosen = fits.find(({ sizes }) => sizes.length === k)
  if (!chosen) throw new Error(`${k} groups were not tried`)
  return { kind: 'kmeans', k, labels: chosen.labels, table, recommended }
}

/** Customers that a sampled silhouette is measured on: an error of about .005. */
export const anchors = 2000
