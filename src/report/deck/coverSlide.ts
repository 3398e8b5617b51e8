import type { Section } from '../document/reportDoc.ts'
import { type DeckText, fitSize, fitTexts, heightOf } from './deckText.ts'
import { notesOf } from './notes.ts'
import { type SlideWriter, slideSize } from './slideWriter.ts'

const { margin, width, bottom } = slideSize
const across = width - 2 * margin
/** Facts of a cover are looked up, not read from the last row. */
const least = 9

/** Height and largest letters, in points. */
const lines = {
  eyebrow: { h: 24, most: 14 },
  title: { h: 84, most: 44 },
  lead: { h: 62, most: 20 }
} as const

/** Whose customers, for whom, the answer, words of one's own, and the facts; what does not fit goes on to a next slide. */
export function coverSlide(writer: SlideWriter, section: Section): void {
  const notes = notesOf(section)
  writer.begin(notes)
  writer.band()
  let y = 96
  const texts: DeckText[] = []
  for (const block of section.blocks) {
    if (block.kind === 'eyebrow' || block.kind === 'title' || block.kind === 'lead') {
      const { kind, text } = block
      const { h: room, most } = lines[kind]
      const h = Math.min(room, heightOf({ text, kind: 'heading' }, across, fitSize(text, across, room, most, least)))
      writer.line(text, { x: margin, y, w: across, h }, most, { bold: kind === 'title' })
      y += h + 8
    }
    if (block.kind === 'paragraph') texts.push({ kind: 'text', text: block.text })
    if (block.kind === 'facts')
      texts.push(...block.items.map(({ term, text }): DeckText => ({ kind: 'muted', text: `${term}: ${text}` })))
  }
  const { boxes, size } = fitTexts(texts, across, bottom - y, 14, least)
  for (const [i, box] of boxes.entries()) {
    if (i > 0) {
      writer.begin(notes)
      y = margin
    }
    writer.texts(box, { x: margin, y, w: across, h: bottom - y }, size)
  }
}
