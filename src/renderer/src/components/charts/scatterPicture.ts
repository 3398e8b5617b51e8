import type { Data, Layout } from 'plotly.js'
import type { Palette } from '#report/scenes/scene.ts'
import type { Box } from './box.ts'
import { crowdOf, isCrowd } from './crowd.ts'
import { densityImage } from './densityImage.ts'
import type { ScatterGroup, ScatterPoints } from './scatterPoints.ts'

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
  /** The part that is looked at; `null`: everything. */
  readonly looking: Box | null
  /** How often it was asked to see everything again. */
  readonly returns: number
  /** What dragging does. */
  readonly tool: ScatterTool
  readonly palette: Palette
}

/** Of many, points are small and let each other through, so that crowds are seen as such. */
const sizeFor = (count: number): number => (count > 1500 ? 5 : 7)
const opacityFor = (count: number): number => Math.min(0.62, 0.62 * Math.sqrt(8000 / Math.max(1, count)))
/** Above a shading, a point is a grain of it. */
const grain = { size: 3, opacity: 0.35 }

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
  looking,
  returns,
  tool,
  palette
}: Picture): {
  data: Data[]
  layout: Partial<Layout>
  /** What the axes reach over, where the picture says so; `null`: as far as Plotly thinks best. */
  whole: Box | null
} {
  const type = pointsTrace()
  const keepsColour = (i: number): boolean => (lit ? lit[i] === 1 : selected === null || points.group[i] === selected)
  const crowd = isCrowd(points) ? crowdOf(points, groups, looking, keepsColour) : null
  const all = byGroup(points, groups, points.x.keys())
  const drawn = crowd ? byGroup(points, groups, crowd.drawn) : all
  const count = crowd ? crowd.drawn.length : points.x.length
  const { size, opacity } = crowd?.density ? grain : { size: sizeFor(count), opacity: opacityFor(count) }
  const shading = crowd?.density && densityImage(crowd.density)

  // Who belongs to no group, then the largest first, so that it does not cover the others; the selected one on top.
  const order = [...groups].sort(
    (a, b) =>
      Number(a.index === selected) - Number(b.index === selected) ||
      Number(b.noise ?? false) - Number(a.noise ?? false) ||
      of(all, b.index).length - of(all, a.index).length
  )
  const data = order.map(({ index, colour, noise = false }): Data => {
    const members = of(drawn, index)
    // Those who step back are drawn first.
    const own = lit ? members.toSorted((a, b) => lit[a]! - lit[b]!) : [...members]
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
        size,
        opacity: lit ? own.map((i) => (lit[i] ? 1 : 0.3) * opacity) : (back ? 0.35 : 1) * opacity
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
    whole: crowd?.whole ?? null,
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
      images: shading ? [shading] : [],
      // What was drawn is said by who keeps their colour, not by an outline that stays.
      // Who looked closer stays there when something else is selected; what was drawn around goes.
      uirevision: `${returns} ${xTitle} ${yTitle}`,
      selectionrevision: ++pictures,
      selections: [],
      // Of a crowd not everyone is drawn, who else would say how far the axes go.
      xaxis: {
        ...axis,
        ...read(xTicks),
        ...(crowd && { range: [crowd.whole.left, crowd.whole.right] }),
        title: title(xTitle)
      },
      yaxis: {
        ...axis,
        ...read(yTicks),
        ...(crowd && { range: [crowd.whole.bottom, crowd.whole.top] }),
        title: title(yTitle)
      },
      annotations: groups.map(({ index, letter, colour, noise = false }) => {
        const own = of(all, index)
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

type Members = ReadonlyMap<number, readonly number[]>
const of = (members: Members, group: number): readonly number[] => members.get(group) ?? []

function byGroup(points: ScatterPoints, groups: readonly ScatterGroup[], among: Iterable<number>): Members {
  const members = new Map<number, number[]>(groups.map(({ index }) => [index, []]))
  for (const i of among) members.get(points.group[i]!)?.push(i)
  return members
}

function middle(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
