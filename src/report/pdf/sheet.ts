import { margin, type Paper, paperSizes, type ReportDoc } from '../document/reportDoc.ts'
import { type FontWeight, printPalette } from '../scenes/scene.ts'
import { type Box, type Painter, silentPainter } from './painter.ts'
import { ascent, type Letter, lineHeight, type Typesetter } from './typesetter.ts'

export const ink = printPalette.ink
export const muted = printPalette.muted
export const hairline = printPalette.hairline

export interface TextStyle {
  readonly size: number
  readonly weight?: FontWeight
  readonly colour?: string
  readonly align?: 'left' | 'right' | 'center'
  readonly lineGap?: number
  /** Figures of equal width, for columns of numbers. */
  readonly tabular?: boolean
}

/** The page being filled: where the next block goes. */
export interface Sheet {
  readonly painter: Painter
  readonly type: Typesetter
  readonly accent: string
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** Of what is drawn on it: below 1 where much has to stand on one page. */
  readonly scale: number
  /** Of the space between rows of tables: below 1 where that spares a page. */
  air: number
  y: number
  newPage(): void
  /** Goes on to a new page where less than this height is left. */
  need(height: number): void
}

export function sheetOf(painter: Painter, type: Typesetter, doc: ReportDoc): Sheet {
  const [width, height] = paperSizes[doc.paper satisfies Paper]
  const box = { left: margin, width: width - 2 * margin, top: margin, bottom: height - margin }
  return filling({ painter, type, accent: doc.accent, ...box, scale: 1, air: 1, y: margin })
}

/** The same page, on which what is drawn takes less room. */
export const scaled = (sheet: Sheet, scale: number): Sheet =>
  filling({
    ...sheet,
    left: sheet.left / scale,
    width: sheet.width / scale,
    top: sheet.top / scale,
    bottom: sheet.bottom / scale,
    y: sheet.y / scale,
    scale
  })

/** Where a figure stands on its page, for those who read the structure. */
export const boundsOf = ({ scale }: Sheet, { x, y, width, height }: Box): [number, number, number, number] => [
  x * scale,
  y * scale,
  (x + width) * scale,
  (y + height) * scale
]

/** How many pages are filled by what is drawn from where the sheet stands. */
export function pagesOf(sheet: Sheet, draw: (sheet: Sheet) => void): number {
  const painter = silentPainter()
  draw(filling({ ...sheet, painter }))
  return 1 + painter.pages()
}

function filling(page: Omit<Sheet, 'newPage' | 'need'>): Sheet {
  const sheet: Sheet = {
    ...page,
    newPage() {
      sheet.painter.page()
      sheet.y = sheet.top
    },
    need(needed) {
      if (sheet.y + needed > sheet.bottom && sheet.y > sheet.top) sheet.newPage()
    }
  }
  return sheet
}

const defaultLineGap = 2.5

const letterOf = ({ size, weight = 400, tabular = false }: TextStyle): Letter => ({ size, weight, tabular })

/** Height of a text broken into lines of the width, without the gap under the last one. */
export function heightOfText({ type }: Sheet, text: string, width: number, style: TextStyle): number {
  const { lineGap = defaultLineGap, size } = style
  return type.linesOf(text, width, letterOf(style)).length * (size * lineHeight + lineGap) - lineGap
}

/** Width of a text on one line. */
export const widthOfText = ({ type }: Sheet, text: string, style: TextStyle): number =>
  type.widthOf(text, letterOf(style))

/** Draws one line, its letters standing on this height. */
function drawLine({ painter, type }: Sheet, line: string, x: number, y: number, colour: string, letter: Letter): void {
  let left = x
  for (const piece of type.piecesOf(line, letter)) {
    painter.letter({ ...piece, ...letter, x: left, y, colour })
    left += piece.width
  }
}

/** Draws a text; the caller has made sure that it fits and that it is tagged. */
export function drawText(sheet: Sheet, text: string, x: number, y: number, width: number, style: TextStyle): void {
  const { size, lineGap = defaultLineGap, align = 'left', colour = ink } = style
  const { type } = sheet
  const letter = letterOf(style)
  for (const [i, line] of type.linesOf(text, width, letter).entries()) {
    const free = align === 'left' ? 0 : width - type.widthOf(line, letter)
    const left = x + (align === 'center' ? free / 2 : free)
    drawLine(sheet, line, left, y + size * ascent + i * (size * lineHeight + lineGap), colour, letter)
  }
}

/** The largest size at which the text stands on one line of the width, not below the smallest. */
export function sizeThatFits(
  { type }: Sheet,
  text: string,
  width: number,
  weight: FontWeight,
  size: number,
  least: number
): number {
  const drawn = type.widthOf(text, { size, weight, tabular: false })
  return drawn <= width ? size : Math.max(least, Math.floor(((size * width) / drawn) * 10) / 10)
}

/** Draws one text at a baseline, for charts. */
export function drawLabel(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  { size, weight, fill, anchor }: { size: number; weight: FontWeight; fill: string; anchor: 'start' | 'middle' | 'end' }
): void {
  const letter = { size, weight, tabular: !/\p{L}/u.test(text) }
  const width = anchor === 'start' ? 0 : sheet.type.widthOf(text, letter)
  drawLine(sheet, text, anchor === 'middle' ? x - width / 2 : x - width, y, fill, letter)
}

/** A hairline over the width. */
export const rule = ({ painter, left, width }: Sheet, y: number, colour = hairline, strokeWidth = 0.6): void =>
  painter.artifact('Layout', () =>
    painter.shape({ kind: 'line', x1: left, y1: y, x2: left + width, y2: y }, { stroke: colour, strokeWidth })
  )
