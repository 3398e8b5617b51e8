import { type Box, boxOf, cellsOf, widened } from './box.ts'
import { type Density, densityOf } from './density.ts'
import type { ScatterGroup, ScatterPoints } from './scatterPoints.ts'
import { sparseFirst } from './sparseFirst.ts'

/** From so many points in view on, crowds are shaded: single points say no more how many lie there. */
const shadedFrom = 20_000
/** As many points as are moved 30 times a second without a graphics card. */
const mostInView = 8000
/** What else is drawn of who lies outside the view, to be there while the picture is moved. */
const mostOutside = 2000
/** Of the room in view, where the others would fill it too. */
const shareOfFirst = 0.75
const margin = 0.04

/** More points than are drawn one by one. */
export const isCrowd = ({ x }: Pick<ScatterPoints, 'x'>): boolean => x.length > shadedFrom

export interface Crowd {
  /** Everything. */
  readonly whole: Box
  /** The points that are drawn. */
  readonly drawn: readonly number[]
  /** Where all of them lie; `null` where every one in view is drawn. */
  readonly density: Density | null
}

/**
 * A picture of more points than can be told apart: those of `first` before the others, few where they crowd, and below
 * them how many lie where. Who looks closer sees more of them, and at last each.
 */
export function crowdOf(
  points: ScatterPoints,
  groups: readonly ScatterGroup[],
  looking: Box | null,
  first: (point: number) => boolean
): Crowd {
  const whole = widened(boxOf(points.x, points.y), margin)
  const view = looking ?? whole
  const cellOf = cellsOf(view, 1, 1)
  const [lit, rest, outside]: [number[], number[], number[]] = [[], [], []]
  for (let i = 0; i < points.x.length; i++)
    (cellOf(points.x[i]!, points.y[i]!) < 0 ? outside : first(i) ? lit : rest).push(i)
  const shaded = lit.length + rest.length > shadedFrom
  const room = shaded ? mostInView : shadedFrom
  const shown = sparseFirst(points, lit, view, Math.max(room - rest.length, Math.floor(room * shareOfFirst)))
  return {
    whole,
    drawn: [
      ...sparseFirst(points, outside, whole, mostOutside),
      ...sparseFirst(points, rest, view, room - shown.length),
      ...shown
    ],
    density: shaded ? densityOf(points, groups, [...points.x.keys()].filter(first), widened(view, 0.5)) : null
  }
}
