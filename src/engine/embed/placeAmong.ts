import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { kdTree } from '#engine/spatial/kdTree.ts'
import { findNearest, nearestRows } from '#engine/spatial/nearestRows.ts'

/** How many embedded rows say where another one lies. */
const guides = 5
const rowsAtOnce = 256

/**
 * Puts every row that was not embedded at the mean of its nearest embedded rows, the nearer the heavier; at the place
 * of an equal one where there is one. Writes `x` and `y` at the rows that are not among `chosen`.
 */
export function* placeAmong(
  all: Matrix,
  sample: Matrix,
  chosen: Uint32Array,
  places: Float64Array,
  x: Float64Array,
  y: Float64Array
): Generator<Progress, void> {
  const { n, d } = all
  const embedded = new Uint8Array(n)
  for (const row of chosen) embedded[row] = 1
  const tree = kdTree(sample)
  // A place behind the last row for the one that is asked about.
  const asked = new Float64Array(tree.x.data.length + d)
  asked.set(tree.x.data)
  const here = { ...tree, x: { n: sample.n + 1, d, data: asked } }
  const found = nearestRows(Math.min(guides, sample.n))
  for (let row = 0; row < n; row++) {
    if (row % rowsAtOnce === 0) yield { phase: 'place', done: row, total: n }
    if (embedded[row]) continue
    asked.set(all.data.subarray(row * d, row * d + d), sample.n * d)
    findNearest(here, sample.n, found)
    const nearest = found.squares[0]
    let [atX, atY, weights] = [0, 0, 0]
    for (let j = 0; j < found.rows.length; j++) {
      if (nearest === 0 && found.squares[j] > 0) break
      const weight = nearest === 0 ? 1 : Math.sqrt(nearest / found.squares[j])
      const at = 2 * tree.order[found.rows[j]]
      atX += weight * places[at]
      atY += weight * places[at + 1]
      weights += weight
    }
    x[row] = atX / weights
    y[row] = atY / weights
  }
}
