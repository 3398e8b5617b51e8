import type { Layout } from 'plotly.js'
import type { Density } from './density.ts'

/** The shading as a picture below the points; `null` where the browser draws none. */
export function densityImage({ columns, rows, pixels, box }: Density): NonNullable<Layout['images']>[number] | null {
  const canvas = document.createElement('canvas')
  canvas.width = columns
  canvas.height = rows
  const context = canvas.getContext('2d')
  if (!context) return null
  context.putImageData(new ImageData(pixels, columns, rows), 0, 0)
  return {
    source: canvas.toDataURL('image/png'),
    xref: 'x',
    yref: 'y',
    x: box.left,
    y: box.top,
    sizex: box.right - box.left,
    sizey: box.top - box.bottom,
    sizing: 'stretch',
    layer: 'below'
  }
}
