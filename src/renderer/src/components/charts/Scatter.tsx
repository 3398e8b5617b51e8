import type { PlotMouseEvent, PlotSelectionEvent } from 'plotly.js'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import styles from './charts.module.css'
import {
  picture,
  type ScatterGroup,
  type ScatterPoints,
  type ScatterTicks,
  type ScatterTool
} from './scatterPicture.ts'
import { usePalette } from './usePalette.ts'

interface Props {
  readonly points: ScatterPoints
  readonly groups: readonly ScatterGroup[]
  readonly xTitle: string
  readonly yTitle: string
  /** `null`: positions have no value that could be read off. */
  readonly xTicks?: ScatterTicks | null
  readonly yTicks?: ScatterTicks | null
  /** Lines through 0, where that is the middle of everyone. */
  readonly zeroLines?: boolean
  /** What the picture shows, for those who cannot see it. */
  readonly description: string
  readonly height: number
  /** This group is drawn on top, the others step back. */
  readonly selected: number | null
  /** A point, or `null`: the letter of a group. */
  readonly onSelect: (group: number, point: number | null) => void
  /** For each point 1 where it keeps its colour; `null`: by group. */
  readonly lit?: Uint8Array | null
  readonly tool?: ScatterTool
  /** Customers were drawn around: the corners (x, y, x, y …), and the points inside. */
  readonly onArea?: (corners: number[], points: number[]) => void
  /** What a card beside the pointer says about a point. */
  readonly card: (point: number) => ReactNode
}

interface Hovered {
  readonly point: number
  readonly left: number
  readonly top: number
}

const listened = [
  'plotly_click',
  'plotly_clickannotation',
  'plotly_selected',
  'plotly_hover',
  'plotly_unhover'
] as const

/** Corners of what was drawn: around, or a box; `null` for a click. */
function cornersOf({ lassoPoints, range }: PlotSelectionEvent): number[] | null {
  if (lassoPoints && lassoPoints.x.length > 2)
    return lassoPoints.x.flatMap((x, i) => [Number(x), Number(lassoPoints.y[i])])
  if (!range) return null
  const [left, right] = range.x.map(Number) as [number, number]
  const [low, high] = range.y.map(Number) as [number, number]
  return [left, low, right, low, right, high, left, high]
}

/** Thousands of points by WebGL, each coloured by its group, whose letter stands in its middle. */
export function Scatter({
  points,
  groups,
  xTitle,
  yTitle,
  xTicks = null,
  yTicks = null,
  zeroLines = true,
  description,
  height,
  selected,
  onSelect,
  lit = null,
  tool = 'zoom',
  onArea,
  card
}: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const palette = usePalette()
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const select = useEffectEvent(onSelect)
  const drawArea = useEffectEvent((corners: number[], inside: number[]) => onArea?.(corners, inside))

  useEffect(() => {
    const element = plot.current
    if (!element) return
    let gone = false
    let tidy = (): void => {}
    void import('./plotly.ts').then(async ({ default: Plotly }) => {
      if (gone) return
      const { data, layout } = picture({
        points,
        groups,
        xTitle,
        yTitle,
        xTicks,
        yTicks,
        zeroLines,
        height,
        selected,
        lit,
        tool,
        palette
      })
      const drawn = await Plotly.react(element, data, layout, { displayModeBar: false, doubleClick: 'reset' })
      if (gone) return
      const click = ({ points: [hit] }: PlotMouseEvent): void => {
        if (hit) select(Number(hit.data.name), hit.customdata === undefined ? null : Number(hit.customdata))
      }
      const clickLetter = (event: { readonly index: number }): void => {
        const group = groups[event.index]
        if (group) select(group.index, null)
      }
      const hover = ({ points: [hit], event }: PlotMouseEvent): void => {
        const box = frame.current?.getBoundingClientRect()
        if (hit && box)
          setHovered({ point: Number(hit.customdata), left: event.clientX - box.left, top: event.clientY - box.top })
      }
      const area = (event: PlotSelectionEvent | undefined): void => {
        const corners = event ? cornersOf(event) : null
        if (event && corners)
          drawArea(
            corners,
            event.points.map(({ customdata }) => Number(customdata))
          )
      }
      const unhover = (): void => setHovered(null)
      drawn.on('plotly_click', click)
      drawn.on('plotly_clickannotation', clickLetter)
      drawn.on('plotly_selected', area)
      drawn.on('plotly_hover', hover)
      drawn.on('plotly_unhover', unhover)
      const watch = new ResizeObserver(() => void Plotly.Plots.resize(element))
      watch.observe(element)
      tidy = () => {
        watch.disconnect()
        for (const name of listened) drawn.removeAllListeners(name)
      }
    })
    return () => {
      gone = true
      tidy()
    }
  }, [points, groups, xTitle, yTitle, xTicks, yTicks, zeroLines, height, selected, lit, tool, palette])

  useEffect(() => {
    const element = plot.current
    return () => {
      // Only a picture that was drawn holds anything: then the library is here already.
      if (element?.childElementCount) void import('./plotly.ts').then(({ default: Plotly }) => Plotly.purge(element))
    }
  }, [])

  return (
    <div ref={frame} className={styles.plot} style={{ height }}>
      <div ref={plot} role="img" aria-label={description} style={{ height }} />
      {hovered && (
        <div
          className={styles.card}
          style={{
            top: hovered.top,
            ...(hovered.left > (frame.current?.clientWidth ?? 0) / 2
              ? { right: (frame.current?.clientWidth ?? 0) - hovered.left + 14 }
              : { left: hovered.left + 14 })
          }}
        >
          {card(hovered.point)}
        </div>
      )}
    </div>
  )
}
