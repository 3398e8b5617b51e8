import type { Mark, Scene } from '../scenes/scene.ts'
import { drawLabel, type Sheet } from './sheet.ts'

function drawMark(sheet: Sheet, mark: Mark): void {
  if (mark.kind === 'text') drawLabel(sheet, mark.text, mark.x, mark.y, mark)
  else sheet.painter.shape(mark, mark)
}

/** Draws a chart with its top left corner at (x, y). The caller tags it. */
export const drawScene = (sheet: Sheet, scene: Scene, x: number, y: number, scale: number): void =>
  sheet.painter.within(x, y, scale, () => {
    for (const mark of scene.marks) drawMark(sheet, mark)
  })
