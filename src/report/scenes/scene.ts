import type { TextKey } from '#shared/i18n/texts.ts'
import type { Selection } from '#shared/model/selection.ts'

/**
 * A chart as plain data: what to draw, in points (PDF) or CSS pixels (screen), with words for those who cannot see it.
 * The origin is the top left corner; a text's `y` is its baseline.
 */
export interface Scene {
  /** What the chart says, as a sentence. */
  readonly title: string
  /** The same in words for a screen reader and for the PDF's alternative text. */
  readonly description: string
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  /** What is shown where marks lie around the drawing as well: a title above it, margins. */
  readonly around?: Area
  /** Says in two sentences what this kind of chart is and how to read it. */
  readonly about?: TextKey
  /** The numbers behind it. */
  readonly table?: SceneTable
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Numbers as they are, not as they are written; `null` where there is none. */
export interface SceneTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

interface Common {
  /** Index of the segment this mark belongs to: a click on it selects the segment. */
  readonly segment?: number
  /** What a click on it selects, where that is not just its segment. */
  readonly selects?: Selection
  /** Exact values, for hovering. */
  readonly title?: string
}

export interface RectMark extends Common {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly radius?: number
}

export interface LineMark extends Common {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: string
  readonly strokeWidth: number
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number]
}

export interface CircleMark extends Common {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly opacity?: number
}

export interface TextMark extends Common {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: FontWeight
  readonly fill: string
  readonly anchor: 'start' | 'middle' | 'end'
}

export interface PathMark extends Common {
  readonly kind: 'path'
  /** SVG path data with the commands M, L, H, V, C and Z. */
  readonly d: string
  readonly opacity?: number
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
}

export type Mark = RectMark | LineMark | CircleMark | TextMark | PathMark
export type FontWeight = 400 | 600

/** Width of a text in the unit of `size`. */
export type Measure = (text: string, size: number, weight: FontWeight) => number

export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly hairline: string
  readonly accent: string
  /** Ends of a scale from "far below everyone" over `paper` to "far above everyone". */
  readonly below: string
  readonly above: string
}

/** For print and the light screen. */
export const lightPalette: Palette = {
  paper: '#fbfaf8',
  ink: '#1f2328',
  muted: '#5c6169',
  hairline: '#d9d5cd',
  accent: '#0f6b6b',
  below: '#b35806',
  above: '#0f6b6b'
}

/** Print has white paper. */
export const printPalette: Palette = { ...lightPalette, paper: '#ffffff' }

export const darkPalette: Palette = {
  paper: '#16181b',
  ink: '#e6e4df',
  muted: '#a3a19c',
  hairline: '#3a3d42',
  accent: '#4fb3ac',
  below: '#e08a3c',
  above: '#4fb3ac'
}

/** What every scene needs from where it is drawn. */
export interface SceneStyle {
  readonly width: number
  readonly measure: Measure
  readonly palette: Palette
}
