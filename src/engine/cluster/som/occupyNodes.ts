import type { Matrix } from '#engine/linalg/matrix.ts'
import type { BestUnits } from './bestUnits.ts'
import { type Grid, nodePositions } from './grid.ts'

/**
 * Makes sure that at least `least` nodes have rows, so that as many segments can be made of them; needed only where few
 * rows differ, or some of them by next to nothing. The row farthest from its node is given the empty node nearest to
 * that one on the map, the old node moves to the row nearest to it, and the rows of the old node go to the nearer of
 * the two; those of other nodes stay. O(n d) a step. Changes `codebook` and `found` in place.
 */
export const occupyNodes = (codebook: Matrix, x: Matrix, grid: Grid, found: BestUnits, least: number): void => {
  for (let occupied = countOccupied(found, codebook.n); occupied < Math.min(least, codebook.n); occupied++) {
    const row = worstRow(x, found)
    if (row === null) return
    splitNode(codebook, x, found, row, nearestEmpty(grid, found, found.first[row]))
  }
}

function countOccupied({ first }: BestUnits, nodes: number): number {
  const seen = new Uint8Array(nodes)
  for (const unit of first) seen[unit] = 1
  return seen.reduce((total, one) => total + one, 0)
}

function sameRows({ d, data }: Matrix, a: number, b: number): boolean {
  for (let j = 0; j < d; j++) if (data[a * d + j] !== data[b * d + j]) return false
  return true
}

/** The row farthest from its node, the first of equals, among nodes whose rows are not all the same. */
function worstRow(x: Matrix, { first, square }: BestUnits): number | null {
  const sample = new Map<number, number>()
  const mixed = new Set<number>()
  first.forEach((unit, i) => {
    const one = sample.get(unit)
    if (one === undefined) sample.set(unit, i)
    else if (!mixed.has(unit) && !sameRows(x, one, i)) mixed.add(unit)
  })
  let worst: number | null = null
  for (let i = 0; i < first.length; i++) {
    if (mixed.has(first[i]) && (worst === null || square[i] > square[worst])) worst = i
  }
  return worst
}

function nearestEmpty(grid: Grid, { first }: BestUnits, unit: number): number {
  const taken = new Set(first)
  const { n, data } = nodePositions(grid)
  let nearest = -1
  let least = Number.POSITIVE_INFINITY
  for (let c = 0; c < n; c++) {
    const square = (data[2 * c] - data[2 * unit]) ** 2 + (data[2 * c + 1] - data[2 * unit + 1]) ** 2
    if (taken.has(c) || square >= least) continue
    nearest = c
    least = square
  }
  return nearest
}

function splitNode(
  codebook: Matrix,
  x: Matrix,
  { first, second, square }: BestUnits,
  row: number,
  empty: number
): void {
  const { d } = x
  const unit = first[row]
  const rows = Array.from(first.keys()).filter((i) => first[i] === unit)
  const kept = rows
    .filter((i) => !sameRows(x, i, row))
    .reduce((nearest, i) => (square[i] < square[nearest] ? i : nearest))
  codebook.data.set(x.data.subarray(kept * d, kept * d + d), unit * d)
  codebook.data.set(x.data.subarray(row * d, row * d + d), empty * d)
  for (const i of rows) {
    const [toKept, toRow] = [squareBetween(x, i, kept), squareBetween(x, i, row)]
    const goes = toRow < toKept || sameRows(x, i, row)
    first[i] = goes ? empty : unit
    second[i] = goes ? unit : empty
    square[i] = goes ? toRow : toKept
  }
}

function squareBetween({ d, data }: Matrix, a: number, b: number): number {
  let square = 0
  for (let j = 0; j < d; j++) square += (data[a * d + j] - data[b * d + j]) ** 2
  return square
}
