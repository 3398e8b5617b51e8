import type { Matrix } from '#engine/linalg/matrix.ts'
import { pca } from '#engine/linalg/pca.ts'
import type { Random } from '#engine/random/random.ts'

/**
 * Data with one group to compare with: rows spread evenly in a box or in an ellipsoid, in turn, as wide along each
 * principal axis as `x` (Tibshirani, Walther & Hastie 2001, section 3, have the box; ranges are replaced by standard
 * deviations, which one outlier does not stretch). Evenly spread rows are the hardest of single groups: normal,
 * skewed and heavy-tailed ones look less like several (bench/structure.ts). O(n d) a draw.
 */
export const references = 20

/** Standard deviations along the principal axes. */
export const axesOf = (x: Matrix): Float64Array =>
  pca(
    x,
    Array.from({ length: x.d }, (_, j) => String(j))
  ).variances.map(Math.sqrt)

/** By Box & Muller 1958. */
const normal = (source: Random): number =>
  Math.sqrt(-2 * Math.log(1 - source.next())) * Math.cos(2 * Math.PI * source.next())

/** Along the axes: a rotation changes no distance. */
export const drawReference = (
  n: number,
  axes: Float64Array,
  shape: 'box' | 'ball' | 'normal',
  source: Random
): Matrix => {
  const d = axes.length
  const data = new Float64Array(n * d)
  // Standard deviation of one coordinate of a cube of side 2 and of a ball of radius 1.
  const unit = { box: 1 / Math.sqrt(3), ball: 1 / Math.sqrt(d + 2), normal: 1 }[shape]
  for (let i = 0; i < n; i++) {
    const row = data.subarray(i * d, (i + 1) * d)
    for (let j = 0; j < d; j++) row[j] = shape === 'box' ? 2 * source.next() - 1 : normal(source)
    const pull = shape === 'ball' ? source.next() ** (1 / d) / Math.hypot(...row) : 1
    for (let j = 0; j < d; j++) row[j] *= (pull * axes[j]) / unit
  }
  return { n, d, data }
}
