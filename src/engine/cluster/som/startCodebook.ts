import type { Matrix } from '#engine/linalg/matrix.ts'
import { pca } from '#engine/linalg/pca.ts'
import { type Grid, nodePositions } from './grid.ts'

/**
 * The map before training ("linear initialisation", Kohonen 2013): its nodes lie evenly on the plane of the
 * first two principal components, the longer side along the first, as far from the mean as a uniform spread of the
 * same variance reaches. Where rows spread in one direction only, each step along the shorter side is a fraction of
 * one along the longer, so that no two nodes are the same. O(n d^2 + d^3 + nodes d).
 */
const reach = Math.sqrt(3)

/** From -1 to 1 along the side; 0 where it is one node long. */
const alongSide = (positions: Matrix, axis: 0 | 1): Float64Array => {
  const values = Float64Array.from({ length: positions.n }, (_, i) => positions.data[2 * i + axis])
  const most = values.reduce((a, b) => Math.max(a, b))
  return values.map((value) => (most > 0 ? (2 * value) / most - 1 : 0))
}

export const startCodebook = (x: Matrix, grid: Grid): Matrix => {
  const { d } = x
  const positions = nodePositions(grid)
  const codebook = new Float64Array(positions.n * d)
  const means = columnMeans(x)
  for (let i = 0; i < positions.n; i++) codebook.set(means, i * d)
  if (x.n < 2) return { n: positions.n, d, data: codebook }
  const { directions, variances } = pca(
    x,
    Array.from({ length: d }, (_, j) => String(j)),
    2
  )
  const flat = !(variances[1] > variances[0] * 1e-12)
  const landscape = grid.columns >= grid.rows
  const longer = alongSide(positions, landscape ? 0 : 1)
  const shorter = alongSide(positions, landscape ? 1 : 0)
  const step = 1 / (Math.max(grid.rows, grid.columns) * Math.min(grid.rows, grid.columns))
  for (let i = 0; i < positions.n; i++) {
    const first = reach * Math.sqrt(variances[0]) * (longer[i] + (flat ? shorter[i] * step : 0))
    const second = flat ? 0 : reach * Math.sqrt(variances[1]) * shorter[i]
    for (let j = 0; j < d; j++) {
      codebook[i * d + j] += first * directions.data[j] + (flat ? 0 : second * directions.data[d + j])
    }
  }
  return { n: positions.n, d, data: codebook }
}

function columnMeans({ n, d, data }: Matrix): Float64Array {
  const means = new Float64Array(d)
  for (let p = 0; p < n * d; p++) means[p % d] += data[p]
  return means.map((total) => total / n)
}
