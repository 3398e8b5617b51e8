import { attributes, escaped } from '../html/markup.ts'
import type { FaceName } from './faces.ts'
import type { Paint, Painter } from './painter.ts'

const painted = ({ fill, stroke, strokeWidth, opacity, dash }: Paint) => ({
  fill: fill ?? 'none',
  stroke,
  'stroke-width': stroke === undefined ? undefined : (strokeWidth ?? 1),
  'stroke-dasharray': dash?.join(' '),
  opacity: opacity === 1 ? undefined : opacity
})

/** Draws pages as SVG: every line of text stands where it stands in the PDF, and is as long. */
export interface SvgPainter extends Painter {
  /** The pages as documents of their own. */
  svgs(): string[]
}

/** The families by which a page has the report's own fonts: the same files as in the PDF. */
const familyOf = (face: FaceName): string => `Report ${face}`

export function svgPainter([width, height]: readonly [number, number]): SvgPainter {
  const pages: string[][] = []
  let page: string[] = []
  const direct = (_: string, draw: () => void): void => draw()
  const put = (name: string, values: Parameters<typeof attributes>[0], content = ''): void => {
    page.push(`<${name}${attributes(values)}>${content}</${name}>`)
  }
  return {
    page() {
      page = []
      pages.push(page)
    },
    pages: () => pages.length,
    onPage(index, draw) {
      const before = page
      page = pages[index]!
      draw()
      page = before
    },
    letter({ face, text, x, y, width, size, weight, colour, tabular }) {
      const shown = text.trimEnd()
      if (shown === '') return
      put(
        'text',
        {
          x,
          y,
          'font-size': size,
          'font-weight': weight === 400 ? undefined : weight,
          'font-family': face === 'inter' ? undefined : familyOf(face),
          fill: colour,
          // The width as it was measured, so that nothing moves whatever the browser makes of the letters.
          textLength: shown === text ? width : undefined,
          class: tabular && face === 'inter' ? 'tabular' : undefined
        },
        escaped(shown)
      )
    },
    shape(shape, style) {
      switch (shape.kind) {
        case 'rect': {
          const { x, y, width, height, radius } = shape
          put('rect', { x, y, width: Math.max(0, width), height: Math.max(0, height), rx: radius, ...painted(style) })
          return
        }
        case 'circle':
          put('circle', { cx: shape.cx, cy: shape.cy, r: shape.r, ...painted(style) })
          return
        case 'path':
          put('path', { d: shape.d, ...painted(style) })
          return
        case 'line':
          put('line', { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...painted(style) })
          return
      }
    },
    picture({ type, bytes }, box) {
      put('image', { ...box, href: `data:${type};base64,${Buffer.from(bytes).toString('base64')}` })
    },
    within(x, y, scale, draw) {
      page.push(`<g transform="translate(${x} ${y}) scale(${scale})">`)
      draw()
      page.push('</g>')
    },
    tagged: direct,
    branch: direct,
    artifact: direct,
    section: (_, draw) => draw(),
    svgs: () =>
      pages.map(
        (marks) =>
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${familyOf('inter')}"><rect width="${width}" height="${height}" fill="#ffffff"></rect>${marks.join('')}</svg>`
      )
  }
}
