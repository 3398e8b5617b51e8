import { measureInter } from '#report/scenes/measure.ts'
import type { Mark, Scene } from '#report/scenes/scene.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly what: string
}

/** A text's box from cap height to descender. */
function textBox(mark: Extract<Mark, { kind: 'text' }>): Box {
  const width = measureInter(mark.text, mark.size, mark.weight)
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2
  return {
    left,
    right: left + width,
    top: mark.y - mark.size * 0.75,
    bottom: mark.y + mark.size * 0.2,
    what: mark.text
  }
}

function boxOf(mark: Mark): Box | null {
  switch (mark.kind) {
    case 'text':
      return textBox(mark)
    case 'rect':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height, what: 'rect' }
    case 'circle':
      return {
        left: mark.cx - mark.r,
        top: mark.cy - mark.r,
        right: mark.cx + mark.r,
        bottom: mark.cy + mark.r,
        what: 'circle'
      }
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
        what: 'line'
      }
    case 'path':
      return null
  }
}

/** What is drawn beyond the scene's edges. */
export const outside = (scene: Scene): string[] =>
  scene.marks
    .map(boxOf)
    .filter((box) => box !== null)
    .filter(
      (box) => box.left < -0.1 || box.top < -0.1 || box.right > scene.width + 0.1 || box.bottom > scene.height + 0.1
    )
    .map(({ what }) => what)

/** Texts that lie on each other. */
export function overlaps(scene: Scene): string[] {
  const boxes = scene.marks.filter((mark) => mark.kind === 'text').map(textBox)
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1
      )
      .map((b) => `${a.what} / ${b.what}`)
  )
}
