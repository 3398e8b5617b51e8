import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { rowsApart } from '#engine/spatial/rowsApart.ts'
import { emptyJoins, type Joins } from './tree.ts'

/**
 * Single linkage: groups are as far apart as their nearest rows. Its merges are the edges of the minimum spanning tree
 * (Gower & Ross 1969), grown from the first row by Prim's algorithm: O(n) memory beside the rows, O(n^2 d) time.
 */
const workBetween = 1 << 23

export function* singleJoins(x: Matrix): Generator<Progress, Joins> {
  const joins = emptyJoins(x.n)
  const total = joins.height.length
  const every = Math.ceil(workBetween / (x.n * x.d))
  const outside = Int32Array.from({ length: x.n }, (_, p) => p)
  const square = new Float64Array(x.n).fill(Number.POSITIVE_INFINITY)
  const towards = new Int32Array(x.n)
  let last = 0
  for (let made = 0; made < total; made++) {
    if (made % every === 0) yield { phase: 'merge', done: made, total }
    let nearest = -1
    let left = 0
    for (let at = 0; at <= total - made; at++) {
      const p = outside[at]
      if (p === last) continue
      outside[left++] = p
      const away = rowsApart(x, last, p)
      if (away < square[p]) {
        square[p] = away
        towards[p] = last
      }
      if (nearest < 0 || square[p] < square[nearest]) nearest = p
    }
    joins.a[made] = towards[nearest]
    joins.b[made] = nearest
    joins.height[made] = Math.sqrt(square[nearest])
    last = nearest
  }
  return joins
}
