import type { Faces } from './faces.ts'
import type { Paint, Painter } from './painter.ts'
import { optionsOf, type Pdf } from './typesetter.ts'

type StructureElement = ReturnType<Pdf['struct']>

/** Draws into a PDF, with the structure that makes it readable without eyes. */
export interface PdfPainter extends Painter {
  end(): void
}

export function pdfPainter(pdf: Pdf, [width, height]: readonly [number, number], faces: Faces): PdfPainter {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  let parent: StructureElement = root
  let outline = pdf.outline

  function under(type: string, draw: () => void): void {
    const before = parent
    const element = pdf.struct(type)
    parent.add(element)
    parent = element
    draw()
    element.end()
    parent = before
  }

  function paint({ fill, stroke, strokeWidth }: Paint): void {
    if (stroke !== undefined) pdf.lineWidth(strokeWidth ?? 1)
    if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke)
    else if (fill !== undefined) pdf.fill(fill)
    else if (stroke !== undefined) pdf.stroke(stroke)
  }

  return {
    page: () => pdf.addPage({ size: [width, height], margin: 0 }),
    pages: () => pdf.bufferedPageRange().count,
    onPage(page, draw) {
      pdf.switchToPage(page)
      draw()
    },
    letter({ face, text, missing, x, y, width, size, weight, colour, tabular }) {
      faces.use(face, weight)
      pdf.fontSize(size).fillColor(colour)
      // Whoever reads or copies the text gets what the box stands for.
      if (missing !== null) pdf.markContent('Span', { actual: missing })
      pdf.text(text, x, y, {
        lineBreak: false,
        baseline: 'alphabetic',
        ...optionsOf(face, tabular),
        // Measured already; pdfkit would do it again.
        ...({ textWidth: width, wordCount: 1 } as object)
      })
      if (missing !== null) pdf.endMarkedContent()
    },
    shape(shape, style) {
      const { opacity, dash } = style
      if (opacity !== undefined) pdf.opacity(opacity)
      if (dash) pdf.dash(dash[0], { space: dash[1] })
      switch (shape.kind) {
        case 'rect':
          if (shape.radius) pdf.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius)
          else pdf.rect(shape.x, shape.y, shape.width, shape.height)
          break
        case 'circle':
          pdf.circle(shape.cx, shape.cy, shape.r)
          break
        case 'path':
          pdf.path(shape.d)
          break
        case 'line':
          pdf.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2)
          break
      }
      paint(style)
      if (dash) pdf.undash()
      if (opacity !== undefined) pdf.opacity(1)
    },
    picture({ bytes }, { x, y, width, height }) {
      pdf.image(Buffer.from(bytes) as never, x, y, { width, height })
    },
    within(x, y, scale, draw) {
      pdf.save().translate(x, y).scale(scale)
      draw()
      pdf.restore()
    },
    tagged(type, draw, options = {}) {
      const element = pdf.struct(type, options as never, draw)
      parent.add(element)
      element.end()
    },
    branch: under,
    artifact(type, draw) {
      pdf.markContent('Artifact', { type })
      draw()
      pdf.endMarkedContent()
    },
    section({ title, level }, draw) {
      const item = (level === 1 ? pdf.outline : outline).addItem(title, { expanded: level === 1 })
      if (level === 1) outline = item
      under('Sect', draw)
    },
    end: () => root.end()
  }
}
