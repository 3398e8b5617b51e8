import { assertNever } from '#shared/errors.ts'
import type { Mark, Scene } from '../scenes/scene.ts'
import { drawLabel, type Pdf, type Sheet } from './sheet.ts'

function paint(
  pdf: Pdf,
  { fill, stroke, strokeWidth }: { fill?: string; stroke?: string; strokeWidth?: number }
): void {
  if (stroke !== undefined) pdf.lineWidth(strokeWidth ?? 1)
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke)
  else if (fill !== undefined) pdf.fill(fill)
  else if (stroke !== undefined) pdf.stroke(stroke)
}

function drawMark(sheet: Sheet, mark: Mark): void {
  const { pdf } = sheet
  switch (mark.kind) {
    case 'rect':
      if (mark.radius) pdf.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
      else pdf.rect(mark.x, mark.y, mark.width, mark.height)
      paint(pdf, mark)
      return
    case 'circle':
      pdf.fillOpacity(mark.opacity ?? 1).circle(mark.cx, mark.cy, mark.r)
      paint(pdf, mark)
      pdf.fillOpacity(1)
      return
    case 'path':
      pdf.opacity(mark.opacity ?? 1).path(mark.d)
      paint(pdf, mark)
      pdf.opacity(1)
      return
    case 'line':
      if (mark.dash) pdf.dash(mark.dash[0], { space: mark.dash[1] })
      pdf.lineWidth(mark.strokeWidth).moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke(mark.stroke)
      if (mark.dash) pdf.undash()
      return
    case 'text':
      drawLabel(sheet, mark.text, mark.x, mark.y, mark)
      return
    default:
      assertNever(mark)
  }
}

/** Draws a chart with its top left corner at (x, y). The caller tags it. */
export function drawScene(sheet: Sheet, scene: Scene, x: number, y: number, scale: number): void {
  const { pdf } = sheet
  pdf.save().translate(x, y).scale(scale)
  for (const mark of scene.marks) drawMark(sheet, mark)
  pdf.restore()
}
