import { EngineError } from '#engine/errors.ts'
import type { Crew } from '#engine/kernels/crew.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { chainJoins } from './chainJoins.ts'
import { singleJoins } from './singleJoins.ts'
import { emptyJoins, type Joins, mergeInOrder, type Tree } from './tree.ts'
import { wardJoins } from './wardJoins.ts'
import { type DistinctRows, distinctRows, type WeightedPoints } from './weightedPoints.ts'

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

/** Joins of the rows in order of their values: equal ones at height 0, then the points that they make. */
const joinRows = ({ starts, order }: DistinctRows, joins: Joins): Joins => {
  const all = emptyJoins(order.length)
  let made = 0
  for (let p = 0; p < starts.length; p++) {
    const end = p + 1 < starts.length ? starts[p + 1] : order.length
    for (let i = starts[p] + 1; i < end; i++, made++) {
      all.a[made] = i - 1
      all.b[made] = i
    }
  }
  all.a.set(
    joins.a.map((p) => starts[p]),
    made
  )
  all.b.set(
    joins.b.map((p) => starts[p]),
    made
  )
  all.height.set(joins.height, made)
  return all
}

/** Throws `notFinite`, `badShape`, `noRows`, `badOption`. */
export function* hierarchical(x: Matrix, options: HierarchicalOptions): Generator<Progress, Tree> {
  check(x, options)
  yield { phase: 'order', done: 0, total: 1 }
  const rows = distinctRows(x)
  const joins = yield* joinPoints(rows, options)
  return {
    leaves: x.n,
    ...mergeInOrder(joinRows(rows, joins), new Int32Array(x.n).fill(1), rows.order),
    leafOf: Int32Array.from({ length: x.n }, (_, i) => i),
    distinct: rows.points.n,
    coreSet: null
  }
}
