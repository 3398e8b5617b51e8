import { type Box, cellsOf } from './box.ts'
import type { ScatterGroup, ScatterPoints } from './scatterPoints.ts'

const columns = 400
const rows = 200
/** Half a binomial row: a cell's points count a little for the cells around it. */
const blur = [6 / 16, 4 / 16, 1 / 16]
const strongest = 0.75

export interface Density {
  readonly box: Box
  readonly columns: number
  readonly rows: number
  /** Red, green, blue and opacity of each cell, from the top left, row by row. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>
}

/**
 * Where points crowd in a box: each cell in the colours of its groups, mixed by how many lie there, the stronger the
 * more, by the logarithm, as most points lie in few cells. O(points + cells × groups).
 */
export function densityOf(
  { x, y, group }: ScatterPoints,
  groups: readonly ScatterGroup[],
  among: readonly number[],
  box: Box
): Density {
  const cellOf = cellsOf(box, columns, rows)
  const counts = new Map(groups.map(({ index }) => [index, new Float32Array(columns * rows)]))
  for (const i of among) {
    const cell = cellOf(x[i]!, y[i]!)
    const own = counts.get(group[i]!)
    if (own && cell >= 0) own[cell]! += 1
  }
  const shares = groups.map(({ index, colour }) => ({ colour: rgb(colour), count: smoothed(counts.get(index)!) }))
  const all = new Float32Array(columns * rows)
  for (const { count } of shares) for (let cell = 0; cell < all.length; cell++) all[cell]! += count[cell]!
  const most = Math.log1p(all.reduce((highest, count) => Math.max(highest, count), 0))
  const pixels = new Uint8ClampedArray(4 * all.length)
  for (let cell = 0; cell < all.length; cell++) {
    const here = all[cell]!
    if (here === 0) continue
    for (let channel = 0; channel < 3; channel++)
      pixels[4 * cell + channel] = shares.reduce((sum, one) => sum + one.colour[channel]! * one.count[cell]!, 0) / here
    pixels[4 * cell + 3] = (255 * strongest * Math.log1p(here)) / most
  }
  return { box, columns, rows, pixels }
}

/** Along rows, then along columns; what would fall over the edge is lost. */
function smoothed(counts: Float32Array): Float32Array {
  return along(along(counts, 1, columns), columns, rows)
}

function along(counts: Float32Array, step: number, length: number): Float32Array {
  const out = new Float32Array(counts.length)
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell]!
    if (count === 0) continue
    const place = Math.floor(cell / step) % length
    for (let off = -2; off <= 2; off++)
      if (place + off >= 0 && place + off < length) out[cell + off * step]! += count * blur[Math.abs(off)]!
  }
  return out
}

const rgb = (colour: string): readonly [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
