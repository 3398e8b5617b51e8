import type { Progress } from '#engine/progress.ts'
import { rowsApart } from '#engine/spatial/rowsApart.ts'
import type { CellGrid } from './cellGrid.ts'
import { linesTouching, moveToCell, type NeighbourCells, neighbourCells } from './neighbourCells.ts'
import { find, join, singles } from './unionFind.ts'

/**
 * Which cells belong together: two cells do where a core row of one lies within eps of a core row of the other. Cells
 * that touch are tried first, for they mostly are neighbours, and what is together already is not tried again. Boxes
 * around the core rows of each cell rule most others out. Returns for each cell the least cell of its cluster, or -1
 * without core rows.
 */
interface Joining {
  readonly grid: CellGrid
  readonly core: Uint8Array
  readonly square: number
  readonly parents: Int32Array
  /** Least and greatest core row of each cell by column: d lows, then d highs. Low > high where there is none. */
  readonly boxes: Float64Array
}

const coreBoxes = ({ x, starts, keys }: CellGrid, core: Uint8Array): Float64Array => {
  const { d, data } = x
  const boxes = new Float64Array(keys.length * 2 * d)
  for (let c = 0, box = 0; c < keys.length; c++, box += 2 * d) {
    boxes.fill(Number.POSITIVE_INFINITY, box, box + d)
    boxes.fill(Number.NEGATIVE_INFINITY, box + d, box + 2 * d)
    for (let p = starts[c]; p < starts[c + 1]; p++) {
      if (core[p] === 0) continue
      for (let j = 0; j < d; j++) {
        const value = data[p * d + j]
        if (value < boxes[box + j]) boxes[box + j] = value
        if (value > boxes[box + d + j]) boxes[box + d + j] = value
      }
    }
  }
  return boxes
}

const boxesApart = ({ grid, boxes }: Joining, c: number, other: number): number => {
  const { d } = grid.x
  let total = 0
  for (let j = 0, a = c * 2 * d, b = other * 2 * d; j < d; j++, a++, b++) {
    const gap = Math.max(boxes[a] - boxes[b + d], boxes[b] - boxes[a + d], 0)
    total += gap * gap
  }
  return total
}

const apartFromBox = ({ grid, boxes }: Joining, p: number, other: number): number => {
  const { d, data } = grid.x
  let total = 0
  for (let j = 0, b = other * 2 * d; j < d; j++, b++) {
    const value = data[p * d + j]
    const gap = Math.max(boxes[b] - value, value - boxes[b + d], 0)
    total += gap * gap
  }
  return total
}

const rowNear = ({ grid, core, square }: Joining, p: number, other: number): boolean => {
  const { x, starts } = grid
  for (let q = starts[other]; q < starts[other + 1]; q++) if (core[q] === 1 && rowsApart(x, p, q) <= square) return true
  return false
}

const near = (joining: Joining, c: number, other: number): boolean => {
  const { grid, core, square } = joining
  if (boxesApart(joining, c, other) > square) return false
  for (let p = grid.starts[c]; p < grid.starts[c + 1]; p++) {
    if (core[p] === 1 && apartFromBox(joining, p, other) <= square && rowNear(joining, p, other)) return true
  }
  return false
}

/** Joins cell `c` to the later cells of one line. */
const joinAlong = (joining: Joining, c: number, from: number, to: number): void => {
  const { parents } = joining
  for (let other = Math.max(from, c + 1); other < to; other++) {
    if (parents[other] < 0 || find(parents, c) === find(parents, other)) continue
    if (near(joining, c, other)) join(parents, c, other)
  }
}

function* joinRound(joining: Joining, touching: boolean): Generator<Progress, void> {
  const { grid, parents } = joining
  const around: NeighbourCells = neighbourCells(grid)
  const lines = around.offsets.length
  const before = touching ? 0 : grid.x.n
  const touched = linesTouching(grid.x.d)
  const [first, last] = touching ? [0, touched] : [touched, lines]
  for (let c = 0; c < grid.keys.length; c++) {
    if (c % 4096 === 4095) yield { phase: 'join', done: before + grid.starts[c], total: 2 * grid.x.n }
    if (parents[c] < 0) continue
    moveToCell(around, c)
    for (let line = first; line < last; line++) {
      if (around.offsets[line] >= 0) joinAlong(joining, c, around.from[line], around.to[line])
    }
  }
}

export function* gridJoin(grid: CellGrid, core: Uint8Array, eps: number): Generator<Progress, Int32Array> {
  const boxes = coreBoxes(grid, core)
  const parents = singles(grid.keys.length)
  for (let c = 0; c < parents.length; c++) if (boxes[c * 2 * grid.x.d] === Number.POSITIVE_INFINITY) parents[c] = -1
  const joining: Joining = { grid, core, square: eps * eps, parents, boxes }
  yield* joinRound(joining, true)
  yield* joinRound(joining, false)
  for (let c = 0; c < parents.length; c++) if (parents[c] >= 0) parents[c] = find(parents, c)
  return parents
}
