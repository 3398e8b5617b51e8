import { Button } from '@mantine/core'
import type { PlotMouseEvent, PlotSelectionEvent } from 'plotly.js'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { inArea } from '#shared/model/inArea.ts'
import { useWords } from '../../app/words.tsx'
import { type Box, isSame } from './box.ts'
import styles from './charts.module.css'
import { picture, type ScatterTicks, type ScatterTool } from './scatterPicture.ts'
import type { ScatterGroup, ScatterPoints } from './scatterPoints.ts'
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
  'plotly_relayout',
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
  const { t } = useWords()
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const [looked, setLooked] = useState<{ readonly at: ScatterPoints; readonly box: Box } | null>(null)
  const [returns, setReturns] = useState(0)
  const looking = looked?.at === points ? looked.box : null
  const select = useEffectEvent(onSelect)
  const drawArea = useEffectEvent((corners: number[], inside: number[]) => onArea?.(corners, inside))

  useEffect(() => {
    const element = plot.current
    if (!element) return
    let gone = false
    let tidy = (): void => {}
    void import('./plotly.ts').then(async ({ default: Plotly }) => {
      if (gone) return
      const { data, layout, whole } = picture({
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
        looking,
        returns,
        tool,
        palette
      })
      const drawn = await Plotly.react(element, data, layout, {
        displayModeBar: false,
        doubleClick: 'reset',
        // They would be in English, and say what stands above the picture.
        showTips: false
      })
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
        if (!corners) return
        // Asked of all of them, as of a crowd not everyone is drawn.
        const inside = inArea(points.x, points.y, corners)
        drawArea(
          corners,
          [...points.x.keys()].filter((i) => inside[i] === 1)
        )
      }
      const unhover = (): void => setHovered(null)
      const look = (): void => {
        const { xaxis, yaxis } = drawn.layout
        if (!xaxis?.range || !yaxis?.range) return
        const [left, right] = xaxis.range.map(Number) as [number, number]
        const [bottom, top] = yaxis.range.map(Number) as [number, number]
        const box = { left, right, bottom, top }
        const all = whole ? isSame(box, whole) : xaxis.autorange && yaxis.autorange
        // A change of the window's size is told as well.
        setLooked((now) => (all ? null : now?.at === points && isSame(now.box, box) ? now : { at: points, box }))
      }
      drawn.on('plotly_click', click)
      drawn.on('plotly_clickannotation', clickLetter)
      drawn.on('plotly_relayout', look)
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
  }, [
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
    looking,
    returns,
    tool,
    palette
  ])

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
      {looking && (
        <Button
          className={styles.seeAll ?? ''}
          size="compact-sm"
          variant="default"
          onClick={() => {
            setLooked(null)
            setReturns(returns + 1)
          }}
        >
          {t('chartFrame.seeAll')}
        </Button>
      )}
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
