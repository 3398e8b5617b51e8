import type { Output } from '#shared/api/contract.ts'
import type { RunView } from '#shared/api/segments.ts'
import type { Timeline } from '#shared/api/timeline.ts'
import type { Locale, Translate } from '#shared/i18n/texts.ts'
import type { Scatter } from '../scenes/scatter.ts'
import type { SceneStyle } from '../scenes/scene.ts'
import type { KeptGroup } from './keptGroup.ts'
import type { Picture } from './reportDoc.ts'

/** All that a report is made of. */
export interface ReportInput {
  readonly view: RunView
  /** `null` where there is no map of customers. */
  readonly scatter: Scatter | null
  /** `null` where there are no orders. */
  readonly timeline: Timeline | null
  /** What customers of each segment write; `null` where nothing was written. */
  readonly texts?: Output<'texts.bySegment'> | null
  /** Groups and filters that the user keeps. */
  readonly kept?: readonly KeptGroup[]
  readonly project: string
  /** Of the application, for the page on how the report was made. */
  readonly version: string
  /** The client's, where the project has one. */
  readonly logo?: Omit<Picture, 'alt'> | null
  /** Name of the template that it is composed by. */
  readonly template?: string | null
  /** Wall-clock moment of making the report, in milliseconds. */
  readonly made: number
}

/** What every page is made with. */
export interface Pen extends ReportInput {
  readonly t: Translate
  readonly locale: Locale
  readonly style: SceneStyle
  /** Whom the report is made for; empty where nothing was said. */
  readonly client: string
}
