import { EngineError } from '#engine/errors.ts'
import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { random } from '#engine/random/random.ts'
import { rowsApart } from '#engine/spatial/rowsApart.ts'
import { type Drawn, drawRows, heightsBetween } from './drawnRows.ts'
import { type Correlation, correlationOf } from './pairCorrelation.ts'
import type { Tree } from './tree.ts'

/**
 * How truly a tree tells distances: the correlation over pairs of rows between their distance and the height at which
 * they come together (Sokal & Rohlf 1962). From about .8 the tree can be read as a map; below .7 only its groups count.
 * All pairs up to 2,000 rows, O(n^2 d); beyond, 200,000 pairs drawn with replacement, with the standard error of that.
 */
const mostExact = 2000
const drawnPairs = 200_000

interface Pairs {
  readonly distances: Float64Array
  readonly heights: Float64Array
}

const allPairs = (x: Matrix, { rows, gaps }: Drawn): Pairs => {
  const count = (x.n * (x.n - 1)) / 2
  const distances = new Float64Array(count)
  const heights = new Float64Array(count)
  for (let i = 0, at = 0; i < x.n; i++) {
    let highest = 0
    for (let j = i + 1; j < x.n; j++, at++) {
      highest = Math.max(highest, gaps[j - 1])
      heights[at] = highest
      distances[at] = Math.sqrt(rowsApart(x, rows[i], rows[j]))
    }
  }
  return { distances, heights }
}

const somePairs = (x: Matrix, { rows, gaps }: Drawn, seed: number): Pairs => {
  const source = random(seed).fork('cophenetic')
  const between = heightsBetween(gaps)
  const distances = new Float64Array(drawnPairs)
  const heights = new Float64Array(drawnPairs)
  for (let at = 0; at < drawnPairs; at++) {
    const i = source.int(x.n)
    const other = source.int(x.n - 1)
    const j = other < i ? other : other + 1
    heights[at] = between(Math.min(i, j), Math.max(i, j))
    distances[at] = Math.sqrt(rowsApart(x, rows[i], rows[j]))
  }
  return { distances, heights }
}

/** Throws `badShape` where the tree is not of these rows, `notFinite`. */
export const copheneticCorrelation = (x: Matrix, tree: Tree, { seed }: { readonly seed: number }): Correlation => {
  matrix(x.n, x.d, x.data)
  if (tree.leafOf.length !== x.n) {
    throw new EngineError('badShape', `a tree of ${x.n} rows is needed; got one of ${tree.leafOf.length}`, {
      n: x.n,
      got: tree.leafOf.length
    })
  }
  const drawn = drawRows(tree, rowOrder(x).order)
  const exact = x.n <= mostExact
  const { distances, heights } = exact ? allPairs(x, drawn) : somePairs(x, drawn, seed)
  return correlationOf(distances, heights, exact)
}
