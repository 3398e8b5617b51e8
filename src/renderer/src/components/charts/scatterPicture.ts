import type { Data, Layout } from 'plotly.js'
import type { Palette } from '#report/scenes/scene.ts'

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
  /** Who belongs to no group: behind the others, hollow, and without a middle. */
  readonly noise?: boolean
}

/** Points by WebGL where there is any; as SVG elsewhere, which is slower and looks the same. */
function pointsTrace(): 'scattergl' | 'scatter' {
  // Asked once: a browser holds few contexts, and each question takes one.
  trace ??= document.createElement('canvas').getContext('webgl') ? 'scattergl' : 'scatter'
  return trace
}
let trace: 'scattergl' | 'scatter' | undefined

/** What can be read off an axis: places on it and their values in words. */
export interface ScatterTicks {
  readonly at: readonly number[]
  readonly labels: readonly string[]
}

export type ScatterTool = 'zoom' | 'lasso' | 'box'

const dragModes = { zoom: 'zoom', lasso: 'lasso', box: 'select' } as const

interface Picture {
  readonly points: ScatterPoints
  readonly groups: readonly ScatterGroup[]
  readonly xTitle: string
  readonly yTitle: string
  readonly xTicks: ScatterTicks | null
  readonly yTicks: ScatterTicks | null
  /** Lines through 0, where that is the middle of everyone. */
  readonly zeroLines: boolean
  readonly height: number
  readonly selected: number | null
  /** For each point 1 where it keeps its colour, where that is not all of a group; `null`: by group. */
  readonly lit: Uint8Array | null
  /** What dragging does. */
  readonly tool: ScatterTool
  readonly palette: Palette
}

/** Of many, points are small and let each other through, so that crowds are seen as such. */
const sizeFor = (count: number): number => (count > 20_000 ? 3 : count > 1500 ? 5 : 7)
const opacityFor = (count: number): number =>
  Math.max(0.12, Math.min(0.62, 0.62 * Math.sqrt(8000 / Math.max(1, count))))

let pictures = 0

/** What Plotly draws: the largest group first, the selected one on top, letters in the groups' middles. */
export function picture({
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
}: Picture): {
  data: Data[]
  layout: Partial<Layout>
} {
  const type = pointsTrace()
  const members = new Map<number, number[]>(groups.map(({ index }) => [index, []]))
  for (const [i, group] of points.group.entries()) members.get(group)?.push(i)

  // Who belongs to no group, then the largest first, so that it does not cover the others; the selected one on top.
  const order = [...groups].sort(
    (a, b) =>
      Number(a.index === selected) - Number(b.index === selected) ||
      Number(b.noise ?? false) - Number(a.noise ?? false) ||
      (members.get(b.index)?.length ?? 0) - (members.get(a.index)?.length ?? 0)
  )
  const data = order.map(({ index, colour, noise = false }): Data => {
    const all = members.get(index) ?? []
    // Those who step back are drawn first.
    const own = lit ? [...all].sort((a, b) => lit[a]! - lit[b]!) : all
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
        color: lit ? own.map((i) => (lit[i] ? colour : palette.muted)) : back ? palette.muted : colour,
        symbol: noise ? 'circle-open' : 'circle',
        size: sizeFor(points.x.length),
        opacity: lit
          ? own.map((i) => (lit[i] ? 1 : 0.3) * opacityFor(points.x.length))
          : (back ? 0.35 : 1) * opacityFor(points.x.length)
      }
    }
  })
  const axis = {
    showgrid: false,
    zeroline: zeroLines,
    zerolinecolor: palette.hairline,
    zerolinewidth: 1
  }
  const read = (ticks: ScatterTicks | null) =>
    ticks === null
      ? { showticklabels: false }
      : {
          tickvals: [...ticks.at],
          ticktext: [...ticks.labels],
          tickfont: { size: 11, color: palette.muted },
          ticks: 'outside' as const,
          ticklen: 4,
          tickcolor: palette.hairline,
          automargin: true
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
      dragmode: dragModes[tool],
      // What was drawn is said by who keeps their colour, not by an outline that stays.
      // Who looked closer stays there when something else is selected; what was drawn around goes.
      uirevision: `${xTitle} ${yTitle}`,
      selectionrevision: ++pictures,
      selections: [],
      xaxis: { ...axis, ...read(xTicks), title: title(xTitle) },
      yaxis: { ...axis, ...read(yTicks), title: title(yTitle) },
      annotations: groups.map(({ index, letter, colour, noise = false }) => {
        const own = members.get(index) ?? []
        return {
          x: middle(own.map((i) => points.x[i]!)),
          y: middle(own.map((i) => points.y[i]!)),
          text: `<b>${letter}</b>`,
          showarrow: false,
          visible: own.length > 0 && !noise,
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
