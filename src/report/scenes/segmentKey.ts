import type { Segment } from '#shared/api/segments.ts'
import type { Translate } from '#shared/i18n/texts.ts'
import { segmentName } from '#shared/words/segments.ts'
import { fitText } from './measure.ts'
import type { Mark, SceneStyle } from './scene.ts'
import { inkOn } from './shade.ts'

const row = 17
const size = 9
const square = 12

/** A segment's letter on its colour, as in every view; wide enough for "AA". */
export function letterTag(segment: Segment, x: number, y: number, { measure }: SceneStyle): Mark[] {
  const fits = measure(segment.letter, 8, 600) <= square - 2
  return [
    { kind: 'rect', x, y, width: square, height: square, fill: segment.colour, radius: 2, segment: segment.index },
    {
      kind: 'text',
      x: x + square / 2,
      y: y + 9,
      text: segment.letter,
      size: fits ? 8 : 5.5,
      weight: 600,
      fill: inkOn(segment.colour),
      anchor: 'middle',
      segment: segment.index
    }
  ]
}

/** Letters and names in as many columns as the names need. */
export function segmentKey(
  segments: readonly Segment[],
  top: number,
  style: SceneStyle,
  t: Translate
): { marks: Mark[]; bottom: number } {
  const { width, measure, palette } = style
  const names = segments.map((segment) => segmentName(segment, t))
  const widest = Math.max(0, ...names.map((name) => measure(name, size, 400))) + square + 22
  const columns = Math.max(1, Math.min(4, segments.length, Math.floor(width / Math.min(widest, width))))
  const rows = Math.ceil(segments.length / columns)
  const marks = segments.flatMap((segment, i): Mark[] => {
    const x = Math.floor(i / rows) * (width / columns)
    const y = top + (i % rows) * row
    const text = fitText(names[i]!, width / columns - square - 16, size, 400, measure)
    return [
      ...letterTag(segment, x, y, style),
      {
        kind: 'text',
        x: x + square + 6,
        y: y + 9.2,
        text,
        size,
        weight: 400,
        fill: palette.ink,
        anchor: 'start',
        segment: segment.index,
        title: names[i]!
      }
    ]
  })
  return { marks, bottom: top + rows * row }
}
