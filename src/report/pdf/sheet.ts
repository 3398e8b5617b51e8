import type PDFDocument from 'pdfkit'
import { margin, type Paper, paperSizes, type ReportDoc } from '../document/reportDoc.ts'
import { type FontWeight, printPalette } from '../scenes/scene.ts'
import { ascent, type Letter, lineHeight, type Typesetter } from './typesetter.ts'

export type Pdf = InstanceType<typeof PDFDocument>
export type StructureElement = ReturnType<Pdf['struct']>

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

/** The page being filled: where the next block goes, and the branch of the structure tree it belongs to. */
export interface Sheet {
  readonly pdf: Pdf
  readonly type: Typesetter
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** Set on a sheet that only counts pages: nothing is drawn on it. */
  readonly dry: boolean
  y: number
  parent: StructureElement
  newPage(): void
  /** Goes on to a new page where less than this height is left. */
  need(height: number): void
}

export function sheetOf(pdf: Pdf, type: Typesetter, doc: ReportDoc, root: StructureElement): Sheet {
  const [width, height] = paperSizes[doc.paper satisfies Paper]
  const box = { left: margin, width: width - 2 * margin, top: margin, bottom: height - margin }
  return filling({ pdf, type, ...box, dry: false, y: margin, parent: root }, () =>
    pdf.addPage({ size: [width, height], margin: 0 })
  )
}

/** How many pages are filled by what is drawn from the top of a page. */
export function pagesOf(sheet: Sheet, draw: (sheet: Sheet) => void): number {
  let pages = 1
  draw(filling({ ...sheet, dry: true, y: sheet.top }, () => pages++))
  return pages
}

function filling(page: Omit<Sheet, 'newPage' | 'need'>, turn: () => void): Sheet {
  const sheet: Sheet = {
    ...page,
    newPage() {
      turn()
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

/** Draws a text; the caller has made sure that it fits and that it is tagged. */
export function drawText(
  { pdf, type }: Sheet,
  text: string,
  x: number,
  y: number,
  width: number,
  style: TextStyle
): void {
  const { size, lineGap = defaultLineGap, align = 'left', colour = ink } = style
  const letter = letterOf(style)
  pdf.fillColor(colour)
  for (const [i, line] of type.linesOf(text, width, letter).entries()) {
    const free = align === 'left' ? 0 : width - type.widthOf(line, letter)
    type.draw(
      line,
      x + (align === 'center' ? free / 2 : free),
      y + size * ascent + i * (size * lineHeight + lineGap),
      letter
    )
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
  { pdf, type }: Sheet,
  text: string,
  x: number,
  y: number,
  { size, weight, fill, anchor }: { size: number; weight: FontWeight; fill: string; anchor: 'start' | 'middle' | 'end' }
): void {
  const letter = { size, weight, tabular: !/\p{L}/u.test(text) }
  const width = anchor === 'start' ? 0 : type.widthOf(text, letter)
  pdf.fillColor(fill)
  type.draw(text, anchor === 'middle' ? x - width / 2 : x - width, y, letter)
}

/** Adds a tagged element to the branch and draws its content. */
export function tagged(
  sheet: Sheet,
  type: string,
  draw: () => void,
  options: { alt?: string; bbox?: [number, number, number, number]; scope?: 'Column' } = {}
): void {
  if (sheet.dry) return
  const element = sheet.pdf.struct(type, options as never, draw)
  sheet.parent.add(element)
  element.end()
}

/** Opens a branch (a list, a table, a row) for what is drawn within. */
export function branch(sheet: Sheet, type: string, draw: () => void): void {
  if (sheet.dry) {
    draw()
    return
  }
  const parent = sheet.parent
  const element = sheet.pdf.struct(type)
  parent.add(element)
  sheet.parent = element
  draw()
  element.end()
  sheet.parent = parent
}

/** Draws what readers of the text do not need: rules, the running foot. */
export function artifact({ pdf, dry }: Sheet, type: 'Layout' | 'Pagination', draw: () => void): void {
  if (dry) return
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}

/** A hairline over the width. */
export const rule = (sheet: Sheet, y: number, colour = hairline, thickness = 0.6): void =>
  artifact(sheet, 'Layout', () => {
    sheet.pdf
      .lineWidth(thickness)
      .strokeColor(colour)
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + sheet.width, y)
      .stroke()
  })
