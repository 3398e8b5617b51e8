import { wrapText } from './measure.ts'
import type { Mark, SceneStyle } from './scene.ts'

/** The name of a chart's row around its middle: on one line, or smaller on two. */
export function rowName(name: string, x: number, middle: number, width: number, style: SceneStyle): Mark[] {
  const { measure, palette } = style
  const one = measure(name, 9, 400) <= width
  const lines = one ? [name] : wrapText(name, width, 8, 400, measure, 2)
  return lines.map((text, i) => ({
    kind: 'text',
    x,
    y: middle + 3 + (i - (lines.length - 1) / 2) * 9.5,
    text,
    size: one ? 9 : 8,
    weight: 400,
    fill: palette.ink,
    anchor: 'start',
    title: name
  }))
}
