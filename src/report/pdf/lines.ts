type WidthOf = (line: string) => number

/** How much narrower lines may become so that the last has company. */
const narrower = [0.96, 0.92, 0.88, 0.84, 0.8] as const

/** Lines of at most this width; a word that is wider alone is broken. As few as can be, and no short word last alone. */
export function linesOf(paragraph: string, width: number, widthOf: WidthOf): string[] {
  const lines = broken(paragraph, width, widthOf)
  const lonely = (all: readonly string[]): boolean => {
    const last = all.at(-1)!
    return all.length > 1 && !last.includes(' ') && widthOf(last) < width / 5
  }
  if (!lonely(lines)) return lines
  const longest = Math.max(...paragraph.split(opportunities).map((piece) => widthOf(piece.trimEnd())))
  for (const share of narrower) {
    if (longest > width * share) break
    const closer = broken(paragraph, width * share, widthOf)
    if (closer.length === lines.length && !lonely(closer)) return closer
  }
  return lines
}

/** After a space, after a hyphen or stroke between letters, and around each letter of scripts without spaces. */
const opportunities =
  /(?<=[ \u200b\u00ad])(?! )|(?<=\p{L}[-\u2010\u2013\u2014/])(?=\p{L})|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

function broken(paragraph: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const turn = (): void => {
    lines.push(line.trimEnd())
    line = ''
    used = 0
  }
  for (let piece of paragraph.split(opportunities)) {
    if (line !== '' && used + widthOf(piece.trimEnd()) > width) turn()
    while (line === '' && widthOf(piece.trimEnd()) > width) {
      line = piece.slice(0, charactersThatFit(piece, width, widthOf))
      piece = piece.slice(line.length)
      if (piece.trimEnd() === '') {
        used = widthOf(line)
        break
      }
      turn()
    }
    line += piece
    used += widthOf(piece)
  }
  return [...lines, line.trimEnd()]
}

/** At least one, so that a line gets on. */
function charactersThatFit(line: string, width: number, widthOf: WidthOf): number {
  let fits = 0
  for (const character of line) {
    if (fits > 0 && widthOf(line.slice(0, fits + character.length)) > width) return fits
    fits += character.length
  }
  return fits
}
