import { type Matrix, matrix } from '#engine/linalg/matrix.ts'
import { pca } from '#engine/linalg/pca.ts'
import { type Grid, hexagonRow, type Topology } from './grid.ts'

/**
 * A size for the map: 5 sqrt(n) nodes, its sides in the ratio of the standard deviations along the first two principal
 * components (Vesanto & Alhoniemi, "Clustering of the self-organizing map", 2000; the SOM Toolbox), the longer one
 * across. At most 24 nodes a side, so that a picture of the map stays readable; a longer one shrinks both.
 * O(n d^2 + d^3).
 */
export const longestProposed = 24

export const proposeGrid = (x: Matrix, topology: Topology = 'hexagonal'): Grid => {
  matrix(x.n, x.d, x.data)
  if (x.n < 2) return { rows: 1, columns: 1, topology }
  const { variances } = pca(
    x,
    Array.from({ length: x.d }, (_, j) => String(j)),
    2
  )
  if (!(variances[0] > 0)) return { rows: 1, columns: 1, topology }
  const nodes = 5 * Math.sqrt(x.n)
  // Rows of hexagons lie closer than columns.
  const height = topology === 'hexagonal' ? hexagonRow : 1
  const ratio = Math.min(nodes, height * Math.sqrt(variances[0] / (variances[1] ?? 0)))
  const [columns, rows] = [Math.sqrt(nodes * ratio), Math.sqrt(nodes / ratio)]
  const shrink = Math.min(1, longestProposed / Math.max(columns, rows))
  const whole = (side: number): number => Math.max(1, Math.round(side * shrink))
  return { rows: whole(rows), columns: whole(columns), topology }
}
