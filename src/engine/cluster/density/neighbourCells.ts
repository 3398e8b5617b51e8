import { type CellGrid, slack } from './cellGrid.ts'

/**
 * For one cell after another, the cells that may hold rows within eps: in each line of cells along the last column, a
 * run `from[line]` to `to[line]`. Two pointers a line, which only move forward as long as cells are asked for in
 * ascending order. O(lines) a cell on the whole: 1, 5, 25 and 179 lines for 1 to 4 columns.
 */
export interface NeighbourCells extends NeighbourLines {
  readonly grid: CellGrid
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The lines of cells that may hold neighbours, seen from any cell. */
export interface NeighbourLines {
  /** What the line adds to a cell's key; line 0 is the cell's own (0), then by distance. */
  readonly offsets: Float64Array
  /** How far along the line neighbours may be, in cells. */
  readonly reaches: Int32Array
  /** For each line, how many cells away it is along each column but the last. */
  readonly steps: readonly (readonly number[])[]
}

interface Line {
  readonly offset: number
  readonly apart: number
  readonly steps: readonly number[]
}

const length = (steps: readonly number[]): number => steps.reduce((sum, step) => sum + step * step, 0)

/** All lines within reach: `apart` is the squared gap between the lines in cells, 0 for those that touch. */
const linesAround = (strides: Float64Array): Line[] => {
  const d = strides.length
  const most = d * (1 + 10 * slack)
  let lines: Line[] = [{ offset: 0, apart: 0, steps: [] }]
  for (let j = 0; j < d - 1; j++) {
    const wider: Line[] = []
    for (const { offset, apart, steps } of lines) {
      for (let step = -3; step <= 3; step++) {
        const gap = apart + Math.max(0, Math.abs(step) - 1) ** 2
        if (gap <= most) wider.push({ offset: offset + step * strides[j], apart: gap, steps: [...steps, step] })
      }
    }
    lines = wider
  }
  return lines.sort((a, b) => length(a.steps) - length(b.steps) || a.offset - b.offset)
}

export const neighbourLines = (strides: Float64Array): NeighbourLines => {
  const lines = linesAround(strides)
  const most = strides.length * (1 + 10 * slack)
  return {
    offsets: Float64Array.from(lines, ({ offset }) => offset),
    reaches: Int32Array.from(lines, ({ apart }) => 1 + Math.floor(Math.sqrt(most - apart))),
    steps: lines.map(({ steps }) => steps)
  }
}

export const neighbourCells = (grid: CellGrid): NeighbourCells => {
  const lines = neighbourLines(grid.strides)
  const { length } = lines.offsets
  return { grid, ...lines, from: new Int32Array(length), to: new Int32Array(length) }
}

/** Moves on to cell `c`, which comes after the one asked for before. */
export const moveToCell = ({ grid, offsets, reaches, from, to }: NeighbourCells, c: number): void => {
  const { keys } = grid
  const cells = keys.length
  const own = keys[c]
  for (let line = 0; line < offsets.length; line++) {
    const first = own + offsets[line] - reaches[line]
    const last = own + offsets[line] + reaches[line]
    let at = from[line]
    while (at < cells && keys[at] < first) at++
    from[line] = at
    if (to[line] > at) at = to[line]
    while (at < cells && keys[at] <= last) at++
    to[line] = at
  }
}

/** The first so many lines touch the cell's own. */
export const linesTouching = (d: number): number => 3 ** (d - 1)
