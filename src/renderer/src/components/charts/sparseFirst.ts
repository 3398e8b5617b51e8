import { type Box, cellsOf } from './box.ts'
import type { ScatterPoints } from './scatterPoints.ts'

/** So wide that a few points fill a cell of a picture as large as a screen. */
const columns = 120
const rows = 80

/**
 * At most `most` of some points, so that the picture keeps its outline: where few lie, all of them; where they crowd, as
 * many from each cell of the box as there is room for. In their own order, and the same for the same points. O(n).
 */
export function sparseFirst(
  points: ScatterPoints,
  among: readonly number[],
  box: Box,
  most: number
): readonly number[] {
  if (among.length <= most) return among
  const cellOf = cellsOf(box, columns, rows)
  const held = new Uint32Array(columns * rows + 1)
  /** How many of a point's cell come before it; all that is outside the box is one cell. */
  const depths = Uint32Array.from(among, (i) => held[cellOf(points.x[i]!, points.y[i]!) + 1]!++)
  const atDepth = new Uint32Array(held.reduce((deepest, count) => Math.max(deepest, count), 0))
  for (const depth of depths) atDepth[depth]!++
  let [last, room] = [0, most]
  while (atDepth[last]! <= room) room -= atDepth[last++]!
  return among.filter((_, at) => depths[at]! < last || (depths[at] === last && room-- > 0))
}
