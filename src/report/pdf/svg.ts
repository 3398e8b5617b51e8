import PDFDocument from 'pdfkit'
import type { ReportDoc } from '../document/reportDoc.ts'
import type { ReportFonts } from './faces.ts'
import { layOut, paperSize } from './layOut.ts'
import { svgPainter } from './svgPainter.ts'
import { typesetterOf } from './typesetter.ts'

/** The pages of the report's PDF as SVG, a text each: the same layout, to be looked at. */
export function reportSvg(doc: ReportDoc, fonts: ReportFonts): string[] {
  const painter = svgPainter(paperSize(doc))
  // Texts are measured in a PDF that is never written.
  for (const _ of layOut(doc, painter, typesetterOf(new PDFDocument({ font: '' }), fonts)));
  return painter.svgs()
}
