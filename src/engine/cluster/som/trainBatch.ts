import type { Crew } from '#engine/kernels/crew.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'
import type { Progress } from '#engine/progress.ts'
import { bestUnits } from './bestUnits.ts'
import { type Grid, nodePositions } from './grid.ts'

/**
 * Batch training (Kohonen, "Essentials of the self-organizing map", Neural Networks 37, 2013): each epoch every
 * row goes to its nearest node, and every node to the mean of all rows, weighted by the Gaussian neighbourhood
 * exp(-distance^2 / (2 radius^2)) of its own node on the map and theirs. The radius shrinks by the same factor each
 * epoch, from a quarter of the longer side (the map is in order at the start) to `lastRadius`.
 * O(n nodes d + nodes^2 d) an epoch.
 */
/** Small enough for nodes to follow the data closely, large enough for neighbours to stay alike. */
const lastRadius = 0.35
const leastStart = 1

export const radiusAt = (epoch: number, epochs: number, { rows, columns }: Grid): number => {
  const start = Math.max(leastStart, Math.max(rows, columns) / 4)
  return epochs === 1 ? start : start * (lastRadius / start) ** (epoch / (epochs - 1))
}

/** Number of rows and their sum at each node. */
const gather = (
  { n, d, data }: Matrix,
  units: Int32Array,
  nodes: number
): { counts: Float64Array; sums: Float64Array } => {
  const counts = new Float64Array(nodes)
  const sums = new Float64Array(nodes * d)
  for (let i = 0, p = 0; i < n; i++) {
    counts[units[i]]++
    for (let j = 0, q = units[i] * d; j < d; j++, p++, q++) sums[q] += data[p]
  }
  return { counts, sums }
}

/** Moves every node; one so far from all rows that nothing is left of their weights stays. */
const moveNodes = (codebook: Matrix, x: Matrix, units: Int32Array, positions: Matrix, radius: number): void => {
  const { n: nodes, d, data: codes } = codebook
  const { counts, sums } = gather(x, units, nodes)
  const at = positions.data
  const mean = new Float64Array(d)
  for (let i = 0; i < nodes; i++) {
    let total = 0
    mean.fill(0)
    for (let k = 0; k < nodes; k++) {
      if (counts[k] === 0) continue
      const square = (at[2 * i] - at[2 * k]) ** 2 + (at[2 * i + 1] - at[2 * k + 1]) ** 2
      const weight = Math.exp(-square / (2 * radius * radius))
      total += weight * counts[k]
      for (let j = 0, q = k * d; j < d; j++, q++) mean[j] += weight * sums[q]
    }
    if (total < Number.MIN_VALUE * 2 ** 100) continue
    for (let j = 0; j < d; j++) codes[i * d + j] = mean[j] / total
  }
}

/** Trains `codebook` in place on the rows of `x`. */
export function* trainBatch(
  codebook: Matrix,
  x: Matrix,
  grid: Grid,
  { epochs, crew }: { readonly epochs: number; readonly crew: Crew }
): Generator<Progress, void> {
  const positions = nodePositions(grid)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const { first } = yield* bestUnits(x, codebook, {
      crew,
      progress: { phase: 'train', done: epoch, total: epochs }
    })
    moveNodes(codebook, x, first, positions, radiusAt(epoch, epochs, grid))
  }
}
