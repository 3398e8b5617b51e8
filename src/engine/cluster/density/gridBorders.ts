import type { Progress } from '#engine/progress.ts'
import type { CellGrid } from './cellGrid.ts'
import { lookForCore } from './nearestCore.ts'
import { moveToCell, neighbourCells } from './neighbourCells.ts'

const workBetween = 2_000_000

/**
 * The cluster of every row, given that of the core rows of each cell: rows that are no core take that of the nearest
 * core row within eps, or -1.
 */
export function* gridBorders(
  grid: CellGrid,
  core: Uint8Array,
  clusterOfCell: Int32Array,
  eps: number
): Generator<Progress, Int32Array> {
  const { x, starts, keys } = grid
  const clusters = new Int32Array(x.n).fill(-1)
  const cellOf = new Int32Array(x.n)
  for (let c = 0; c < keys.length; c++) cellOf.fill(c, starts[c], starts[c + 1])
  const around = neighbourCells(grid)
  let work = 0
  for (let c = 0; c < keys.length; c++) {
    let moved = false
    for (let p = starts[c]; p < starts[c + 1]; p++) {
      if (core[p] === 1) {
        clusters[p] = clusterOfCell[c]
        continue
      }
      if (!moved) moveToCell(around, c)
      moved = true
      const nearest = { row: -1, square: eps * eps }
      for (let line = 0; line < around.from.length; line++) {
        const [a, b] = [starts[around.from[line]], starts[around.to[line]]]
        lookForCore(x, core, p, a, b, nearest)
        work += b - a
      }
      if (nearest.row >= 0) clusters[p] = clusterOfCell[cellOf[nearest.row]]
    }
    work += moved ? around.from.length : 1
    if (work > workBetween) {
      yield { phase: 'borders', done: starts[c], total: x.n }
      work = 0
    }
  }
  return clusters
}
