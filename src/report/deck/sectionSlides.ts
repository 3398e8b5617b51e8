import type { Section, Table } from '../document/reportDoc.ts'
import type { Scene } from '../scenes/scene.ts'
import { type DeckText, fitTexts, heightOf } from './deckText.ts'
import { type FittedTable, fitTable, heightOfTable } from './fitTable.ts'
import { nativeChart } from './nativeChart.ts'
import { blocksOf, notesOf } from './notes.ts'
import { type Box, type SlideWriter, slideSize } from './slideWriter.ts'

const { margin, width, top, bottom } = slideSize
const across = width - 2 * margin
const gap = 32
const half = (across - gap) / 2
const largestText = 16

/** Definitions in sentences are read in the notes. */
const mostCharacters = 160
const mostColumns = 9
/** With less than this, a chart above a table cannot be read. */
const leastChart = 150

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

const isShown = ({ columns, rows }: Table): boolean =>
  rows.length > 0 && columns.length <= mostColumns && rows.flat().every(({ text }) => text.length <= mostCharacters)

/** The first chart with the text beside it, or a small table under it; further charts, tables and text on slides of their own. */
export function sectionSlides(writer: SlideWriter, section: Section): void {
  const [first] = blocksOf(section, 'title')
  const tag = first?.tag
  const notes = notesOf(section)
  const begin = (): void => {
    writer.begin(notes)
    writer.title(first?.text ?? section.title, tag)
  }
  const scenes = blocksOf(section, 'scene').flatMap(({ scene }) => (nativeChart(scene) ? [scene] : []))
  const tables = tag ? [] : blocksOf(section, 'table').flatMap(({ table }) => (isShown(table) ? [table] : []))
  const texts = textsOf(section)
  const figures = blocksOf(section, 'figures').slice(0, 1)
  const leads = blocksOf(section, 'lead').slice(0, 1)
  if (scenes.length + tables.length + texts.length + figures.length + leads.length === 0) return

  begin()
  let y = 80
  for (const { text } of leads) {
    writer.line(text, { x: margin, y, w: across, h: 44 }, 16)
    y += 52
  }
  for (const { items } of figures) {
    writer.figures(items, y)
    y += 64
  }
  const area: Box = { x: margin, y, w: across, h: bottom - y }
  const whole: Box = { x: margin, y: top - 24, w: across, h: bottom - top + 24 }
  const [scene, ...others] = scenes
  const { shown, free } = firstSlide(writer, { area, scene, texts, table: tables[0] }, begin)
  let empty = free
  const next = (): Box => {
    if (!empty) begin()
    const at = empty ? area : whole
    empty = false
    return at
  }
  for (const other of others) writer.chart(other, next())
  let left: Box | null = null
  for (const table of shown ? tables.slice(1) : tables) {
    const under: Under | null = left && tableUnder(left, 0, table)
    if (left && under) {
      writer.table(under.table, { ...under.at, y: left.y + gap })
      left = below(left, under.at.h + gap)
      continue
    }
    for (const part of fitTable(table, across, (empty ? area : whole).h)) {
      const at = next()
      writer.table(part, at)
      left = below(at, heightOfTable(part))
    }
  }
}

interface First {
  readonly area: Box
  readonly scene: Scene | undefined
  readonly texts: readonly DeckText[]
  readonly table: Table | undefined
}

/** @returns whether the table is shown, and whether nothing is */
function firstSlide(
  writer: SlideWriter,
  { area, scene, texts, table }: First,
  begin: () => void
): { readonly shown: boolean; readonly free: boolean } {
  if (scene && texts.length === 0) {
    const under = tableUnder(area, leastChart, table)
    writer.chart(scene, under ? { ...area, h: under.above } : area)
    if (under) writer.table(under.table, under.at)
    return { shown: under !== null, free: false }
  }
  if (scene) writer.chart(scene, { ...area, w: half })
  if (texts.length === 0) return { shown: false, free: true }
  const column = scene ? { ...area, x: margin + half + gap, w: half } : area
  const { boxes, size } = fitTexts(texts, column.w, column.h, largestText)
  const needed = texts.reduce((sum, text) => sum + heightOf(text, column.w, size), 0)
  const under = !scene && boxes.length === 1 ? tableUnder(area, needed, table) : null
  for (const [i, box] of boxes.entries()) {
    if (i > 0) begin()
    writer.texts(box, under ? { ...column, h: needed } : column, size)
  }
  if (under) writer.table(under.table, { ...under.at, y: area.y + needed + gap / 2 })
  return { shown: under !== null, free: false }
}

interface Under {
  readonly table: FittedTable
  /** Of what is above it. */
  readonly above: number
  readonly at: Box
}

const below = (box: Box, used: number): Box => ({ ...box, y: box.y + used, h: box.h - used })

/** A table that leaves what is above it enough room on the same slide. */
function tableUnder(area: Box, least: number, table: Table | undefined): Under | null {
  const room = area.h - least - gap
  const [fitted, ...more] = table && room > 0 ? fitTable(table, area.w, room) : []
  if (!fitted || more.length > 0) return null
  const h = heightOfTable(fitted)
  return { table: fitted, above: area.h - h - gap / 2, at: { ...area, y: area.y + area.h - h, h } }
}
