import type { ReportFormat } from '#shared/api/reports.ts'
import type { Locale } from '#shared/i18n/texts.ts'
import type { DefinitionPart } from '../definition/definition.ts'
import type { Scene } from '../scenes/scene.ts'

/** A report as plain data: what stands on its pages, in reading order, without how it is drawn. */
export interface ReportDoc {
  readonly title: string
  readonly locale: Locale
  readonly paper: Paper
  /** Wall-clock moment of making, in milliseconds: the only thing in which two reports of a run may differ. */
  readonly made: number
  /** Left and middle of the running foot; the page number is on its right. */
  readonly foot: string
  /** From what it was made and how it was composed, for its own properties. */
  readonly definition: readonly DefinitionPart[]
  /** Of what is not a segment: on white paper it can be read. */
  readonly accent: string
  /** Above the first page's title. */
  readonly logo?: Picture
  readonly sections: readonly Section[]
}

export type Paper = Extract<ReportFormat, { kind: 'pdf' }>['paper']

export interface Picture {
  readonly type: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** What it shows, for those who cannot see it. */
  readonly alt: string
}

/** Begins on a new page and stands in the outline. */
export interface Section {
  readonly title: string
  /** Outline entries of level 2 lie under the last one of level 1. */
  readonly level: 1 | 2
  /** The cover has no running foot. */
  readonly cover: boolean
  /** Stands on one page, smaller where it must. */
  readonly onePage?: boolean
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'eyebrow'; readonly text: string }
  | { readonly kind: 'title'; readonly text: string; readonly size: 'cover' | 'page'; readonly tag?: Tag }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly muted?: boolean }
  | { readonly kind: 'figures'; readonly items: readonly { readonly value: string; readonly label: string }[] }
  | { readonly kind: 'scene'; readonly scene: Scene; readonly titled: boolean }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: string; readonly text: string }[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'space'; readonly height: number }

/** A segment's letter on its colour. */
export interface Tag {
  readonly letter: string
  readonly colour: string
}

export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Stands under the table and stays with it. */
  readonly note?: string
}

export interface Column {
  readonly head: string
  readonly align: 'left' | 'right'
  /** Share of the table's width, relative to the other columns. */
  readonly weight: number
}

export interface Cell {
  readonly text: string
  readonly tag?: Tag
  readonly strong?: boolean
}

/** Page sizes in points; margins are 20 mm. */
export const paperSizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [595.28, 841.89],
  Letter: [612, 792]
}
export const margin = 56.69
export const contentWidth = (paper: Paper): number => paperSizes[paper][0] - 2 * margin
