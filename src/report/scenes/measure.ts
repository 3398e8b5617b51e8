import { interWidths } from './interWidths.ts'
import type { FontWeight, Measure } from './scene.ts'

const unitsPerEm = 2048

/** Dash, quotes, euro, minus, narrow space: at least as wide as in both weights. What else there is counts a whole em, emoji more. */
const common: Readonly<Record<number, number>> = {
  8211: 1024,
  8216: 602,
  8217: 602,
  8220: 1038,
  8221: 1027,
  8222: 983,
  8239: 372,
  8364: 1390,
  8722: 1378
}

const emoji = /\p{Extended_Pictographic}/u

function advance(code: number, weight: FontWeight): number {
  const { ascii, latin, greekCyrillic } = interWidths[weight]
  if (code >= 32 && code < 127) return ascii[code - 32]!
  if (code >= 160 && code < 384) return latin[code - 160]!
  if (code >= 880 && code < 1120) return greekCyrillic[code - 880]!
  return common[code] ?? (emoji.test(String.fromCodePoint(code)) ? 1.3 * unitsPerEm : unitsPerEm)
}

/** Width in Inter and in the fonts that stand in for it, never less than what is drawn: without kerning, figures as wide as tabular ones. */
export const measureInter: Measure = (text, size, weight) => {
  let units = 0
  for (const character of text) units += advance(character.codePointAt(0)!, weight)
  return (units / unitsPerEm) * size
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitText(text: string, width: number, size: number, weight: FontWeight, measure: Measure): string {
  if (measure(text, size, weight) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && measure(`${characters.join('').trimEnd()}…`, size, weight) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** Breaks a text into at most `maxLines` lines; what does not fit ends in an ellipsis. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: FontWeight,
  measure: Measure,
  maxLines: number
): string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(' ').filter((word) => word !== '')
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || measure(longer, size, weight) <= width) {
      line = longer
    } else if (lines.length === maxLines - 1) {
      return [...lines, fitText([line, ...words.slice(i)].join(' '), width, size, weight, measure)]
    } else {
      lines.push(fitText(line, width, size, weight, measure))
      line = word
    }
  }
  return line === '' ? lines : [...lines, fitText(line, width, size, weight, measure)]
}
