import PDFDocument from 'pdfkit'
import { definitionInOneLine } from '../definition/inLines.ts'
import type { ReportDoc } from '../document/reportDoc.ts'
import type { ReportFonts } from './faces.ts'
import { layOut, paperSize } from './layOut.ts'
import { pdfPainter } from './pdfPainter.ts'
import { typesetterOf } from './typesetter.ts'

/**
 * The report as PDF: tagged (PDF/UA-1), with embedded fonts, an outline and page numbers. The same document and fonts
 * give the same bytes. `onSection` is awaited after each part: others can work meanwhile, and what it throws ends the
 * report. Time and size grow with pages and dots, not with customers: about half a second.
 */
export async function reportPdf(
  doc: ReportDoc,
  fonts: ReportFonts,
  onSection: (done: number, total: number) => Promise<void> = async () => {}
): Promise<Uint8Array> {
  const made = new Date(doc.made)
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    font: '',
    lang: doc.locale === 'en' ? 'en-GB' : 'de-DE',
    displayTitle: true,
    tagged: true,
    pdfVersion: '1.7',
    // @types/pdfkit does not know it yet.
    subset: 'PDF/UA' as never,
    info: {
      Title: doc.title,
      Subject: definitionInOneLine(doc.definition),
      Producer: 'Tessera',
      Creator: 'Tessera',
      CreationDate: made,
      ModDate: made
    }
  })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  const type = typesetterOf(pdf, fonts)
  const painter = pdfPainter(pdf, paperSize(doc), type.faces)
  for (const done of layOut(doc, painter, type)) await onSection(done, doc.sections.length)
  painter.end()
  pdf.end()
  await ended
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
