import PDFDocument from 'pdfkit'
import type { ReportDoc, Section } from '../document/reportDoc.ts'
import { fitText, measureInter } from '../scenes/measure.ts'
import { heightOf, leastHeight } from './blockHeight.ts'
import { drawBlock } from './drawBlock.ts'
import type { ReportFonts } from './faces.ts'
import { artifact, drawText, muted, type Pdf, pagesOf, type Sheet, sheetOf } from './sheet.ts'
import { typesetterOf } from './typesetter.ts'

/** Draws a section from the top of a new page. A heading stays with what follows it. */
function drawSection(sheet: Sheet, { blocks, cover }: Section, scale: number): void {
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1]
    if (block.kind === 'heading' && next) sheet.need(heightOf(sheet, block) + leastHeight(sheet, next))
    drawBlock(sheet, block, cover && block.kind === 'scene' ? coverScale(sheet, blocks, i) : scale)
  }
}

/** Charts may shrink this far: their smallest letters are still read on paper. */
const scales = [1, 0.95, 0.9, 0.85] as const

/** Charts of a section shrink a little where that spares a page. */
function sectionScale(sheet: Sheet, section: Section): number {
  if (section.cover || !section.blocks.some(({ kind }) => kind === 'scene')) return 1
  const pages = (scale: number): number => pagesOf(sheet, (dry) => drawSection(dry, section, scale))
  if (pages(1) === 1) return 1
  const least = pages(scales[scales.length - 1]!)
  return scales.find((scale) => pages(scale) === least) ?? 1
}

/** The cover's picture makes room for what stands below it, so that the cover stays one page. */
function coverScale(sheet: Sheet, blocks: Section['blocks'], index: number): number {
  const block = blocks[index]
  if (block?.kind !== 'scene') return 1
  const below = blocks.slice(index + 1).reduce((sum, later) => sum + heightOf(sheet, later), 0)
  const around = heightOf(sheet, block) - block.scene.height
  const room = sheet.bottom - sheet.y - below - around
  return Math.max(0.4, Math.min(1, room / block.scene.height))
}

function drawFeet(pdf: Pdf, sheet: Sheet, doc: ReportDoc, covers: ReadonlySet<number>): void {
  const { start, count } = pdf.bufferedPageRange()
  const style = { size: 7.5, colour: muted, lineGap: 0 } as const
  const y = sheet.bottom + 20
  for (let page = start; page < start + count; page++) {
    if (covers.has(page)) continue
    pdf.switchToPage(page)
    artifact(sheet, 'Pagination', () => {
      drawText(
        sheet,
        fitText(doc.foot, sheet.width - 60, style.size, 400, measureInter),
        sheet.left,
        y,
        sheet.width - 60,
        style
      )
      const number = `${page + 1} / ${count}`
      drawText(sheet, number, sheet.left + sheet.width - 60, y, 60, { ...style, align: 'right' })
    })
  }
}

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
    info: { Title: doc.title, Producer: 'Tessera', Creator: 'Tessera', CreationDate: made, ModDate: made }
  })
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const sheet = sheetOf(pdf, typesetterOf(pdf, fonts), doc, root)
  const covers = new Set<number>()
  let branchItem = pdf.outline
  for (const [done, section] of doc.sections.entries()) {
    await onSection(done, doc.sections.length)
    sheet.newPage()
    if (section.cover) covers.add(pdf.bufferedPageRange().count - 1)
    const item = (section.level === 1 ? pdf.outline : branchItem).addItem(section.title, {
      expanded: section.level === 1
    })
    if (section.level === 1) branchItem = item
    const part = pdf.struct('Sect')
    root.add(part)
    sheet.parent = part
    drawSection(sheet, section, sectionScale(sheet, section))
    part.end()
  }
  root.end()
  drawFeet(pdf, sheet, doc, covers)
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
