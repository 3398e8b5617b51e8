import type { Mark, Scene } from '#report/scenes/scene.ts'
import { assertNever } from '#shared/errors.ts'

/** Draws a scene with so many pixels to a point. */
export function paintScene(on: CanvasRenderingContext2D, { marks, around }: Scene, scale: number): void {
  on.scale(scale, scale)
  if (around) on.translate(-around.x, -around.y)
  for (const mark of marks) {
    on.globalAlpha = mark.kind === 'circle' || mark.kind === 'path' ? (mark.opacity ?? 1) : 1
    paintMark(on, mark)
  }
}

function paintMark(on: CanvasRenderingContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'rect': {
      const path = new Path2D()
      path.roundRect(mark.x, mark.y, Math.max(0, mark.width), Math.max(0, mark.height), mark.radius ?? 0)
      ink(on, path, mark)
      return
    }
    case 'circle': {
      const path = new Path2D()
      path.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI)
      ink(on, path, mark)
      return
    }
    case 'path':
      ink(on, new Path2D(mark.d), mark)
      return
    case 'line': {
      const path = new Path2D()
      path.moveTo(mark.x1, mark.y1)
      path.lineTo(mark.x2, mark.y2)
      on.setLineDash(mark.dash ? [...mark.dash] : [])
      ink(on, path, mark)
      on.setLineDash([])
      return
    }
    case 'text':
      on.font = `${mark.weight} ${mark.size}px 'Inter Variable', Inter, system-ui, sans-serif`
      on.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor
      on.fillStyle = mark.fill
      on.fillText(mark.text, mark.x, mark.y)
      return
    default:
      assertNever(mark)
  }
}

function ink(
  on: CanvasRenderingContext2D,
  path: Path2D,
  { fill, stroke, strokeWidth = 1 }: { fill?: string; stroke?: string; strokeWidth?: number }
): void {
  if (fill) {
    on.fillStyle = fill
    on.fill(path)
  }
  if (stroke) {
    on.strokeStyle = stroke
    on.lineWidth = strokeWidth
    on.stroke(path)
  }
}
