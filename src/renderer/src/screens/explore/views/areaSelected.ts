import type { Direction } from '#report/scenes/pointsScene.ts'
import type { Along } from '#shared/api/views.ts'
import type { Selection } from '#shared/model/selection.ts'

/** As many corners as a selection may have, two numbers each. */
const mostCorners = 2000
/** Edges that are straight on a logarithmic scale are bent in the feature's own units: they get corners between. */
const between = 8

/**
 * What was drawn around, as a selection: an area of the plane, so that customers whom a sample left out are inside as
 * well; on the map of neighbours, which has no values, those who are in it.
 */
export function areaSelected(
  along: Along,
  corners: readonly number[],
  rows: readonly number[],
  across: Direction,
  upwards: Direction
): Selection {
  if (along.is === 'neighbours') return { kind: 'rows', rows: [...rows] }
  const fine = along.is === 'features' && corners.length < mostCorners / between ? refined(corners) : corners
  const every = Math.max(1, Math.ceil(fine.length / 2 / mostCorners))
  const own: number[] = []
  for (let at = 0; at < fine.length; at += 2 * every) own.push(across.back(fine[at]!), upwards.back(fine[at + 1]!))
  return { kind: 'area', plane: along, corners: own }
}

function refined(corners: readonly number[]): number[] {
  const fine: number[] = []
  for (let at = 0; at < corners.length; at += 2) {
    const [x, y] = [corners[at]!, corners[at + 1]!]
    const [toX, toY] = [corners[(at + 2) % corners.length]!, corners[(at + 3) % corners.length]!]
    for (let step = 0; step < between; step++)
      fine.push(x + ((toX - x) * step) / between, y + ((toY - y) * step) / between)
  }
  return fine
}
