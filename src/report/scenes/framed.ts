import { wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'

const margin = 14
const head = { size: 12, line: 15 }
const foot = { size: 7.5, line: 10 }

/** A chart as a file of its own: on paper, its sentence above it, below it what it was made from. */
export function framed(scene: Scene, origin: string, { measure, palette }: Omit<SceneStyle, 'width'>): Scene {
  const { width, height } = scene
  const above = wrapText(scene.title, width, head.size, 600, measure, 3)
  const below = wrapText(origin, width, foot.size, 400, measure, 3)
  const top = above.length * head.line + 10
  const around = {
    x: -margin,
    y: -top - margin,
    width: width + 2 * margin,
    height: top + height + 10 + below.length * foot.line + 2 * margin
  }
  const text = { kind: 'text', x: 0, anchor: 'start' } as const
  const title = above.map(
    (line, i): Mark => ({
      ...text,
      y: -top + (i + 1) * head.line - 4,
      text: line,
      size: head.size,
      weight: 600,
      fill: palette.ink
    })
  )
  const caption = below.map(
    (line, i): Mark => ({
      ...text,
      y: height + 8 + (i + 1) * foot.line,
      text: line,
      size: foot.size,
      weight: 400,
      fill: palette.muted
    })
  )
  const paper: Mark = { kind: 'rect', ...around, fill: palette.paper }
  return { ...scene, around, marks: [paper, ...title, ...scene.marks, ...caption] }
}
