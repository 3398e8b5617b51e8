import type { Matrix } from '#engine/linalg/matrix.ts'
import { rowOrder } from '#engine/linalg/rowOrder.ts'
import { sampleRows } from '#engine/linalg/sampleRows.ts'
import type { Progress } from '#engine/progress.ts'
import { random } from '#engine/random/random.ts'
import { comparableSizes } from '#engine/validity/checkLabels.ts'
import { type Silhouette, silhouettes } from '#engine/validity/silhouette.ts'
import { checkMixed, joinColumns, type MixedData } from './mixedData.ts'

/**
 * Silhouettes of rows with numbers and categories. The distance is the root of the dissimilarity of k-prototypes, so
 * that with numbers alone it is Euclidean and silhouettes can be compared with those of k-means. Categories become
 * coordinates, sqrt(gamma / 2) on the axis of their level: two that differ are gamma apart, squared. Exact up to 4,000
 * rows; beyond, 1,000 of them against 10,000 at most, evenly spread and drawn by the seed. O(1e7 (d + levels)).
 */
const seenRows = 10_000
const exactUpTo = 4000
const anchorRows = 1000

/** The given rows, with a coordinate for each level. */
const embed = ({ numeric, categorical: { columns } }: MixedData, gamma: number, rows: Uint32Array): Matrix => {
  const numbers = numeric?.d ?? 0
  const d = columns.reduce((width, { levels }) => width + levels + 1, numbers)
  const data = new Float64Array(rows.length * d)
  const side = Math.sqrt(gamma / 2)
  rows.forEach((row, i) => {
    for (let j = 0; j < numbers; j++) data[i * d + j] = numeric!.data[row * numbers + j]
    let at = i * d + numbers
    for (const { codes, levels } of columns) {
      data[at + (codes[row] < 0 ? levels : codes[row])] = side
      at += levels + 1
    }
  })
  return { n: rows.length, d, data }
}

export interface MixedSilhouetteOptions {
  readonly gamma: number
  readonly seed: number
}

/** One answer a labelling, as `silhouettes`; each labelling has one label 0 … k - 1 a row, 2 <= k < n. */
export function* mixedSilhouettes(
  data: MixedData,
  labellings: readonly ArrayLike<number>[],
  { gamma, seed }: MixedSilhouetteOptions
): Generator<Progress, Silhouette[]> {
  checkMixed(data)
  const { n } = data.categorical
  for (const labels of labellings) comparableSizes(labels, n)
  const { order } = rowOrder(joinColumns(data))
  const rows = n > seenRows ? seen(order, labellings, seed) : order
  const taken = labellings.map((labels) => Int32Array.from(rows, (row) => labels[row]))
  return yield* silhouettes(embed(data, gamma, rows), taken, { exactUpTo, anchors: { count: anchorRows, seed } })
}

/** Rows evenly spread, and the first of every segment, so that none is missing. */
function seen(order: Uint32Array, labellings: readonly ArrayLike<number>[], seed: number): Uint32Array {
  const places = new Set(sampleRows(order.length, seenRows, random(seed).fork('mixedSilhouettes')))
  for (const labels of labellings) {
    const met = new Set<number>()
    order.forEach((row, place) => {
      if (met.has(labels[row])) return
      met.add(labels[row])
      places.add(place)
    })
  }
  return Uint32Array.from(places)
    .sort()
    .map((place) => order[place])
}
