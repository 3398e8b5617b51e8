import type { MethodView, RunView } from '#shared/api/segments.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import { contrast } from '#shared/model/contrast.ts'
import { customersInWords } from '#shared/words/counts.ts'
import { formatNumber, formatShare } from '#shared/words/format.ts'
import { segmentName } from '#shared/words/segments.ts'
import { columnNames } from './columnNames.ts'
import { wrapText } from './measure.ts'
import type { Mark, Scene, SceneStyle } from './scene.ts'
import { segmentKey } from './segmentKey.ts'
import { inkOn, tint } from './shade.ts'
import { type Cells, cellPath, cellsOf, sharedEdges } from './somCells.ts'

type SomMap = Extract<MethodView, { kind: 'som' }>

/** At most this wide: cells of a small map need not be large. */
const widest = 420

/**
 * The map: each cell shaded by its distance to the cells around it (U-matrix, Ultsch 1993), a circle for its customers
 * in the colour of their segment with its letter, lines where segments meet.
 */
export function somMap(view: RunView, style: SceneStyle, t: Translate, locale: Locale): Scene | null {
  const { method } = view
  if (method.kind !== 'som') return null
  const { width, measure, palette } = style
  const cells = cellsOf(method, Math.min(width, widest), 2)
  const left = (width - cells.width) / 2
  const caption = wrapText(t('charts.map.circles'), width, 8, 400, measure, 2)
  const key = segmentKey(
    view.segmentList.filter(({ noise }) => !noise),
    cells.height + 14 + caption.length * 10 + 8,
    style,
    t
  )
  return {
    title: t('charts.map.title'),
    description: describe(view, method, t, locale),
    about: 'chartFrame.about.somMap',
    table: {
      columns: columnNames(['cell', 'across', 'down', 'segment', 'customers', 'distance'], t),
      rows: method.nodes.map(({ x, y, segment, customers, distance }, i) => {
        const own = view.segmentList.find(({ index }) => index === segment)
        return [i + 1, x, y, own ? segmentName(own, t) : null, customers, distance]
      })
    },
    width,
    height: key.bottom,
    marks: [
      ...shadedCells(view, method, cells, left, style, t, locale),
      ...borders(method, cells, left, style),
      ...circles(view, method, cells, left, style),
      ...caption.map(
        (text, i): Mark => ({
          kind: 'text',
          x: 0,
          y: cells.height + 14 + i * 10,
          text,
          size: 8,
          weight: 400,
          fill: palette.muted,
          anchor: 'start'
        })
      ),
      ...key.marks
    ]
  }
}

function describe(view: RunView, method: SomMap, t: Translate, locale: Locale): string {
  const list = view.segmentList.map((segment) =>
    t('charts.map.item', {
      segment: segmentName(segment, t),
      n: method.nodes.filter((node) => node.segment === segment.index).length
    })
  )
  return t('charts.map.description', {
    rows: method.rows,
    columns: method.columns,
    list: list.join(', '),
    quantisation: formatNumber(method.quantisationError, locale),
    topographic: formatShare(method.topographicError, locale)
  })
}

function shadedCells(
  view: RunView,
  { nodes }: SomMap,
  cells: Cells,
  left: number,
  { palette }: SceneStyle,
  t: Translate,
  locale: Locale
): Mark[] {
  const distances = nodes.map(({ distance }) => distance)
  const [low, high] = [Math.min(...distances), Math.max(...distances)]
  return nodes.map((node, i): Mark => {
    const segment = view.segmentList.find(({ index }) => index === node.segment)
    const fill = tint(palette.ink, palette.paper, 0.04 + 0.56 * ((node.distance - low) / (high - low || 1)))
    return {
      kind: 'path',
      d: cellPath(cells, i, left),
      fill,
      stroke: palette.paper,
      strokeWidth: 0.5,
      ...(segment ? { segment: segment.index, selects: { kind: 'node', node: i } } : {}),
      title: segment
        ? t('charts.map.node', {
            customers: customersInWords(node.customers, t, locale),
            segment: segmentName(segment, t)
          })
        : t('charts.map.nobody')
    }
  })
}

/** Lines where cells of two segments meet. */
function borders({ nodes }: SomMap, cells: Cells, left: number, { palette }: SceneStyle): Mark[] {
  return sharedEdges(cells)
    .filter(({ a, b }) => {
      const [one, other] = [nodes[a]!.segment, nodes[b]!.segment]
      return one !== null && other !== null && one !== other
    })
    .map(
      ({ x1, y1, x2, y2 }): Mark => ({
        kind: 'line',
        x1: x1 + left,
        y1,
        x2: x2 + left,
        y2,
        stroke: palette.ink,
        strokeWidth: 1.5
      })
    )
}

/** A circle as large as the cell's customers; a letter where it has room, and at least once a segment. */
function circles(
  view: RunView,
  { nodes }: SomMap,
  cells: Cells,
  left: number,
  { palette, measure }: SceneStyle
): Mark[] {
  const most = Math.max(1, ...nodes.map(({ customers }) => customers))
  const radiusOf = (customers: number): number => Math.max(1.2, cells.inner * 0.86 * Math.sqrt(customers / most))
  const first = new Map<number, number>()
  for (const [i, { segment, customers }] of nodes.entries()) {
    const best = segment === null ? undefined : first.get(segment)
    if (segment !== null && (best === undefined || customers > nodes[best]!.customers)) first.set(segment, i)
  }
  return nodes.flatMap((node, i): Mark[] => {
    const segment = view.segmentList.find(({ index }) => index === node.segment)
    if (!segment || node.customers === 0) return []
    const r = radiusOf(node.customers)
    const { x, y } = cells.middles[i]!
    const size = Math.min(9, Math.max(4.5, cells.inner * 0.9))
    const lettered = measure(segment.letter, size, 600) <= r * 1.5 || first.get(segment.index) === i
    const inside = measure(segment.letter, size, 600) <= r * 2
    const circle = {
      kind: 'circle',
      cx: x + left,
      cy: y,
      r,
      fill: segment.colour,
      segment: segment.index,
      ...(contrast(segment.colour, palette.paper) < 3 ? { stroke: palette.ink, strokeWidth: 0.4 } : {})
    } as const
    if (!lettered) return [circle]
    return [
      circle,
      {
        kind: 'text',
        x: x + left,
        y: y + size * 0.36,
        text: segment.letter,
        size,
        weight: 600,
        fill: inside ? inkOn(segment.colour) : palette.ink,
        anchor: 'middle',
        segment: segment.index
      }
    ]
  })
}
