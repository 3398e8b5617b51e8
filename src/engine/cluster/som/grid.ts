import { EngineError } from '#engine/errors.ts'
import type { Matrix } from '#engine/linalg/matrix.ts'

/**
 * The grid of a map: `rows` by `columns` nodes, numbered row by row. Neighbours are one unit apart: hexagons of rows
 * shifted by half a unit in turn, the first to the right, as in R's kohonen; squares.
 */
export const topologies = ['hexagonal', 'rectangular'] as const
export type Topology = (typeof topologies)[number]

export interface Grid {
  readonly rows: number
  readonly columns: number
  readonly topology: Topology
}

/** Nodes on a side at most. */
export const longestSide = 100

export const checkGrid = ({ rows, columns, topology }: Grid): void => {
  for (const [name, value] of Object.entries({ rows, columns })) {
    if (!Number.isInteger(value) || value < 1 || value > longestSide) {
      throw new EngineError('badOption', `${name} is a whole number from 1 to ${longestSide}; got ${value}`, {
        name,
        value
      })
    }
  }
  if (!topologies.includes(topology)) {
    throw new EngineError('badOption', `topology is one of ${topologies.join(', ')}; got ${topology}`, {
      name: 'topology',
      value: String(topology)
    })
  }
}

/** Height of a row of hexagons of width 1. */
export const hexagonRow = Math.sqrt(3) / 2

/** Where the nodes are drawn, and what their distances on the map are: x and y of each, from 0. */
export const nodePositions = ({ rows, columns, topology }: Grid): Matrix => {
  const data = new Float64Array(rows * columns * 2)
  for (let r = 0, p = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++, p += 2) {
      const hexagonal = topology === 'hexagonal'
      data[p] = hexagonal && r % 2 === 0 ? c + 0.5 : c
      data[p + 1] = hexagonal ? r * hexagonRow : r
    }
  }
  return { n: rows * columns, d: 2, data }
}

/** Squared distance on the map up to which nodes touch: six around a hexagon; eight around a square, corners included. */
const touching = { hexagonal: 1.01, rectangular: 2.01 } as const

/** The nodes that touch each node, ascending. */
export const neighbours = (grid: Grid): Int32Array[] => {
  const { n, data } = nodePositions(grid)
  const { rows, columns, topology } = grid
  return Array.from({ length: n }, (_, i) => {
    const found: number[] = []
    const row = Math.floor(i / columns)
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let j = r * columns; j < (r + 1) * columns; j++) {
        const square = (data[2 * i] - data[2 * j]) ** 2 + (data[2 * i + 1] - data[2 * j + 1]) ** 2
        if (j !== i && square < touching[topology]) found.push(j)
      }
    }
    return Int32Array.from(found)
  })
}
