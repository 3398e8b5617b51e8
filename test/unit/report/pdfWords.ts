/** A word on a page, in points. */
export interface Word {
  readonly word: string
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Page by page, what `pdftotext -bbox` says. */
export const wordsOf = (boxes: string): Word[][] =>
  boxes
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</g)].map(
        ([, x0, y0, x1, y1, word]) => ({ word: word!, x0: Number(x0), y0: Number(y0), x1: Number(x1), y1: Number(y1) })
      )
    )

/** Letters fill two thirds of their line: so much of two words must not share a place. */
export const overlapping = (words: readonly Word[]): string[] =>
  words.flatMap((a, i) =>
    words
      .slice(i + 1)
      .filter((b) => {
        const inset = Math.min(a.y1 - a.y0, b.y1 - b.y0) / 5
        return a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - inset && b.y0 < a.y1 - inset
      })
      .map((b) => `${a.word} / ${b.word}`)
  )
