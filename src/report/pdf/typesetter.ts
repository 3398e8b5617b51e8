import type PDFDocument from 'pdfkit'
import type { FontWeight } from '../scenes/scene.ts'
import { type FaceName, type Faces, facesOf, type ReportFonts } from './faces.ts'
import { type Run, visualRuns } from './visualRuns.ts'

export type Pdf = InstanceType<typeof PDFDocument>

/** How letters look. */
export interface Letter {
  readonly size: number
  readonly weight: FontWeight
  /** Figures of equal width. */
  readonly tabular: boolean
}

/** What a painter draws at once. */
export interface Piece extends Run {
  readonly width: number
}

/** Measures and breaks text in all of a report's fonts. */
export interface Typesetter {
  widthOf(line: string, letter: Letter): number
  /** Lines of at most this width. A word that is wider alone is broken. */
  linesOf(text: string, width: number, letter: Letter): string[]
  /** One line in pieces of one font each, from left to right. */
  piecesOf(line: string, letter: Letter): readonly Piece[]
  readonly faces: Faces
}

/** Of Inter, in em: letters of other fonts stand on its lines. */
export const ascent = 1984 / 2048
export const lineHeight = (1984 + 494) / 2048

const figures = { features: ['tnum' as const] }

export function typesetterOf(pdf: Pdf, fonts: ReportFonts): Typesetter {
  const faces = facesOf(pdf, fonts)
  const runsKnown = new Map<string, readonly Run[]>()
  const runsOf = (line: string): readonly Run[] => {
    const runs = runsKnown.get(line) ?? visualRuns(line, faces)
    runsKnown.set(line, runs)
    return runs
  }

  const widthOfRun = ({ face, text }: Run, { size, weight, tabular }: Letter): number => {
    faces.use(face, weight)
    return pdf.fontSize(size).widthOfString(text, optionsOf(face, tabular))
  }
  const widthOf = (line: string, letter: Letter): number =>
    runsOf(line).reduce((sum, run) => sum + widthOfRun(run, letter), 0)

  return {
    widthOf,
    linesOf: (text, width, letter) =>
      text.split('\n').flatMap((paragraph) => broken(paragraph, width, (line) => widthOf(line, letter))),
    piecesOf: (line, letter) => runsOf(line).map((run) => ({ ...run, width: widthOfRun(run, letter) })),
    faces
  }
}

/** Figures of equal width are Inter's; letters of a word in another font are shaped together. */
export const optionsOf = (face: FaceName, tabular: boolean) =>
  face === 'inter' ? (tabular ? figures : {}) : { features: [] }

/** After a space, after a hyphen or stroke between letters, and around each letter of scripts without spaces. */
const opportunities =
  /(?<=[ \u200b\u00ad])(?! )|(?<=\p{L}[-\u2010\u2013\u2014/])(?=\p{L})|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

function broken(paragraph: string, width: number, widthOf: (line: string) => number): string[] {
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
      if (piece.trimEnd() === '') break
      turn()
    }
    line += piece
    used += widthOf(piece)
  }
  return [...lines, line.trimEnd()]
}

/** At least one, so that a line gets on. */
function charactersThatFit(line: string, width: number, widthOf: (line: string) => number): number {
  let fits = 0
  for (const character of line) {
    if (fits > 0 && widthOf(line.slice(0, fits + character.length)) > width) return fits
    fits += character.length
  }
  return fits
}
