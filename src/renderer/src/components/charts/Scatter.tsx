import type { Data, Layout, PlotMouseEvent } from 'plotly.js'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Palette } from '#report/scenes/scene.ts'
import styles from './charts.module.css'
import { usePalette } from './usePalette.ts'

export interface ScatterPoints {
  readonly x: readonly number[]
  readonly y: readonly number[]
  /** Index of each point's group. */
  readonly group: readonly number[]
}

export interface ScatterGroup {
  readonly index: number
  /** Stands in the middle of the group's points. */
  readonly letter: string
  readonly colour: string
}

interface Props {
  readonly points: ScatterPoints
  readonly groups: readonly ScatterGroup[]
  readonly xTitle: string
  readonly yTitle: string
  /** What the picture shows, for those who cannot see it. */
  readonly description: string
  readonly height: number
  /** This group is drawn on top, the others step back. */
  readonly selected: number | null
  readonly onSelect: (group: number) => void
  /** What a card beside the pointer says about a point. */
  readonly card: (point: number) => ReactNode
}

interface Hovered {
  readonly point: number
  readonly left: number
  readonly top: number
}

/** Thousands of points by WebGL, each coloured by its group, whose letter stands in its middle. */
export function Scatter({ points, groups, xTitle, yTitle, description, height, selected, onSelect, card }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const palette = usePalette()
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const select = useEffectEvent(onSelect)

  useEffect(() => {
    const element = plot.current
    if (!element) return
    let gone = false
    let tidy = (): void => {}
    void import('./plotly.ts').then(async ({ default: Plotly }) => {
      if (gone) return
      const { data, layout } = picture({ points, groups, xTitle, yTitle, height, selected, palette })
      const drawn = await Plotly.react(element, data, layout, { displayModeBar: false, doubleClick: 'reset' })
      if (gone) return
      const click = ({ points: [hit] }: PlotMouseEvent): void => {
        if (hit) select(Number(hit.data.name))
      }
      const clickLetter = (event: { readonly index: number }): void => {
        const group = groups[event.index]
        if (group) select(group.index)
      }
      const hover = ({ points: [hit], event }: PlotMouseEvent): void => {
        const box = frame.current?.getBoundingClientRect()
        if (hit && box)
          setHovered({ point: Number(hit.customdata), left: event.clientX - box.left, top: event.clientY - box.top })
      }
      const unhover = (): void => setHovered(null)
      drawn.on('plotly_click', click)
      drawn.on('plotly_clickannotation', clickLetter)
      drawn.on('plotly_hover', hover)
      drawn.on('plotly_unhover', unhover)
      const watch = new ResizeObserver(() => void Plotly.Plots.resize(element))
      watch.observe(element)
      tidy = () => {
        watch.disconnect()
        for (const name of ['plotly_click', 'plotly_clickannotation', 'plotly_hover', 'plotly_unhover'] as const)
          drawn.removeAllListeners(name)
      }
    })
    return () => {
      gone = true
      tidy()
    }
  }, [points, groups, xTitle, yTitle, height, selected, palette])

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

/** Points by WebGL where there is any; as SVG elsewhere, which is slower and looks the same. */
const pointsTrace = (): 'scattergl' | 'scatter' =>
  document.createElement('canvas').getContext('webgl') ? 'scattergl' : 'scatter'

interface Picture extends Pick<Props, 'points' | 'groups' | 'xTitle' | 'yTitle' | 'height' | 'selected'> {
  readonly palette: Palette
}

function picture({ points, groups, xTitle, yTitle, height, selected, palette }: Picture): {
  data: Data[]
  layout: Partial<Layout>
} {
  const type = pointsTrace()
  const members = new Map<number, number[]>(groups.map(({ index }) => [index, []]))
  for (const [i, group] of points.group.entries()) members.get(group)?.push(i)

  // The largest group first, so that it does not cover the others; the selected one on top.
  const order = [...groups].sort(
    (a, b) =>
      Number(a.index === selected) - Number(b.index === selected) ||
      (members.get(b.index)?.length ?? 0) - (members.get(a.index)?.length ?? 0)
  )
  const data = order.map(({ index, colour }): Data => {
    const own = members.get(index) ?? []
    const back = selected !== null && index !== selected
    return {
      type,
      mode: 'markers',
      name: String(index),
      x: own.map((i) => points.x[i]!),
      y: own.map((i) => points.y[i]!),
      customdata: own,
      hoverinfo: 'none',
      marker: {
        color: back ? palette.muted : colour,
        size: points.x.length > 1500 ? 5 : 7,
        opacity: back ? 0.22 : 0.62
      }
    }
  })
  const axis = {
    showticklabels: false,
    showgrid: false,
    zeroline: true,
    zerolinecolor: palette.hairline,
    zerolinewidth: 1
  }
  const title = (text: string) => ({ text, font: { size: 12, color: palette.muted }, standoff: 6 })
  return {
    data,
    layout: {
      height,
      autosize: true,
      margin: { l: 32, r: 8, t: 8, b: 32 },
      paper_bgcolor: 'rgba(0,0,0,0)',
      plot_bgcolor: 'rgba(0,0,0,0)',
      font: { family: "'Inter Variable', system-ui, sans-serif", color: palette.ink },
      showlegend: false,
      hovermode: 'closest',
      dragmode: 'zoom',
      xaxis: { ...axis, title: title(xTitle) },
      yaxis: { ...axis, title: title(yTitle) },
      annotations: groups.map(({ index, letter, colour }) => {
        const own = members.get(index) ?? []
        return {
          x: middle(own.map((i) => points.x[i]!)),
          y: middle(own.map((i) => points.y[i]!)),
          text: `<b>${letter}</b>`,
          showarrow: false,
          visible: own.length > 0,
          captureevents: true,
          font: { size: 13, color: palette.ink },
          bgcolor: palette.paper,
          bordercolor: colour,
          borderwidth: 2,
          borderpad: 3,
          opacity: selected === null || selected === index ? 1 : 0.55
        }
      })
    }
  }
}

function middle(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
