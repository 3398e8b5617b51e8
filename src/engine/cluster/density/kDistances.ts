import { EngineError } from '#engine/errors.ts'
import { type Matrix, matrix, takeRows } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { kdTree } from '#engine/spatial/kdTree.ts'
import { findNearest, nearestRows } from '#engine/spatial/nearestRows.ts'
import { sortedCopy } from '#engine/stats/quantile.ts'

/**
 * The sorted k-distance curve (Ester et al. 1996, section 4.2): how far each row must look to find `minPoints` rows,
 * itself included, from the densest row to the loneliest. With eps at a height of the curve, the rows to its left are
 * core. A valley of dense rows and a steep rise of lonely ones meet in a knee: see proposeEps.ts.
 *
 * All rows are asked up to 16,384; beyond, so many of them, evenly spread over the sorted data and drawn by the seed,
 * each among all rows. O(n log n) for few columns.
 */
export interface KDistances {
  readonly minPoints: number
  /** Rows that were asked, and rows that there are. */
  readonly asked: number
  readonly rows: number
  /** Ascending: one distance for each row asked. */
  readonly distances: Float64Array
}

/** A point of the curve for a chart: the share of rows with at most this distance. */
export interface KDistancePoint {
  readonly share: number
  readonly distance: number
}

const mostAsked = 16_384
const rowsBetween = 512

export function* kDistances(
  x: Matrix,
  minPoints: number,
  { seed }: { readonly seed: number }
): Generator<Progress, KDistances> {
  matrix(x.n, x.d, x.data)
  if (!Number.isInteger(minPoints) || minPoints < 1 || minPoints > x.n) {
    throw new EngineError('badOption', `minPoints is a whole number from 1 to ${x.n} (rows); got ${minPoints}`, {
      name: 'minPoints',
      value: minPoints
    })
  }
  yield { phase: 'order', done: 0, total: 1 }
  const sorted = takeRows(x, rowOrder(x).order)
  const tree = kdTree(sorted)
  const asked = Math.min(x.n, mostAsked)
  const wanted = new Uint8Array(x.n)
  for (const row of sampleRows(x.n, asked, random(seed).fork('kDistances'))) wanted[row] = 1
  const distances = new Float64Array(asked)
  const found = nearestRows(minPoints)
  for (let p = 0, at = 0; p < x.n; p++) {
    if (wanted[tree.order[p]] === 0) continue
    if (at % rowsBetween === 0) yield { phase: 'distances', done: at, total: asked }
    findNearest(tree, p, found)
    distances[at++] = Math.sqrt(found.squares[minPoints - 1])
  }
  return { minPoints, asked, rows: x.n, distances: sortedCopy(distances) }
}

const mostPoints = 200

/** The curve in at most 200 points, its ends among them. */
export const kDistanceCurve = ({ distances }: KDistances): KDistancePoint[] => {
  const asked = distances.length
  const count = Math.min(asked, mostPoints)
  return Array.from({ length: count }, (_, i) => {
    const at = count === 1 ? 0 : Math.round((i * (asked - 1)) / (count - 1))
    return { share: (at + 1) / asked, distance: distances[at] }
  })
}
