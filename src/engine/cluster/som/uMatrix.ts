import type { Matrix } from '#engine/linalg/matrix.ts'
import { type Grid, neighbours } from './grid.ts'

/**
 * Mean distance of each node from those that touch it on the map (Ultsch, "Self-organizing neural networks for
 * visualisation and classification", 1993): ridges of high values part groups. 0 for a map of one node.
 */
export const uMatrix = ({ d, data }: Matrix, grid: Grid): Float64Array =>
  Float64Array.from(neighbours(grid), (near, i) => {
    let total = 0
    for (const k of near) {
      let square = 0
      for (let j = 0, p = i * d, q = k * d; j < d; j++, p++, q++) square += (data[p] - data[q]) ** 2
      total += Math.sqrt(square)
    }
    return near.length > 0 ? total / near.length : 0
  })
