import type { Progress } from '#engine/progress.ts'
import { rowsApart } from '#engine/spatial/rowsApart.ts'
import type { CellGrid } from './cellGrid.ts'
import { moveToCell, type NeighbourCells, neighbourCells } from './neighbourCells.ts'

/**
 * Which rows are core: those with at least `minPoints` rows within eps, themselves included. All rows of a cell with so
 * many rows are; others count their neighbours until there are enough, nearest lines first. O(n minPoints) where rows
 * are dense, at most the number of pairs in neighbouring cells.
 */

/** Rows from `a` to `b` within the radius of row `p`, but no more than `need` of them. */
const countWithin = (x: CellGrid['x'], p: number, a: number, b: number, square: number, need: number): number => {
  let count = 0
  for (let q = a; q < b; q++) if (rowsApart(x, p, q) <= square && ++count === need) return count
  return count
}

const enoughAround = (around: NeighbourCells, c: number, p: number, square: number, minPoints: number): boolean => {
  const { x, starts } = around.grid
  let found = starts[c + 1] - starts[c]
  for (let line = 0; line < around.from.length && found < minPoints; line++) {
    const [first, last] = [around.from[line], around.to[line]]
    if (line > 0) found += countWithin(x, p, starts[first], starts[last], square, minPoints - found)
    else {
      found += countWithin(x, p, starts[first], starts[c], square, minPoints - found)
      if (found < minPoints) found += countWithin(x, p, starts[c + 1], starts[last], square, minPoints - found)
    }
  }
  return found >= minPoints
}

const rowsAround = ({ grid, from, to }: NeighbourCells): number => {
  let rows = 0
  for (let line = 0; line < from.length; line++) rows += grid.starts[to[line]] - grid.starts[from[line]]
  return rows
}

/** Pairs of rows compared between two reports of progress. */
const workBetween = 2_000_000

export function* gridCores(grid: CellGrid, eps: number, minPoints: number): Generator<Progress, Uint8Array> {
  const { x, starts, keys } = grid
  const core = new Uint8Array(x.n)
  const around = neighbourCells(grid)
  const square = eps * eps
  let work = 0
  for (let c = 0; c < keys.length; c++) {
    const [start, end] = [starts[c], starts[c + 1]]
    if (end - start >= minPoints) {
      core.fill(1, start, end)
      continue
    }
    moveToCell(around, c)
    const rows = rowsAround(around)
    work += rows * (end - start) + around.from.length
    if (rows >= minPoints) {
      for (let p = start; p < end; p++) if (enoughAround(around, c, p, square, minPoints)) core[p] = 1
    }
    if (work > workBetween) {
      yield { phase: 'cores', done: start, total: x.n }
      work = 0
    }
  }
  return core
}
