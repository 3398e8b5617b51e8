import type { MethodView } from '#shared/api/segments.ts'

type SomMap = Extract<MethodView, { kind: 'som' }>

/** A map's cells as drawn: hexagons standing on a corner, or squares. */
export interface Cells {
  readonly middles: readonly { readonly x: number; readonly y: number }[]
  /** Corners around a cell's middle, in order. */
  readonly corners: readonly { readonly x: number; readonly y: number }[]
  /** Radius of the circle that fits in a cell. */
  readonly inner: number
  readonly width: number
  readonly height: number
}

const half = 0.5
/** Corners of a cell one unit wide. */
const squareCorners = [
  { x: half, y: half },
  { x: -half, y: half },
  { x: -half, y: -half },
  { x: half, y: -half }
]
const outer = 1 / Math.sqrt(3)
const hexagonCorners = [30, 90, 150, 210, 270, 330].map((degrees) => ({
  x: outer * Math.cos((degrees * Math.PI) / 180),
  y: outer * Math.sin((degrees * Math.PI) / 180)
}))

/** Cells of the map, as large as fit the width and `tallest` widths of height. */
export function cellsOf({ nodes, topology }: Pick<SomMap, 'nodes' | 'topology'>, width: number, tallest = 1): Cells {
  const corners = topology === 'hexagonal' ? hexagonCorners : squareCorners
  const reach = Math.max(...corners.map(({ y }) => y))
  const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...nodes.map(({ y }) => y)), Math.max(...nodes.map(({ y }) => y))]
  const [across, down] = [right - left + 1, bottom - top + 2 * reach]
  const unit = Math.min(width / across, (width * tallest) / down, 34)
  return {
    middles: nodes.map(({ x, y }) => ({ x: (x - left + half) * unit, y: (y - top + reach) * unit })),
    corners: corners.map(({ x, y }) => ({ x: x * unit, y: y * unit })),
    inner: unit * half,
    width: across * unit,
    height: down * unit
  }
}

const short = (value: number): number => Math.round(value * 100) / 100

/** Path data of one cell. */
export function cellPath({ middles, corners }: Cells, cell: number, left = 0, top = 0): string {
  const { x, y } = middles[cell]!
  return `M${corners.map((corner) => `${short(x + corner.x + left)} ${short(y + corner.y + top)}`).join('L')}Z`
}

interface Edge {
  readonly a: number
  readonly b: number
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Edges that two cells share. */
export function sharedEdges({ middles, corners }: Cells): Edge[] {
  const seen = new Map<string, Edge>()
  const shared: Edge[] = []
  for (const [cell, { x, y }] of middles.entries())
    for (const [i, corner] of corners.entries()) {
      const next = corners[(i + 1) % corners.length]!
      const [x1, y1, x2, y2] = [x + corner.x, y + corner.y, x + next.x, y + next.y]
      const key = `${Math.round(x1 + x2)}/${Math.round(y1 + y2)}`
      const other = seen.get(key)
      if (other) shared.push({ ...other, b: cell })
      else seen.set(key, { a: cell, b: cell, x1, y1, x2, y2 })
    }
  return shared
}
