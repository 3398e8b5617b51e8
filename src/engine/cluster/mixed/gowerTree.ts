import { chainJoins } from '#engine/cluster/hierarchical/chainJoins.ts'
import { mostLeaves } from '#engine/cluster/hierarchical/hierarchical.ts'
import { mergeInOrder, type Tree } from '#engine/cluster/hierarchical/tree.ts'
import { distinctRows } from '#engine/cluster/hierarchical/weightedPoints.ts'
import { EngineError } from '#engine/errors.ts'
import type { Progress } from '#engine/progress.ts'
import { gower } from './gower.ts'
import { joinColumns, type MixedData } from './mixedData.ts'

/**
 * Average linkage on Gower's distance: how groups of rows with numbers and categories lie within groups. Leaves are the
 * rows that differ, at most 8,000 of them; k-prototypes serves more. O(n^2 (d + c)) time, 4 n^2 bytes.
 */
export const mostGowerRows = mostLeaves.average

/** Throws `badOption` where more rows differ, `noRows`, `notFinite`, `badShape`. */
export function* gowerTree(data: MixedData): Generator<Progress, Tree> {
  const distance = gower(data)
  const { n } = data.categorical
  if (n < 1) throw new EngineError('noRows', 'a tree needs at least 1 row; got 0', { needed: 1, got: 0 })
  yield { phase: 'order', done: 0, total: 1 }
  const { points, weights, order, starts } = distinctRows(joinColumns(data))
  if (points.n > mostGowerRows) {
    throw new EngineError('badOption', `a tree of at most ${mostGowerRows} different rows; got ${points.n}`, {
      name: 'n',
      value: points.n
    })
  }
  const rowOf = Int32Array.from(starts, (at) => order[at])
  const joins = yield* chainJoins({ points, weights }, 'average', (i, j) => distance(rowOf[i], rowOf[j]))
  const leafOf = new Int32Array(n)
  for (let i = 0, leaf = 0; i < n; i++) {
    if (leaf + 1 < points.n && i === starts[leaf + 1]) leaf++
    leafOf[order[i]] = leaf
  }
  return {
    leaves: points.n,
    ...mergeInOrder(joins, weights, Int32Array.from(rowOf.keys())),
    leafOf,
    distinct: points.n,
    coreSet: null
  }
}
