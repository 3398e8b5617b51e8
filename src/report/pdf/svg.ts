import PDFDocument from 'pdfkit'
import type { ReportDoc } from '../document/reportDoc.ts'
import type { ReportFonts } from './faces.ts'
import { layOut, paperSize } from './layOut.ts'
import { svgPainter } from './svgPainter.ts'
import { type Typesetter, typesetterOf } from './typesetter.ts'

/** So many reports are measured with what is known of the fonts and words so far; then it is forgotten. */
const mostReports = 200
let kept: { readonly faces: string; readonly typesetter: Typesetter; reports: number } | null = null

/** From one preview to the next only few words change: opened fonts and measured words stay. */
function typesetterFor(fonts: ReportFonts): Typesetter {
  const faces = [
    fonts.regular,
    fonts.semiBold,
    ...Object.values(fonts.others ?? {}).flatMap(({ regular, semiBold }) => [regular, semiBold])
  ]
    .map(({ length }) => length)
    .join(' ')
  if (kept?.faces !== faces || kept.reports >= mostReports)
    kept = { faces, typesetter: typesetterOf(new PDFDocument({ font: '' }), fonts), reports: 0 }
  kept.reports++
  return kept.typesetter
}

/** The pages of the report's PDF as SVG, a text each: the same layout, to be looked at. */
export function reportSvg(doc: ReportDoc, fonts: ReportFonts): string[] {
  const painter = svgPainter(paperSize(doc))
  // Texts are measured in a PDF that is never written.
  for (const _ of layOut(doc, painter, typesetterFor(fonts)));
  return painter.svgs()
}
