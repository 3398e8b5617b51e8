import PptxGenJS from 'pptxgenjs'
import { definitionInOneLine } from '../definition/inLines.ts'
import type { Block, ReportDoc, Section, Table } from '../document/reportDoc.ts'
import { type DeckText, overBoxes } from './deckText.ts'
import { nativeChart } from './nativeChart.ts'
import { SlideWriter, slideSize } from './slideWriter.ts'

const { margin, width, top, bottom } = slideSize
const across = width - 2 * margin
const half = (across - 32) / 2
const size = 12
const rowsOnSlide = 11

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
const all = <K extends Block['kind']>({ blocks }: Section, kind: K): Of<K>[] =>
  blocks.filter((block): block is Of<K> => block.kind === kind)

/** Running text; what is under the title already is left out, tables are elsewhere. */
function textsOf({ blocks }: Section): DeckText[] {
  const texts = blocks.flatMap((block): DeckText[] => {
    if (block.kind === 'heading') return [{ kind: 'heading', text: block.text }]
    if (block.kind === 'paragraph') return [{ kind: block.muted ? 'muted' : 'text', text: block.text }]
    if (block.kind === 'list') return block.items.map((text) => ({ kind: 'item', text }))
    if (block.kind === 'facts') return block.items.map(({ term, text }) => ({ kind: 'text', text: `${term}: ${text}` }))
    return []
  })
  // A heading of a table or a picture has nothing under it here.
  return texts.filter(({ kind }, i) => kind !== 'heading' || (texts[i + 1]?.kind ?? 'heading') !== 'heading')
}

/** Tables in words, for the notes. */
const tableNotes = ({ columns, rows, note }: Table): string =>
  [
    ...rows.map((row) => row.map(({ text }, i) => (i === 0 ? text : `${columns[i]!.head} ${text}`)).join('; ')),
    ...(note ? [note] : [])
  ].join('\n')

const notesOf = (section: Section): string =>
  [
    ...all(section, 'scene').map(({ scene }) => `${scene.title}\n${scene.description}`),
    ...all(section, 'table').map(({ table }) => tableNotes(table))
  ].join('\n\n')

/** Height and largest letters, in points. */
const coverLines = {
  eyebrow: { h: 26, most: 14 },
  title: { h: 96, most: 44 },
  lead: { h: 76, most: 20 }
} as const

function coverSlide(writer: SlideWriter, section: Section): void {
  writer.begin(notesOf(section))
  let y = 90
  for (const block of section.blocks) {
    if (block.kind !== 'eyebrow' && block.kind !== 'title' && block.kind !== 'lead') continue
    const { kind, text } = block
    const { h, most } = coverLines[kind]
    writer.line(text, { x: margin, y, w: across, h }, most, { bold: kind === 'title' })
    y += h + 8
  }
  const facts = all(section, 'facts').flatMap(({ items }) => items)
  const texts = facts.map(({ term, text }): DeckText => ({ kind: 'muted', text: `${term}: ${text}` }))
  const [first] = overBoxes(texts, across, bottom - y, 11)
  if (first) writer.texts(first, { x: margin, y, w: across, h: bottom - y }, 11)
}

/** Title, lead, figures; a chart beside the text; tables and more text on slides of their own. */
function sectionSlides(writer: SlideWriter, section: Section): void {
  const tag = all(section, 'title')[0]?.tag
  const title = all(section, 'title')[0]?.text ?? section.title
  const notes = notesOf(section)
  const begin = (): void => {
    writer.begin(notes)
    writer.title(title, tag)
  }
  begin()
  let y = 80
  for (const { text } of all(section, 'lead').slice(0, 1)) {
    writer.line(text, { x: margin, y, w: across, h: 44 }, 16)
    y += 52
  }
  for (const { items } of all(section, 'figures').slice(0, 1)) {
    writer.figures(items, y)
    y += 64
  }
  const scene = all(section, 'scene').find((block) => nativeChart(block.scene) !== null)?.scene
  const texts = textsOf(section)
  const beside = scene !== undefined && texts.length > 0
  const area = { x: margin, y, w: across, h: bottom - y }
  if (scene) writer.chart(scene, beside ? { ...area, w: half } : area)
  const column = beside ? { ...area, x: margin + half + 32, w: half } : area
  for (const [i, box] of overBoxes(texts, column.w, Math.min(column.h, bottom - top), size).entries()) {
    if (i > 0) begin()
    writer.texts(box, i === 0 ? column : { ...column, y: top, h: bottom - top }, size)
  }
  const busy = { drawn: scene !== undefined || texts.length > 0 }
  for (const { table } of tag ? [] : all(section, 'table').filter((block) => block.table.columns.length <= 9)) {
    if (longest(table) > mostCharacters) continue
    for (let from = 0; from < table.rows.length; from += rowsOnSlide) {
      if (busy.drawn) begin()
      const at = busy.drawn ? top - 24 : y
      writer.table({ ...table, rows: table.rows.slice(from, from + rowsOnSlide) }, { ...area, y: at }, 11)
      busy.drawn = true
    }
  }
}

/** Definitions in sentences are read in the notes. */
const mostCharacters = 60
const longest = ({ rows }: Table): number => Math.max(0, ...rows.flat().map(({ text }) => text.length))

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
