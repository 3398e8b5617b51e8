import type PptxGenJS from 'pptxgenjs'
import type { Picture, ReportDoc, Tag } from '../document/reportDoc.ts'
import { printPalette, type Scene } from '../scenes/scene.ts'
import { inkOn } from '../scenes/shade.ts'
import { type DeckText, fitSize } from './deckText.ts'
import { cellPadding, type FittedTable } from './fitTable.ts'
import { nativeChart } from './nativeChart.ts'

/** Places on a slide, in points: 16 to 9. */
export const slideSize = { width: 960, height: 540, margin: 48, top: 112, bottom: 500 } as const

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const inches = ({ x, y, w, h }: Box) => ({ x: x / 72, y: y / 72, w: w / 72, h: h / 72 })
const bare = (colour: string): string => colour.replace('#', '')
const [ink, muted, hairline] = [printPalette.ink, printPalette.muted, printPalette.hairline].map(bare) as [
  string,
  string,
  string
]

/** Fonts of the reader's machine: no office program has Inter, which is wider. */
const fontFace = 'Arial'

/** At most so wide and high, in points. */
const largestLogo = { w: 160, h: 44 }
const logoSize = ({ width, height }: Picture): { w: number; h: number } => {
  const fit = Math.min(largestLogo.w / width, largestLogo.h / height)
  return { w: width * fit, h: height * fit }
}

/** Writes on the slides of one deck, in its language and colours. */
export class SlideWriter {
  readonly #deck: PptxGenJS
  readonly #doc: ReportDoc
  readonly #style
  #slide!: PptxGenJS.Slide
  #number = 0

  constructor(deck: PptxGenJS, doc: ReportDoc) {
    this.#deck = deck
    this.#doc = doc
    this.#style = { fontFace, color: ink, lang: doc.locale === 'en' ? 'en-GB' : 'de-DE', margin: 0 }
  }

  /** @param notes said beside the slide, not on it */
  begin(notes: string): void {
    this.#slide = this.#deck.addSlide()
    this.#number++
    if (notes !== '') this.#slide.addNotes(notes)
    if (this.#number === 1) {
      this.#logo()
      return
    }
    const { margin, width, height } = slideSize
    const foot = { ...this.#style, fontSize: 9, color: muted }
    this.#slide.addText(this.#doc.foot, { ...foot, ...inches({ x: margin, y: height - 30, w: 700, h: 14 }) })
    const at = inches({ x: width - margin - 60, y: height - 30, w: 60, h: 14 })
    this.#slide.addText(`${this.#number}`, { ...foot, ...at, align: 'right' })
  }

  /** Right above, on the first slide. */
  #logo(): void {
    const { logo } = this.#doc
    if (!logo) return
    const { margin, width } = slideSize
    const { w, h } = logoSize(logo)
    this.#slide.addImage({
      data: `${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`,
      altText: logo.alt,
      ...inches({ x: width - margin - w, y: 28, w, h })
    })
  }

  /** In the client's colour, along the upper edge. */
  band(): void {
    this.#slide.addShape(this.#deck.ShapeType.rect, {
      ...inches({ x: 0, y: 0, w: slideSize.width, h: 10 }),
      fill: { color: bare(this.#doc.accent) }
    })
  }

  /** In one box, as large as it can stand there. */
  line(text: string, box: Box, most: number, look: PptxGenJS.TextPropsOptions = {}): void {
    const fontSize = fitSize(text, box.w, box.h, most, 9)
    this.#slide.addText(text, { ...this.#style, fontSize, valign: 'top', ...inches(box), ...look })
  }

  title(text: string, tag: Tag | undefined): void {
    const { margin, width } = slideSize
    const left = tag ? margin + 46 : margin
    if (tag)
      this.#slide.addText(tag.letter, {
        ...this.#style,
        ...inches({ x: margin, y: 36, w: 34, h: 34 }),
        shape: this.#deck.ShapeType.rect,
        fill: { color: bare(tag.colour) },
        color: bare(inkOn(tag.colour)),
        bold: true,
        fontSize: 18,
        align: 'center',
        valign: 'middle'
      })
    const { logo } = this.#doc
    const beside = this.#number === 1 && logo ? logoSize(logo).w + 16 : 0
    const box = { x: left, y: 36, w: width - margin - left - beside, h: 34 }
    this.line(text, box, 26, { bold: true, valign: 'middle', color: tag ? ink : bare(this.#doc.accent) })
  }

  figures(items: readonly { readonly value: string; readonly label: string }[], y: number): void {
    const { margin, width } = slideSize
    const each = (width - 2 * margin) / Math.max(1, items.length)
    for (const [i, { value, label }] of items.entries()) {
      const x = margin + i * each
      this.line(value, { x, y, w: each - 12, h: 28 }, 22, { bold: true })
      this.line(label, { x, y: y + 29, w: each - 12, h: 26 }, 11, { color: muted })
    }
  }

  texts(texts: readonly DeckText[], box: Box, fontSize: number): void {
    const runs = texts.map(({ text, kind }) => ({
      text,
      options: {
        breakLine: true,
        bold: kind === 'heading',
        color: kind === 'muted' ? muted : ink,
        paraSpaceAfter: 5,
        ...(kind === 'item' ? { bullet: { indent: 16 } } : {})
      }
    }))
    this.#slide.addText(runs, { ...this.#style, fontSize, valign: 'top', ...inches(box) })
  }

  table({ columns, rows, fontSize, widths, heights }: FittedTable, box: Box): void {
    const line = { type: 'solid', pt: 0.75, color: hairline } as const
    const none = { type: 'none' } as const
    const border: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [
      none,
      none,
      line,
      none
    ]
    const { x, y } = cellPadding
    const style = { ...this.#style, fontSize, border, margin: [y, x, y, x] as [number, number, number, number] }
    const head = columns.map(({ head: text, align }) => ({
      text,
      options: { ...style, align, bold: true, color: muted }
    }))
    const body = rows.map((row) =>
      row.map(({ text, tag, strong }, i) => {
        const options = { ...style, align: columns[i]?.align ?? 'left' } as const
        const own = { text, options: { bold: strong === true } }
        const letter = tag && { text: `${tag.letter}  `, options: { bold: true, color: bare(tag.colour) } }
        return { text: letter ? [letter, own] : [own], options }
      })
    )
    this.#slide.addTable([head, ...body], {
      ...inches({ ...box, h: heights.reduce((sum, height) => sum + height, 0) }),
      colW: widths.map((width) => width / 72),
      rowH: heights.map((height) => height / 72),
      autoPage: false
    })
  }

  chart(scene: Scene, box: Box): void {
    const chart = nativeChart(scene)
    if (!chart) return
    this.line(scene.title, { ...box, h: 20 }, 13, { bold: true })
    const axis = { catAxisLabelColor: ink, valAxisLabelColor: muted, catAxisLabelFontFace: fontFace }
    this.#slide.addChart(this.#deck.ChartType[chart.type], chart.series, {
      ...inches({ ...box, y: box.y + 22, h: box.h - 22 }),
      ...axis,
      barDir: 'bar',
      catAxisLabelFontSize: 11,
      valAxisLabelFontSize: 10,
      valGridLine: { style: 'none' },
      altText: `${scene.title} ${scene.description}`,
      ...chart.options
    })
  }
}
