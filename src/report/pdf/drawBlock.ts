import { assertNever } from '#shared/errors.ts'
import type { Block } from '../document/reportDoc.ts'
import {
  factHeight,
  figureSize,
  heightOf,
  isWhole,
  itemHeight,
  type Of,
  paragraphStyle,
  readable,
  sceneHeight,
  styles,
  termWidth,
  titleStyle
} from './blockHeight.ts'
import { drawScene } from './drawScene.ts'
import { drawTable, drawTag } from './drawTable.ts'
import { boundsOf, drawText, heightOfText, ink, rule, type Sheet, sizeThatFits, type TextStyle } from './sheet.ts'

function drawTitle(sheet: Sheet, block: Of<'title'>): void {
  const { style, indent } = titleStyle(sheet, block)
  const { tag, text } = block
  sheet.painter.tagged('H1', () => {
    if (tag) drawTag(sheet, tag, sheet.left, sheet.y + 1, 24)
    drawText(sheet, text, sheet.left + indent, sheet.y, sheet.width - indent, style)
  })
}

function drawFigures(sheet: Sheet, { items }: Of<'figures'>): void {
  const column = sheet.width / items.length
  rule(sheet, sheet.y + 4)
  sheet.painter.branch('L', () => {
    for (const [i, { value, label }] of items.entries()) {
      const x = sheet.left + i * column
      const size = sizeThatFits(sheet, value, column - 10, 600, figureSize, 8)
      const draw = () => {
        drawText(sheet, value, x, sheet.y + 14 + (figureSize - size), column - 10, { size, weight: 600, lineGap: 0 })
        drawText(sheet, label, x, sheet.y + 14 + figureSize * 1.3, column - 10, styles.figure)
      }
      sheet.painter.branch('LI', () => sheet.painter.tagged('LBody', draw))
    }
  })
}

function drawFacts(sheet: Sheet, { items }: Of<'facts'>): void {
  sheet.painter.branch('L', () => {
    for (const item of items) {
      const height = factHeight(sheet, item)
      sheet.need(height)
      sheet.painter.branch('LI', () => {
        sheet.painter.tagged('Lbl', () => drawText(sheet, item.term, sheet.left, sheet.y, termWidth - 8, styles.term))
        sheet.painter.tagged('LBody', () =>
          drawText(sheet, item.text, sheet.left + termWidth, sheet.y, sheet.width - termWidth, {
            ...styles.term,
            colour: ink
          })
        )
      })
      sheet.y += height
    }
  })
  sheet.y += 4
}

function drawList(sheet: Sheet, list: Of<'list'>): void {
  const { items } = list
  if (isWhole(sheet, list)) sheet.need(heightOf(sheet, list))
  sheet.painter.branch('L', () => {
    const heights = items.map((item) => itemHeight(sheet, item))
    for (const [i, item] of items.entries()) {
      const height = heights[i]!
      // The last three stay together: no page begins with a lonely line.
      const together = i === items.length - 3 ? heights.slice(i) : [height]
      sheet.need(together.reduce((sum, one) => sum + one, 0))
      sheet.painter.branch('LI', () => {
        sheet.painter.tagged('Lbl', () => drawText(sheet, '•', sheet.left, sheet.y, 10, styles.paragraph))
        sheet.painter.tagged('LBody', () =>
          drawText(sheet, item, sheet.left + 12, sheet.y, readable.paragraph, styles.paragraph)
        )
      })
      sheet.y += height
    }
  })
  sheet.y += 4
}

function drawFigure(sheet: Sheet, block: Of<'scene'>, scale: number): void {
  const { scene, titled } = block
  sheet.y += 8
  if (titled) {
    sheet.painter.tagged('H2', () => drawText(sheet, scene.title, sheet.left, sheet.y, sheet.width, styles.heading))
    sheet.y += heightOfText(sheet, scene.title, sheet.width, styles.heading) + 10
  }
  const height = scene.height * scale
  const { left, y } = sheet
  sheet.painter.tagged('Figure', () => drawScene(sheet, scene, left, y, scale), {
    alt: scene.description,
    bbox: boundsOf(sheet, { x: left, y, width: scene.width * scale, height })
  })
  sheet.y += height + 12
}

/** Draws a block at the sheet's place and moves on. `scale` shrinks a chart. */
export function drawBlock(sheet: Sheet, block: Block, scale = 1): void {
  const height = heightOf(sheet, block)
  const plain = (type: string, text: string, width: number, style: TextStyle, before = 0): void => {
    sheet.need(height)
    sheet.painter.tagged(type, () => drawText(sheet, text, sheet.left, sheet.y + before, width, style))
    sheet.y += height
  }
  switch (block.kind) {
    case 'eyebrow':
      plain('P', block.text, sheet.width, { ...styles.eyebrow, colour: sheet.accent })
      return
    case 'lead':
      plain('P', block.text, readable.lead, styles.lead)
      return
    case 'paragraph':
      plain('P', block.text, readable.paragraph, paragraphStyle(block))
      return
    case 'heading':
      plain('H2', block.text, sheet.width, styles.heading, 8)
      return
    case 'title':
      sheet.need(height)
      drawTitle(sheet, block)
      sheet.y += height
      return
    case 'figures':
      sheet.need(height)
      drawFigures(sheet, block)
      sheet.y += height
      return
    case 'scene':
      sheet.need(sceneHeight(sheet, block, scale))
      drawFigure(sheet, block, scale)
      return
    case 'table':
      drawTable(sheet, block.table)
      return
    case 'facts':
      drawFacts(sheet, block)
      return
    case 'list':
      drawList(sheet, block)
      return
    case 'space':
      sheet.y += block.height
      return
    default:
      assertNever(block)
  }
}
