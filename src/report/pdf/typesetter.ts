import type PDFDocument from 'pdfkit'
import type { FontWeight } from '../scenes/scene.ts'
import { type FaceName, type Faces, facesOf, type ReportFonts } from './faces.ts'
import { linesOf } from './lines.ts'
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

/** Font units: the width is exact. */
const measuredAt = 1000

const figures = { features: ['tnum' as const] }

export function typesetterOf(pdf: Pdf, fonts: ReportFonts): Typesetter {
  const faces = facesOf(pdf, fonts)
  const runsKnown = new Map<string, readonly Run[]>()
  const runsOf = (line: string): readonly Run[] => {
    const runs = runsKnown.get(line) ?? visualRuns(line, faces)
    runsKnown.set(line, runs)
    return runs
  }

  // Shaping is most of the work of laying out, and the same lines are measured many times and at several sizes.
  const widthsKnown = new Map<string, number>()
  const widthOfRun = ({ face, text }: Run, { size, weight, tabular }: Letter): number => {
    const key = `${face} ${weight} ${tabular} ${text}`
    let perPoint = widthsKnown.get(key)
    if (perPoint === undefined) {
      faces.use(face, weight)
      perPoint = pdf.fontSize(measuredAt).widthOfString(text, optionsOf(face, tabular)) / measuredAt
      widthsKnown.set(key, perPoint)
    }
    return perPoint * size
  }
  const widthOf = (line: string, letter: Letter): number =>
    runsOf(line).reduce((sum, run) => sum + widthOfRun(run, letter), 0)

  return {
    widthOf,
    linesOf: (text, width, letter) =>
      text.split('\n').flatMap((paragraph) => linesOf(paragraph, width, (line) => widthOf(line, letter))),
    piecesOf: (line, letter) => runsOf(line).map((run) => ({ ...run, width: widthOfRun(run, letter) })),
    faces
  }
}

/** Figures of equal width are Inter's; letters of a word in another font are shaped together. */
export const optionsOf = (face: FaceName, tabular: boolean) =>
  face === 'inter' ? (tabular ? figures : {}) : { features: [] }
