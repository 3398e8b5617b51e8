import { assertNever } from '#shared/errors.ts'
import type { Mark, Scene } from '../scenes/scene.ts'
import { attributes, escaped } from './markup.ts'

/** A chart as SVG, as it stands: to be put into a page, or saved as a file of its own. */
export function sceneSvg(scene: Scene, { alone }: { readonly alone: boolean }): string {
  const { title, description, marks } = scene
  const { x, y, width, height } = scene.around ?? { x: 0, y: 0, ...scene }
  const root = attributes({
    ...(alone ? { xmlns: 'http://www.w3.org/2000/svg', 'font-family': 'Inter, system-ui, sans-serif' } : {}),
    viewBox: `${x} ${y} ${width} ${height}`,
    ...(alone ? { width, height } : {}),
    role: 'img'
  })
  const words = `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`
  return `<svg${root}>${words}${marks.map(markSvg).join('')}</svg>`
}

function markSvg(mark: Mark): string {
  const hover = mark.title === undefined ? '' : `<title>${escaped(mark.title)}</title>`
  const element = (name: string, values: Parameters<typeof attributes>[0], content = ''): string =>
    `<${name}${attributes(values)}>${hover}${content}</${name}>`
  switch (mark.kind) {
    case 'rect':
      return element('rect', { ...box(mark), rx: mark.radius, ...paint(mark) })
    case 'line':
      return element('line', {
        x1: mark.x1,
        y1: mark.y1,
        x2: mark.x2,
        y2: mark.y2,
        stroke: mark.stroke,
        'stroke-width': mark.strokeWidth,
        'stroke-dasharray': mark.dash?.join(' ')
      })
    case 'circle':
      return element('circle', { cx: mark.cx, cy: mark.cy, r: mark.r, opacity: mark.opacity, ...paint(mark) })
    case 'path':
      return element('path', { d: mark.d, opacity: mark.opacity, ...paint(mark) })
    case 'text':
      return element(
        'text',
        {
          x: mark.x,
          y: mark.y,
          'font-size': mark.size,
          'font-weight': mark.weight,
          fill: mark.fill,
          'text-anchor': mark.anchor
        },
        escaped(mark.text)
      )
    default:
      return assertNever(mark)
  }
}

const box = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x,
  y,
  width: Math.max(0, width),
  height: Math.max(0, height)
})

const paint = ({ fill, stroke, strokeWidth }: { fill?: string; stroke?: string; strokeWidth?: number }) => ({
  fill: fill ?? 'none',
  stroke,
  'stroke-width': strokeWidth
})
