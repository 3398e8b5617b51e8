import { EngineError } from '#engine/errors.ts'
import type { Crew } from '#engine/kernels/crew.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { chainJoins } from './chainJoins.ts'
import { coreSetLeaves, pointLeaves, treeOfLeaves, treeOfRows } from './leaves.ts'
import { singleJoins } from './singleJoins.ts'
import type { Joins, Tree } from './tree.ts'
import { wardJoins } from './wardJoins.ts'
import { distinctRows, type WeightedPoints } from './weightedPoints.ts'

/**
 * Agglomerative clustering: every customer starts alone, and the two nearest groups merge until one is left. Answers
 * how groups lie within groups; the tree can be cut into any number of them (cut.ts). Not for many customers without
 * nested structure, where k-means says the same sooner.
 *
 * - `ward`: merges what adds least to the spread within groups; compact groups of like size. The default choice.
 * - `average`: mean distance between rows; tolerates groups of unlike size, sets outliers apart.
 * - `complete`: farthest rows; groups of like diameter, swayed by outliers.
 * - `single`: nearest rows; follows chains of any shape, and mostly sets outliers apart.
 *
 * Heights as in scipy and R (Ward: ward.D2) on Euclidean distances. Equal rows are joined first, at height 0; of equally
 * near groups those with the first rows by value merge. The answer depends on no order of rows.
 *
 * Beyond `mostLeaves` rows equal ones share a leaf; where still too many differ, the tree is built on a core-set of
 * weighted micro-clusters (coreSet.ts), and each customer follows its own. A cut then is near to that of the full tree
 * where groups are clear (inertia within a few percent), and its like where they are not.
 * Cost: wardJoins.ts, singleJoins.ts, chainJoins.ts.
 */
export const linkages = ['ward', 'average', 'complete', 'single'] as const
export type Linkage = (typeof linkages)[number]

export interface HierarchicalOptions {
  readonly linkage: Linkage
  /** Threads that share the work of Ward's linkage. */
  readonly crew?: Crew | undefined
}

/** Customers that can be leaves themselves. */
export const mostLeaves: Readonly<Record<Linkage, number>> = {
  ward: 50_000,
  single: 50_000,
  average: 8000,
  complete: 8000
}

/** Micro-clusters that stand for more customers than that. */
export const coreSetSizes: Readonly<Record<Linkage, number>> = {
  ward: 20_000,
  single: 20_000,
  average: 8000,
  complete: 8000
}

const check = (x: Matrix, { linkage }: HierarchicalOptions): void => {
  matrix(x.n, x.d, x.data)
  if (x.n < 1) throw new EngineError('noRows', 'a tree needs at least 1 row; got 0', { needed: 1, got: 0 })
  if (!linkages.includes(linkage)) {
    throw new EngineError('badOption', `linkage is one of ${linkages.join(', ')}; got ${linkage}`, {
      name: 'linkage',
      value: String(linkage)
    })
  }
}

const joinPoints = (weighted: WeightedPoints, { linkage, crew }: HierarchicalOptions): Generator<Progress, Joins> => {
  if (linkage === 'ward') return wardJoins(weighted, crew)
  if (linkage === 'single') return singleJoins(weighted.points)
  return chainJoins(weighted, linkage)
}

/** Throws `notFinite`, `badShape`, `noRows`, `badOption`. */
export function* hierarchical(x: Matrix, options: HierarchicalOptions): Generator<Progress, Tree> {
  check(x, options)
  yield { phase: 'order', done: 0, total: 1 }
  const rows = distinctRows(x)
  const [most, size] = [mostLeaves[options.linkage], coreSetSizes[options.linkage]]
  if (x.n <= most) return treeOfRows(rows, yield* joinPoints(rows, options))
  const grouped = rows.points.n <= most ? pointLeaves(rows) : yield* coreSetLeaves(x, rows.order, size)
  return treeOfLeaves(grouped, yield* joinPoints(grouped, options))
}
