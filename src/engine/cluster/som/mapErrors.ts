import { sum } from '#engine/stats/moments.ts'
import type { BestUnits } from './bestUnits.ts'
import { type Grid, neighbours } from './grid.ts'

/** Mean distance of rows from their node, in the units of the rows: how closely the map follows the data. */
export const quantisationError = ({ square }: BestUnits): number => sum(square.map(Math.sqrt)) / square.length

/**
 * Share of rows whose two nearest nodes do not touch on the map (Kiviluoto, "Topology preservation in self-organizing
 * maps", 1996): how often the map tears apart what belongs together.
 */
export const topographicError = ({ first, second }: BestUnits, grid: Grid): number => {
  const near = neighbours(grid)
  let torn = 0
  for (let i = 0; i < first.length; i++) if (first[i] !== second[i] && !near[first[i]].includes(second[i])) torn++
  return torn / first.length
}
