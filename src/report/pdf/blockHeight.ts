import { assertNever } from '#shared/errors.ts'
import type { Block } from '../document/reportDoc.ts'
import { leastTableHeight } from './drawTable.ts'
import { heightOfText, muted, type Sheet, type TextStyle } from './sheet.ts'

export const styles = {
  eyebrow: { size: 10, weight: 600 },
  lead: { size: 12.5, lineGap: 4 },
  heading: { size: 11, weight: 600 },
  paragraph: { size: 9.5, lineGap: 3 },
  muted: { size: 8.5, colour: muted, lineGap: 2.5 },
  term: { size: 9, colour: muted },
  figure: { size: 8.5, colour: muted, lineGap: 1 }
} as const satisfies Record<string, TextStyle>

/** Lines of running text stay short enough to read: about 70 characters. */
export const readable = { lead: 440, paragraph: 400 } as const
export const termWidth = 104
export const figureSize = 17

export type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

export const paragraphStyle = ({ muted: quiet }: Of<'paragraph'>): TextStyle =>
  quiet ? styles.muted : styles.paragraph

export function titleStyle(sheet: Sheet, { text, size, tag }: Of<'title'>): { style: TextStyle; indent: number } {
  const indent = tag ? 34 : 0
  const full = size === 'cover' ? 30 : 21
  const long = heightOfText(sheet, text, sheet.width - indent, { size: full, weight: 600 }) > full * 2.8
  return { style: { size: long ? full * 0.66 : full, weight: 600, lineGap: 1 }, indent }
}

export const factHeight = (sheet: Sheet, { term, text }: Of<'facts'>['items'][number]): number =>
  Math.max(
    heightOfText(sheet, term, termWidth - 8, styles.term),
    heightOfText(sheet, text, sheet.width - termWidth, styles.term)
  ) + 5

/** A list's item can be taller than what is left of the page; a fact and an item are drawn whole. */
export const itemHeight = (sheet: Sheet, text: string): number =>
  heightOfText(sheet, text, readable.paragraph, styles.paragraph) + 5

function figuresHeight(sheet: Sheet, { items }: Of<'figures'>): number {
  const width = sheet.width / items.length - 10
  return figureSize * 1.3 + Math.max(...items.map(({ label }) => heightOfText(sheet, label, width, styles.figure))) + 34
}

export const sceneHeight = (sheet: Sheet, { scene, titled }: Of<'scene'>, scale = 1): number =>
  scene.height * scale + (titled ? heightOfText(sheet, scene.title, sheet.width, styles.heading) + 10 : 0) + 20

/** Height that a block takes when it is drawn on one page. */
export function heightOf(sheet: Sheet, block: Block): number {
  switch (block.kind) {
    case 'eyebrow':
      return heightOfText(sheet, block.text, sheet.width, styles.eyebrow) + 10
    case 'title': {
      const { style, indent } = titleStyle(sheet, block)
      return heightOfText(sheet, block.text, sheet.width - indent, style) + 14
    }
    case 'heading':
      return heightOfText(sheet, block.text, sheet.width, styles.heading) + 16
    case 'lead':
      return heightOfText(sheet, block.text, readable.lead, styles.lead) + 14
    case 'paragraph':
      return heightOfText(sheet, block.text, readable.paragraph, paragraphStyle(block)) + 8
    case 'figures':
      return figuresHeight(sheet, block)
    case 'scene':
      return sceneHeight(sheet, block)
    case 'table':
      return leastTableHeight(sheet, block.table)
    case 'facts':
      return block.items.reduce((sum, item) => sum + factHeight(sheet, item), 4)
    case 'list':
      return block.items.reduce((sum, item) => sum + itemHeight(sheet, item), 4)
    case 'space':
      return block.height
    default:
      return assertNever(block)
  }
}

/** A list up to a third of a page stays whole. */
export const isWhole = (sheet: Sheet, list: Of<'list'>): boolean =>
  heightOf(sheet, list) <= (sheet.bottom - sheet.top) / 3

/** What of a block stays with its heading. */
export function leastHeight(sheet: Sheet, block: Block): number {
  const height = heightOf(sheet, block)
  const long = block.kind === 'facts' || (block.kind === 'list' && !isWhole(sheet, block))
  return long ? Math.min(60, height) : height
}
