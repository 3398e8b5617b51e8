import type { Picture, Section } from '../document/reportDoc.ts'
import type { Letter, Piece } from './typesetter.ts'

/** A text of one font on one line, as it was measured. */
export interface Lettering extends Letter, Piece {
  /** Left end and baseline. */
  readonly x: number
  readonly y: number
  readonly colour: string
}

export interface Paint {
  readonly fill?: string | undefined
  readonly stroke?: string | undefined
  readonly strokeWidth?: number | undefined
  readonly opacity?: number | undefined
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number] | undefined
}

export type Shape =
  | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
  | { readonly kind: 'path'; readonly d: string }
  | { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TagOptions {
  readonly alt?: string
  readonly bbox?: [number, number, number, number]
  readonly scope?: 'Column'
}

/**
 * Where pages are drawn: all that a layout asks of a PDF, so that the same layout can be seen on a screen. Lengths are
 * points from the top left corner of the page.
 */
export interface Painter {
  page(): void
  pages(): number
  /** Draws on an earlier page, counted from 0. */
  onPage(page: number, draw: () => void): void
  letter(text: Lettering): void
  shape(shape: Shape & { readonly radius?: number | undefined }, paint: Paint): void
  picture(picture: Picture, box: Box): void
  /** What is drawn within has its own origin and scale. */
  within(x: number, y: number, scale: number, draw: () => void): void
  /** A part of the report, in the outline as well. */
  section(section: Section, draw: () => void): void
  /** A tagged element of the branch that is open. */
  tagged(type: string, draw: () => void, options?: TagOptions): void
  /** A branch (a list, a table, a row) for what is drawn within. */
  branch(type: string, draw: () => void): void
  /** What readers of the text do not need: rules, the running foot. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void
}

/** Draws nothing: for a layout that only counts its pages. */
export function silentPainter(): Painter {
  let pages = 0
  const nothing = (): void => {}
  return {
    page: () => pages++,
    pages: () => pages,
    onPage: nothing,
    letter: nothing,
    shape: nothing,
    picture: nothing,
    within: (_x, _y, _scale, draw) => draw(),
    section: (_, draw) => draw(),
    tagged: nothing,
    branch: (_, draw) => draw(),
    artifact: nothing
  }
}
