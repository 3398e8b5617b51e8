import { type Paper, type Picture, paperSizes, type ReportDoc, type Section } from '../document/reportDoc.ts'
import { fitText, measureInter } from '../scenes/measure.ts'
import { heightOf, leastHeight } from './blockHeight.ts'
import { drawBlock } from './drawBlock.ts'
import type { Painter } from './painter.ts'
import { boundsOf, drawText, muted, pagesOf, type Sheet, scaled, sheetOf } from './sheet.ts'
import type { Typesetter } from './typesetter.ts'

/** A client's logo takes no more than this, and stands free above the first title. */
const logoRoom = { width: 170, height: 46, below: 22 }

function drawLogo(sheet: Sheet, logo: Picture): void {
  const fit = Math.min(logoRoom.width / logo.width, logoRoom.height / logo.height, 1)
  const box = { x: sheet.left, y: sheet.y, width: logo.width * fit, height: logo.height * fit }
  sheet.painter.tagged('Figure', () => sheet.painter.picture(logo, box), { alt: logo.alt, bbox: boundsOf(sheet, box) })
  sheet.y += box.height + logoRoom.below
}

/** Draws a section from the top of a new page. A heading stays with what follows it. */
function drawSection(sheet: Sheet, { blocks, cover }: Section, scale: number): void {
  sheet.air = scale
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1]
    if (block.kind === 'heading' && next) sheet.need(heightOf(sheet, block) + leastHeight(sheet, next))
    drawBlock(sheet, block, cover && block.kind === 'scene' ? coverScale(sheet, blocks, i) : scale)
  }
}

/** Charts may shrink this far: their smallest letters are still read on paper. */
const scales = [1, 0.95, 0.9, 0.85, 0.8] as const

/** Charts of a section shrink a little, and rows of tables come closer, where that spares a page. */
function sectionScale(sheet: Sheet, section: Section): number {
  if (section.cover) return 1
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

/** A section that has to stand on one page is drawn smaller, and only so far; what is too long even so takes several. */
const onePageScales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5] as const

function drawOnOnePage(sheet: Sheet, draw: (on: Sheet) => void): void {
  const fits = (scale: number): boolean => pagesOf(scaled(sheet, scale), draw) === 1
  const scale = onePageScales.find(fits) ?? 1
  if (scale === 1) draw(sheet)
  else sheet.painter.within(0, 0, scale, () => draw(scaled(sheet, scale)))
}

function drawFeet(sheet: Sheet, doc: ReportDoc, covers: ReadonlySet<number>): void {
  const { painter } = sheet
  const style = { size: 7.5, colour: muted, lineGap: 0 } as const
  const y = sheet.bottom + 20
  const count = painter.pages()
  const draw = (page: number): void => {
    const foot = fitText(doc.foot, sheet.width - 60, style.size, 400, measureInter)
    drawText(sheet, foot, sheet.left, y, sheet.width - 60, style)
    const number = `${page + 1} / ${count}`
    drawText(sheet, number, sheet.left + sheet.width - 60, y, 60, { ...style, align: 'right' })
  }
  for (let page = 0; page < count; page++)
    if (!covers.has(page)) painter.onPage(page, () => painter.artifact('Pagination', () => draw(page)))
}

/**
 * Draws a report, section by section: before each it yields how many are done. Whatever it is drawn with, every text
 * and every shape stands at the same place.
 */
export function* layOut(doc: ReportDoc, painter: Painter, type: Typesetter): Generator<number, void> {
  const sheet = sheetOf(painter, type, doc)
  const covers = new Set<number>()
  for (const [done, section] of doc.sections.entries()) {
    yield done
    sheet.newPage()
    if (section.cover) covers.add(painter.pages() - 1)
    painter.section(section, () => {
      const { logo } = doc
      const drawFrom = (on: Sheet): void => {
        if (done === 0 && logo) drawLogo(on, logo)
        drawSection(on, section, section.onePage ? 1 : sectionScale(on, section))
      }
      if (section.onePage) drawOnOnePage(sheet, drawFrom)
      else drawFrom(sheet)
    })
  }
  drawFeet(sheet, doc, covers)
}

export const paperSize = ({ paper }: ReportDoc): readonly [number, number] => paperSizes[paper satisfies Paper]
