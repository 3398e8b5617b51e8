import { measureInter, wrapText } from '../scenes/measure.ts'

/** A paragraph on a slide. */
export interface DeckText {
  readonly text: string
  readonly kind: 'heading' | 'text' | 'muted' | 'item'
}

/** In points. */
const lineHeight = 1.25
const after = 5
const bulletIndent = 16
/** Of a width, what is filled: letters are drawn otherwise on other machines. */
export const reserve = 0.96

/** Broken by the widths of Inter, which runs wider than what stands in for it; a reserve is kept for what is drawn otherwise. */
const linesOf = ({ text, kind }: DeckText, width: number, size: number): string[] =>
  text
    .split('\n')
    .flatMap((line) =>
      wrapText(
        line,
        (width - (kind === 'item' ? bulletIndent : 0)) * reserve,
        size,
        kind === 'heading' ? 600 : 400,
        measureInter,
        500
      )
    )

/** What the lines of a text take. */
export const heightOfLines = (text: DeckText, width: number, size: number): number =>
  linesOf(text, width, size).length * size * lineHeight

/** What a paragraph takes, with the room after it. */
export const heightOf = (text: DeckText, width: number, size: number): number =>
  heightOfLines(text, width, size) + after

/** The largest size, to half a point, in which a text stands in its box; the smallest allowed where none does. */
export function fitSize(text: string, width: number, height: number, most: number, least: number): number {
  let size = most
  while (size > least && heightOfLines({ text, kind: 'heading' }, width, size) > height) size -= 0.5
  return size
}

/** Smaller cannot be read from the last row. */
const leastText = 11

/** Texts as large as they stand in one box; over several boxes, small, where they do not. */
export function fitTexts(
  texts: readonly DeckText[],
  width: number,
  height: number,
  most: number,
  least: number = leastText
): { boxes: DeckText[][]; size: number } {
  const stands = (size: number): boolean => texts.reduce((sum, text) => sum + heightOf(text, width, size), 0) <= height
  let size = most
  while (size > least && !stands(size)) size--
  let boxes = overBoxes(texts, width, height, size)
  // Where it takes several boxes, they are filled.
  while (boxes.length > 1 && size < most) {
    const larger = overBoxes(texts, width, height, size + 1)
    if (larger.length > boxes.length) break
    boxes = larger
    size++
  }
  return { boxes, size }
}

/** A text in pieces of at most so many lines. */
function pieces(text: DeckText, width: number, size: number, most: number): DeckText[] {
  const lines = linesOf(text, width, size)
  if (lines.length <= most) return [text]
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, i) => ({
    ...text,
    text: lines.slice(i * most, (i + 1) * most).join(' ')
  }))
}

/** Divides texts over boxes of the same size, as many as they need; a heading stays with what follows it. */
export function overBoxes(texts: readonly DeckText[], width: number, height: number, size: number): DeckText[][] {
  const most = Math.floor((height - after) / (size * lineHeight))
  const boxes: DeckText[][] = []
  let left = 0
  const all = texts.flatMap((text) => pieces(text, width, size, most))
  for (const [i, text] of all.entries()) {
    const next = all[i + 1]
    const own = heightOf(text, width, size)
    const together = text.kind === 'heading' && next ? own + heightOf(next, width, size) : own
    if (boxes.length === 0 || (together > left && left < height)) {
      boxes.push([])
      left = height
    }
    boxes.at(-1)!.push(text)
    left -= own
  }
  return boxes
}
