import PptxGenJS from 'pptxgenjs'
import { definitionInOneLine } from '../definition/inLines.ts'
import type { ReportDoc } from '../document/reportDoc.ts'
import { coverSlide } from './coverSlide.ts'
import { sectionSlides } from './sectionSlides.ts'
import { SlideWriter } from './slideWriter.ts'

/** The report as slides for PowerPoint, in its words and colours, with charts and tables that can be edited there. */
export async function reportDeck(doc: ReportDoc): Promise<Uint8Array> {
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = doc.title
  deck.author = 'Tessera'
  deck.company = ''
  deck.subject = definitionInOneLine(doc.definition)
  const writer = new SlideWriter(deck, doc)
  for (const section of doc.sections) (section.cover ? coverSlide : sectionSlides)(writer, section)
  const content = await deck.write({ outputType: 'nodebuffer' })
  return content as Uint8Array
}
